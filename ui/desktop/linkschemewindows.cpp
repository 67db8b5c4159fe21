// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
//! Not run yet: there was no machine with Windows.
#include "ui/desktop/linkscheme.h"

#include <QDir>
#include <QSettings>

namespace undersong::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kClasses = "HKEY_CURRENT_USER\\Software\\Classes"_L1;

} // namespace

//! After "Registering an Application to a URI Scheme", learn.microsoft.com.
Result<void> registerLinks(const QStringList &command)
{
    QStringList words;
    for (const QString &argument : command)
        words.append(u'"' + QDir::toNativeSeparators(argument) + u'"');
    words.append(u"\"%1\""_s);
    QSettings scheme(kClasses + u"\\undersong"_s, QSettings::NativeFormat);
    scheme.setValue(u"."_s, u"URL:Undersong"_s);
    scheme.setValue(u"URL Protocol"_s, QString());
    scheme.setValue(u"shell/open/command/."_s, words.join(u' '));
    scheme.sync();
    if (scheme.status() != QSettings::NoError)
        return fail(ErrorKind::Storage, u"registry key of the scheme"_s);
    return {};
}

Result<void> unregisterLinks()
{
    QSettings classes(kClasses, QSettings::NativeFormat);
    classes.remove(u"undersong"_s);
    classes.sync();
    if (classes.status() != QSettings::NoError)
        return fail(ErrorKind::Storage, u"registry key of the scheme"_s);
    return {};
}

} // namespace undersong::ui
