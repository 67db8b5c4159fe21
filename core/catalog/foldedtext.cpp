// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "catalog/foldedtext.h"

namespace undersong::catalog {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kTatweel = 0x0640;
constexpr char16_t kCyrillicIe = 0x0435;
constexpr char16_t kDiaeresis = 0x0308;

//! Whether \p mark on \p base is only an accent.
bool isAccent(QChar mark, QChar base)
{
    switch (base.script()) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Arabic:
    case QChar::Script_Hebrew:
    case QChar::Script_Syriac:
        return true;
    case QChar::Script_Cyrillic:
        return base.toCaseFolded().unicode() == kCyrillicIe && mark.unicode() == kDiaeresis;
    default:
        return false;
    }
}

QString withoutAccents(const QString &decomposed)
{
    QString result;
    result.reserve(decomposed.size());
    QChar base;
    for (const QChar c : decomposed) {
        if (c.isMark()) {
            if (!isAccent(c, base))
                result.append(c);
            continue;
        }
        base = c;
        if (c.unicode() != kTatweel)
            result.append(c);
    }
    return result;
}

//! Letters that have no decomposition but are written plainly as often; empty for all others.
QStringView plainLetters(char16_t letter)
{
    switch (letter) {
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'đ':
    case u'ð':
        return u"d";
    case u'ħ':
        return u"h";
    case u'ı':
        return u"i";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'þ':
        return u"th";
    case u'ß':
        return u"ss";
    default:
        return {};
    }
}

bool isApostrophe(char16_t c)
{
    return c == u'\'' || c == u'`' || c == 0x00B4 || c == 0x2018 || c == 0x2019 || c == 0x201B ||
           c == 0x02BC || c == 0x2032;
}

bool belongsToWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

bool isLetterAt(const QString &text, qsizetype place)
{
    return place >= 0 && place < text.size() && text.at(place).isLetter();
}

//! The letter a sign within a word stands for ("A$AP", "P!nk"); nothing otherwise.
QStringView letterOfSign(const QString &text, qsizetype place)
{
    const char16_t c = text.at(place).unicode();
    if (c == u'$' && (isLetterAt(text, place - 1) || isLetterAt(text, place + 1)))
        return u"s";
    if (c == u'!' && isLetterAt(text, place - 1) && isLetterAt(text, place + 1))
        return u"i";
    return {};
}

//! What the sign at \p place becomes in the folded text, spaces included.
QStringView signAt(const QString &text, qsizetype place)
{
    const char16_t c = text.at(place).unicode();
    if (isApostrophe(c))
        return {};
    if (c == u'&')
        return u" and ";
    const QStringView letter = letterOfSign(text, place);
    return letter.isEmpty() ? QStringView(u" ") : letter;
}

} // namespace

QString folded(const QString &text)
{
    const QString plain = withoutAccents(text.normalized(QString::NormalizationForm_KD)).toCaseFolded();
    QString result;
    result.reserve(plain.size());
    bool hasWord = false;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain.at(i);
        if (belongsToWord(c)) {
            hasWord = true;
            const QStringView letters = plainLetters(c.unicode());
            if (letters.isEmpty())
                result.append(c);
            else
                result.append(letters);
        } else {
            result.append(signAt(plain, i));
        }
    }
    return (hasWord ? result : plain).simplified().normalized(QString::NormalizationForm_C);
}

QString nameForm(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

QStringList foldedWords(const QString &text)
{
    return folded(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace undersong::catalog
