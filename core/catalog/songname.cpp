// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "catalog/songname.h"

#include "catalog/foldedtext.h"
#include "catalog/versionwords.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace undersong::catalog {

using namespace Qt::StringLiterals;

namespace {

//! Opening and closing bracket in which catalogues put what is not the name itself.
constexpr std::pair<char16_t, char16_t> kBrackets[] = {
    {u'(', u')'}, {u'[', u']'}, {u'{', u'}'}, {u'（', u'）'}, {u'【', u'】'}, {u'〈', u'〉'}, {u'［', u'］'}};

std::optional<char16_t> closingOf(QChar c)
{
    for (const auto &[open, close] : kBrackets) {
        if (c.unicode() == open)
            return close;
    }
    return {};
}

bool isGuestWord(const QString &word)
{
    return word == "feat"_L1 || word == "ft"_L1 || word == "featuring"_L1;
}

//! Splits "A, B & C" and "A x B".
QStringList namesIn(const QString &text)
{
    QString marked = text;
    for (const QString &joint :
         {u" & "_s, u" x "_s, u" and "_s, u" y "_s, u" e "_s, u" et "_s, u" und "_s, u";"_s})
        marked.replace(joint, u","_s, Qt::CaseInsensitive);
    QStringList names;
    for (const QString &part : marked.split(u',', Qt::SkipEmptyParts)) {
        const QString name = folded(part);
        if (!name.isEmpty())
            names.append(name);
    }
    return names;
}

//! The guests a part of a title names; empty where it names none. "with" counts within brackets alone.
QStringList guestsIn(const QString &part)
{
    const QString text = part.trimmed();
    const qsizetype end = text.indexOf(u' ');
    if (end < 0)
        return {};
    const QString first = folded(text.left(end));
    return isGuestWord(first) || first == "with"_L1 ? namesIn(text.sliced(end + 1)) : QStringList();
}

//! Takes a title apart from its end to its beginning.
class Reader
{
public:
    explicit Reader(const QString &title) : m_rest(title.normalized(QString::NormalizationForm_C)) {}

    SongName read()
    {
        takeBrackets();
        takeUnbracketedGuests();
        takeDashes();
        m_name.base = folded(numbered(m_rest));
        if (m_name.base.isEmpty()) {
            // Nothing but markings: then they are the name ("Live", "(Intro)").
            m_name.base = m_whole;
            m_name.versions.clear();
        }
        std::sort(m_name.versions.begin(), m_name.versions.end());
        std::ranges::sort(m_name.remarks);
        std::ranges::sort(m_name.featured);
        return std::move(m_name);
    }

private:
    //! True where \p part says what kind of recording it is, or who is a guest on it.
    bool take(const QString &part)
    {
        const QStringList guests = guestsIn(part);
        if (!guests.isEmpty()) {
            m_name.featured += guests;
            return true;
        }
        const QStringList words = foldedWords(part);
        const std::optional<Marking> marking = markingOf(words);
        if (!marking)
            return false;
        if (marking->version)
            m_name.versions.append(*marking->version);
        else
            m_name.remarks.append(words.join(u' '));
        return true;
    }

    void takeBrackets()
    {
        QString kept;
        for (qsizetype i = 0; i < m_rest.size(); ++i) {
            const auto closing = closingOf(m_rest.at(i));
            const qsizetype end = closing ? m_rest.indexOf(QChar(*closing), i + 1) : -1;
            // What begins the title belongs to it: "(Don't Fear) The Reaper".
            const bool isFirst = kept.trimmed().isEmpty();
            if (end > i && !isFirst && take(m_rest.mid(i + 1, end - i - 1))) {
                kept.append(u' ');
                i = end;
            } else {
                kept.append(m_rest.at(i));
            }
        }
        m_rest = kept;
    }

    void takeUnbracketedGuests()
    {
        const QStringList words = m_rest.split(u' ');
        for (qsizetype i = 1; i + 1 < words.size(); ++i) {
            if (isGuestWord(folded(words.at(i)))) {
                // A dash ends the list: "Song feat. A - Remix".
                const QString after = words.mid(i + 1).join(u' ');
                const qsizetype dash = after.indexOf(u" - "_s);
                m_name.featured += namesIn(dash < 0 ? after : after.left(dash));
                m_rest = words.first(i).join(u' ') + (dash < 0 ? QString() : after.sliced(dash));
                return;
            }
        }
    }

    void takeDashes()
    {
        for (;;) {
            const qsizetype dash = std::max(
                {m_rest.lastIndexOf(u" - "_s), m_rest.lastIndexOf(u" – "_s), m_rest.lastIndexOf(u" — "_s)});
            if (dash <= 0 || !take(m_rest.sliced(dash + 3)))
                return;
            m_rest.truncate(dash);
        }
    }

    //! "Pt. 2" and "Part II" are one.
    static QString numbered(const QString &text)
    {
        static const QStringList kRoman = {u"i"_s,  u"ii"_s,  u"iii"_s,  u"iv"_s, u"v"_s,
                                           u"vi"_s, u"vii"_s, u"viii"_s, u"ix"_s, u"x"_s};
        QStringList words = foldedWords(text);
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (words.at(i) == "pt"_L1)
                words[i] = u"part"_s;
            const qsizetype number = kRoman.indexOf(words.at(i));
            if (i > 0 && number >= 0 && (words.at(i - 1) == "part"_L1 || words.at(i - 1) == "vol"_L1))
                words[i] = QString::number(number + 1);
        }
        return words.join(u' ');
    }

    QString m_rest;
    const QString m_whole = folded(m_rest);
    SongName m_name;
};

} // namespace

SongName songNameFrom(const QString &title)
{
    return Reader(title).read();
}

} // namespace undersong::catalog
