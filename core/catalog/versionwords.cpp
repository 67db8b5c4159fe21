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

//! One word is enough wherever it stands in the part.
const Words &tellingWords()
{
    static const Words kWords = {
        {u"live"_s, VersionKind::Live},
        {u"vivo"_s, VersionKind::Live},
        {u"directo"_s, VersionKind::Live},
        {u"concert"_s, VersionKind::Live},
        {u"konzert"_s, VersionKind::Live},
        {u"concierto"_s, VersionKind::Live},
        {u"концерт"_s, VersionKind::Live},
        {u"концерте"_s, VersionKind::Live},
        {u"ライブ"_s, VersionKind::Live},
        {u"ライヴ"_s, VersionKind::Live},
        {u"现场"_s, VersionKind::Live},
        {u"現場"_s, VersionKind::Live},
        {u"现场版"_s, VersionKind::Live},
        {u"라이브"_s, VersionKind::Live},
        {u"حفلة"_s, VersionKind::Live},
        {u"remix"_s, VersionKind::Remix},
        {u"rmx"_s, VersionKind::Remix},
        {u"mix"_s, VersionKind::Remix},
        {u"edit"_s, VersionKind::Remix},
        {u"dub"_s, VersionKind::Remix},
        {u"vip"_s, VersionKind::Remix},
        {u"rework"_s, VersionKind::Remix},
        {u"reworked"_s, VersionKind::Remix},
        {u"refix"_s, VersionKind::Remix},
        {u"bootleg"_s, VersionKind::Remix},
        {u"flip"_s, VersionKind::Remix},
        {u"ремикс"_s, VersionKind::Remix},
        {u"リミックス"_s, VersionKind::Remix},
        {u"리믹스"_s, VersionKind::Remix},
        {u"acoustic"_s, VersionKind::Acoustic},
        {u"acustico"_s, VersionKind::Acoustic},
        {u"acustica"_s, VersionKind::Acoustic},
        {u"acoustique"_s, VersionKind::Acoustic},
        {u"akustik"_s, VersionKind::Acoustic},
        {u"акустика"_s, VersionKind::Acoustic},
        {u"アコースティック"_s, VersionKind::Acoustic},
        {u"unplugged"_s, VersionKind::Acoustic},
        {u"stripped"_s, VersionKind::Acoustic},
        {u"orchestral"_s, VersionKind::Acoustic},
        {u"session"_s, VersionKind::Acoustic},
        {u"sessions"_s, VersionKind::Acoustic},
        {u"instrumental"_s, VersionKind::Instrumental},
        {u"instrumentale"_s, VersionKind::Instrumental},
        {u"минус"_s, VersionKind::Instrumental},
        {u"インストゥルメンタル"_s, VersionKind::Instrumental},
        {u"伴奏"_s, VersionKind::Instrumental},
        {u"karaoke"_s, VersionKind::Karaoke},
        {u"караоке"_s, VersionKind::Karaoke},
        {u"カラオケ"_s, VersionKind::Karaoke},
        {u"acapella"_s, VersionKind::ACappella},
        {u"acappella"_s, VersionKind::ACappella},
        {u"demo"_s, VersionKind::Demo},
        {u"demos"_s, VersionKind::Demo},
        {u"outtake"_s, VersionKind::Demo},
        {u"rehearsal"_s, VersionKind::Demo},
        {u"cover"_s, VersionKind::Cover},
        {u"tribute"_s, VersionKind::Cover},
        {u"кавер"_s, VersionKind::Cover},
        {u"rerecorded"_s, VersionKind::ReRecorded},
        {u"nightcore"_s, VersionKind::Altered},
        {u"slowed"_s, VersionKind::Altered},
        {u"8d"_s, VersionKind::Altered},
        {u"reprise"_s, VersionKind::Reprise},
        {u"commentary"_s, VersionKind::Commentary},
    };
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
