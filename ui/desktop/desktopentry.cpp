// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/desktop/desktopentry.h"

#include <algorithm>

namespace undersong::ui {

using namespace Qt::StringLiterals;

namespace {

QString execLine(const QStringList &command)
{
    QStringList words;
    for (const QString &argument : command)
        words.append(quotedForExec(argument));
    return words.join(u' ');
}

} // namespace

QString quotedForExec(const QString &argument)
{
    // Reserved outside of quotes; inside, four of them need a backslash, which is itself doubled, as every
    // backslash in a value of the type string.
    static const QString kReserved = u" \t\n\"'\\><~|&;$*?#()`"_s;
    static const QString kEscaped = u"\"`$\\"_s;
    QString text;
    const bool isQuoted =
        argument.isEmpty() || std::ranges::any_of(argument, [](QChar c) { return kReserved.contains(c); });
    for (const QChar c : argument) {
        if (c == u'%')
            text += u"%%"_s;
        else if (c == u'\n')
            text += u"\\n"_s;
        else if (c == u'\t')
            text += u"\\t"_s;
        else if (isQuoted && c == u'\\')
            text += u"\\\\\\\\"_s;
        else if (isQuoted && kEscaped.contains(c))
            text += u"\\\\"_s + c;
        else
            text += c;
    }
    return isQuoted ? u'"' + text + u'"' : text;
}

QString autostartEntry(const QStringList &command)
{
    return u"[Desktop Entry]\n"
           "Type=Application\n"
           "Version=1.4\n"
           "Name=Undersong\n"
           "Icon=undersong\n"
           "Exec=%1\n"
           "Terminal=false\n"
           "StartupNotify=false\n"_s.arg(execLine(command + QStringList{u"--hidden"_s}));
}

QString applicationEntry(const QStringList &command)
{
    return u"[Desktop Entry]\n"
           "Type=Application\n"
           "Version=1.4\n"
           "Name=Undersong\n"
           "Icon=undersong\n"
           "Exec=%1 %u\n"
           "Terminal=false\n"
           "NoDisplay=true\n"
           "MimeType=x-scheme-handler/undersong;\n"_s.replace(u"%1"_s, execLine(command));
}

} // namespace undersong::ui
