// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/pseudolocale.h"

#include <QRegularExpression>

#include <algorithm>

namespace undersong::tests {

using namespace Qt::StringLiterals;

namespace {

//! Longer than this a text is a sentence, and grows by words.
constexpr qsizetype kSentence = 14;

QChar accented(QChar letter)
{
    static const QString kFrom = u"aceinosuyACEINOSUY"_s;
    static const QString kTo = u"áçéíñóšúýÁÇÉÍÑÓŠÚÝ"_s;
    const qsizetype place = kFrom.indexOf(letter);
    return place < 0 ? letter : kTo.at(place);
}

//! \p length letters, in words of five where \p isSentence.
QString moreText(qsizetype length, bool isSentence)
{
    constexpr qsizetype kWord = 6;
    QString more;
    for (qsizetype i = 0; i < length; ++i)
        more += isSentence && i % kWord == 0 ? u' ' : u"éñóřú"_s.at(i % 5);
    return more;
}

} // namespace

QString pseudoText(const QString &source)
{
    // Places for arguments, and tags, stay as they are.
    static const QRegularExpression kKept(u"%L?[0-9n]+|<[^>]*>"_s);
    QString text;
    qsizetype letters = 0;
    qsizetype at = 0;
    const auto add = [&](QStringView part) {
        for (const QChar letter : part)
            text += accented(letter);
        letters += part.size();
    };
    auto matches = kKept.globalMatch(source);
    while (matches.hasNext()) {
        const auto match = matches.next();
        add(QStringView(source).sliced(at, match.capturedStart() - at));
        text += match.captured();
        at = match.capturedEnd();
    }
    add(QStringView(source).sliced(at));
    const qsizetype longer = std::max<qsizetype>(1, letters * 2 / 5);
    return u'[' + text + moreText(longer, letters > kSentence) + u']';
}

QString PseudoLocale::translate(const char *context, const char *source, const char * /*comment*/,
                                int /*number*/) const
{
    const QLatin1StringView name(context);
    const bool isWord = source != nullptr && *source != '\0';
    // Qt reads the direction of its own words from one of them.
    const bool isKept = name == "QShortcut"_L1 || name == "QGuiApplication"_L1;
    return isWord && !isKept ? pseudoText(QString::fromUtf8(source)) : QString();
}

QString outsideBrackets(const QString &text)
{
    QString outside;
    int depth = 0;
    for (const QChar letter : text) {
        if (letter == u'[')
            ++depth;
        else if (letter == u']')
            --depth;
        else if (depth == 0)
            outside += letter;
        if (letter == u']')
            outside += u' ';
    }
    return outside;
}

} // namespace undersong::tests

#include "moc_pseudolocale.cpp"
