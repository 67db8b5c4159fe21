// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/language.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>

namespace undersong::ui {

using namespace Qt::StringLiterals;

QStringList Language::available()
{
    return {u"en"_s, u"ar"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s, u"pt_BR"_s, u"zh_CN"_s};
}

Language::Language(const QString &name, QObject *parent) : QObject(parent)
{
    const QLocale locale = name.isEmpty() ? QLocale::system() : QLocale(name);
    QLocale::setDefault(locale);
    if (m_translators[0].load(locale, u"qtbase"_s, u"_"_s,
                              QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_translators[0]);
    // English words are needed too: they hold the plural forms.
    const bool hasWords = m_translators[1].load(locale, u"undersong"_s, u"_"_s, u":/undersong/i18n"_s) ||
                          m_translators[1].load(u":/undersong/i18n/undersong_en.qm"_s);
    if (hasWords)
        QCoreApplication::installTranslator(&m_translators[1]);
    // The direction follows the words that are shown: English ones stay left to right in any locale.
    const bool showsItsWords =
        hasWords && QLocale(m_translators[1].language()).language() == locale.language();
    QGuiApplication::setLayoutDirection(showsItsWords ? locale.textDirection() : Qt::LeftToRight);
}

} // namespace undersong::ui

#include "moc_language.cpp"
