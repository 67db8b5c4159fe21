// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "catalog/versionwords.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace undersong::catalog {

using namespace Qt::StringLiterals;

namespace {

using Words = QHash<QString, VersionKind>;

struct Telling
{
    QStringView word;
    VersionKind kind;
};

//! One word is enough wherever it stands in the part.
constexpr Telling kTellingWords[] = {
    {u"live", VersionKind::Live},
    {u"vivo", VersionKind::Live},
    {u"directo", VersionKind::Live},
    {u"concert", VersionKind::Live},
    {u"konzert", VersionKind::Live},
    {u"concierto", VersionKind::Live},
    {u"концерт", VersionKind::Live},
    {u"концерте", VersionKind::Live},
    {u"ライブ", VersionKind::Live},
    {u"ライヴ", VersionKind::Live},
    {u"现场", VersionKind::Live},
    {u"現場", VersionKind::Live},
    {u"现场版", VersionKind::Live},
    {u"라이브", VersionKind::Live},
    {u"حفلة", VersionKind::Live},
    {u"remix", VersionKind::Remix},
    {u"rmx", VersionKind::Remix},
    {u"mix", VersionKind::Remix},
    {u"edit", VersionKind::Remix},
    {u"dub", VersionKind::Remix},
    {u"vip", VersionKind::Remix},
    {u"rework", VersionKind::Remix},
    {u"reworked", VersionKind::Remix},
    {u"refix", VersionKind::Remix},
    {u"bootleg", VersionKind::Remix},
    {u"flip", VersionKind::Remix},
    {u"ремикс", VersionKind::Remix},
    {u"リミックス", VersionKind::Remix},
    {u"리믹스", VersionKind::Remix},
    {u"acoustic", VersionKind::Acoustic},
    {u"acustico", VersionKind::Acoustic},
    {u"acustica", VersionKind::Acoustic},
    {u"acoustique", VersionKind::Acoustic},
    {u"akustik", VersionKind::Acoustic},
    {u"акустика", VersionKind::Acoustic},
    {u"アコースティック", VersionKind::Acoustic},
    {u"unplugged", VersionKind::Acoustic},
    {u"stripped", VersionKind::Acoustic},
    {u"orchestral", VersionKind::Acoustic},
    {u"session", VersionKind::Acoustic},
    {u"sessions", VersionKind::Acoustic},
    {u"instrumental", VersionKind::Instrumental},
    {u"instrumentale", VersionKind::Instrumental},
    {u"минус", VersionKind::Instrumental},
    {u"インストゥルメンタル", VersionKind::Instrumental},
    {u"伴奏", VersionKind::Instrumental},
    {u"karaoke", VersionKind::Karaoke},
    {u"караоке", VersionKind::Karaoke},
    {u"カラオケ", VersionKind::Karaoke},
    {u"acapella", VersionKind::ACappella},
    {u"acappella", VersionKind::ACappella},
    {u"demo", VersionKind::Demo},
    {u"demos", VersionKind::Demo},
    {u"outtake", VersionKind::Demo},
    {u"rehearsal", VersionKind::Demo},
    {u"cover", VersionKind::Cover},
    {u"tribute", VersionKind::Cover},
    {u"кавер", VersionKind::Cover},
    {u"rerecorded", VersionKind::ReRecorded},
    {u"nightcore", VersionKind::Altered},
    {u"slowed", VersionKind::Altered},
    {u"8d", VersionKind::Altered},
    {u"reprise", VersionKind::Reprise},
    {u"commentary", VersionKind::Commentary},
};

const Words &tellingWords()
{
    static const Words kWords = [] {
        Words words;
        for (const Telling &telling : kTellingWords)
            words.insert(telling.word.toString(), telling.kind);
        return words;
    }();
    return kWords;
}

struct Phrase
{
    QStringView words;
    VersionKind kind;
};

//! Words that tell only together, or only at the part's end.
constexpr Phrase kPhrases[] = {
    {u"a cappella", VersionKind::ACappella},       {u"a capella", VersionKind::ACappella},
    {u"re recorded", VersionKind::ReRecorded},     {u"taylors version", VersionKind::ReRecorded},
    {u"new recording", VersionKind::ReRecorded},   {u"sped up", VersionKind::Altered},
    {u"speed up", VersionKind::Altered},           {u"spanish version", VersionKind::Language},
    {u"english version", VersionKind::Language},   {u"french version", VersionKind::Language},
    {u"german version", VersionKind::Language},    {u"italian version", VersionKind::Language},
    {u"japanese version", VersionKind::Language},  {u"korean version", VersionKind::Language},
    {u"chinese version", VersionKind::Language},   {u"japanese ver", VersionKind::Language},
    {u"korean ver", VersionKind::Language},        {u"english ver", VersionKind::Language},
    {u"en espanol", VersionKind::Language},        {u"in spanish", VersionKind::Language},
    {u"version francaise", VersionKind::Language}, {u"auf deutsch", VersionKind::Language},
    {u"piano version", VersionKind::Acoustic},     {u"string version", VersionKind::Acoustic},
    {u"strings version", VersionKind::Acoustic},   {u"symphonic version", VersionKind::Acoustic},
    {u"alternate take", VersionKind::Demo},        {u"alternative take", VersionKind::Demo},
    {u"early version", VersionKind::Demo},
};

//! Any "... version" that is no remark.
const QSet<QString> &versionWords()
{
    static const QSet<QString> kWords = {u"version"_s, u"versione"_s, u"versao"_s,    u"ver"_s,
                                         u"fassung"_s, u"версия"_s,   u"バージョン"_s};
    return kWords;
}

//! A part that has one of these, and nothing that tells a version, is a remark.
const QSet<QString> &remarkWords()
{
    static const QSet<QString> kWords = {
        u"remaster"_s,    u"remastered"_s, u"remasterizado"_s, u"remasterizada"_s,  u"remasterise"_s,
        u"remastering"_s, u"ремастер"_s,   u"リマスター"_s,    u"リマスタリング"_s, u"mono"_s,
        u"stereo"_s,      u"explicit"_s,   u"clean"_s,         u"bonus"_s,          u"deluxe"_s,
        u"soundtrack"_s,  u"ost"_s,        u"anniversary"_s,   u"reissue"_s,        u"digital"_s,
        u"single"_s,      u"uncut"_s};
    return kWords;
}

//! Words of a "version" or a "mix" that is the usual recording.
const QSet<QString> &usualWords()
{
    static const QSet<QString> kWords = {
        u"album"_s,      u"single"_s,     u"original"_s, u"radio"_s, u"full"_s,    u"mono"_s,
        u"stereo"_s,     u"explicit"_s,   u"clean"_s,    u"lp"_s,    u"ep"_s,      u"main"_s,
        u"long"_s,       u"extended"_s,   u"short"_s,    u"7"_s,     u"12"_s,      u"inch"_s,
        u"uncensored"_s, u"remastered"_s, u"remaster"_s, u"video"_s, u"standard"_s};
    return kWords;
}

//! Words that say nothing about which version it is.
bool saysNothing(const QString &word)
{
    static const QSet<QString> kWords = {u"the"_s, u"a"_s,  u"an"_s, u"at"_s, u"in"_s, u"from"_s, u"on"_s,
                                         u"de"_s,  u"en"_s, u"ao"_s, u"al"_s, u"im"_s, u"of"_s,   u"by"_s};
    return kWords.contains(word) || versionWords().contains(word);
}

//! What somebody makes of a recording: "Original Mix" and "Radio Edit" are the usual one, "Somebody's Mix" is
//! not.
bool isMaker(const QString &word)
{
    return word == "mix"_L1 || word == "edit"_L1;
}

bool isYear(const QString &word)
{
    bool isNumber = false;
    const int year = word.toInt(&isNumber);
    return isNumber && year >= 1900 && year < 2100;
}

//! What is left of \p words without what tells the kind.
QString detailOf(const QStringList &words, const QStringList &telling)
{
    QStringList rest;
    for (const QString &word : words) {
        if (!telling.contains(word) && !saysNothing(word) && !remarkWords().contains(word))
            rest.append(word);
    }
    return rest.join(u' ');
}

Marking version(VersionKind kind, const QStringList &words, const QStringList &telling)
{
    return {.version = Version{.kind = kind, .detail = detailOf(words, telling)}};
}

bool isUsual(const QStringList &words)
{
    return std::ranges::all_of(words, [](const QString &word) {
        return usualWords().contains(word) || saysNothing(word) || isYear(word) || isMaker(word);
    });
}

} // namespace

std::optional<Marking> markingOf(const QStringList &words)
{
    if (words.isEmpty())
        return {};
    const QString whole = u' ' + words.join(u' ') + u' ';
    const bool isOfVersion = std::ranges::any_of(
        words, [](const QString &word) { return versionWords().contains(word) || isMaker(word); });
    if (isOfVersion && isUsual(words))
        return Marking{};
    for (const Phrase &phrase : kPhrases) {
        const QString text = phrase.words.toString();
        if (whole.contains(u' ' + text + u' '))
            return version(phrase.kind, words, text.split(u' '));
    }
    for (const QString &word : words) {
        const auto kind = tellingWords().constFind(word);
        if (kind != tellingWords().constEnd())
            return version(*kind, words, {word});
    }
    if (std::ranges::any_of(words, [](const QString &word) { return remarkWords().contains(word); }))
        return Marking{};
    if (isOfVersion)
        return version(VersionKind::Other, words, {});
    return {};
}

} // namespace undersong::catalog
