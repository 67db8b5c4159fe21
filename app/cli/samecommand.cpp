// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/samecommand.h"

#include "cli/describe.h"
#include "discovery/songmatcher.h"

#include <QJsonArray>

namespace undersong::cli {

using namespace Qt::StringLiterals;

namespace {

//! What decided, in words; see catalog::evidenceName.
QString evidenceSentence(const QString &evidence)
{
    static const QHash<QString, QString> sentences{
        {u"spotify-id"_s, u"the same Spotify id"_s},
        {u"mbid"_s, u"the same MusicBrainz recording"_s},
        {u"isrc"_s, u"the same ISRC"_s},
        {u"names"_s, u"the same names and length"_s},
        {u"together"_s, u"by way of another"_s},
        {u"listener"_s, u"you said so"_s},
        {u"other-title"_s, u"another title"_s},
        {u"other-artists"_s, u"other artists"_s},
        {u"other-version"_s, u"another version"_s},
        {u"other-length"_s, u"another length"_s},
        {u"unknown-length"_s, u"a length is not known"_s},
        {u"unlikely-id"_s, u"the same id, but all else speaks against it"_s},
        {u"telling-too-little"_s, u"many songs have that name"_s}};
    return sentences.value(evidence, evidence);
}

QString entryLine(const discovery::OtherEntry &entry)
{
    return u"%1  %2 (%3)"_s.arg(entry.song.id.value(), 8)
        .arg(songLine(entry.song), evidenceSentence(entry.evidence));
}

QJsonObject toJson(const discovery::OtherEntry &entry)
{
    return {{u"song"_s, cli::toJson(entry.song)}, {u"evidence"_s, entry.evidence}};
}

} // namespace

QCoro::Task<ExitCode> SameCommand::run()
{
    const QString verb = m_session.line.arguments.value(0, u"show"_s);
    const qsizetype songs = m_session.line.arguments.size() - 1;
    if (verb == u"show" && songs <= 0)
        co_return co_await show();
    if ((verb == u"join" && songs == 2) || (verb == u"split" && (songs == 1 || songs == 2)))
        co_return co_await setRight();
    co_return m_session.output.misuse(
        {ErrorKind::InvalidArgument, u"\"same\" takes: show, join SONG SONG, split SONG [SONG]."_s});
}

QCoro::Task<ExitCode> SameCommand::show()
{
    discovery::SongMatcher &matcher = m_session.profile->matcher();
    const auto compared = co_await matcher.run();
    if (!compared)
        co_return m_session.output.failure(compared.error());
    const auto found = co_await matcher.list(m_session.line.number(u"count"_s, 20));
    if (!found)
        co_return m_session.output.failure(found.error());
    const Output &output = m_session.output;
    output.line(u"%1 entries; %2 go with another one; %3 pairs are in doubt and left apart."_s.arg(
        QString::number(compared->entries), QString::number(compared->merged),
        QString::number(compared->doubts)));
    QJsonArray groups;
    for (const discovery::SameSong &group : found->groups) {
        output.line(u"%1  %2"_s.arg(group.song.id.value(), 6).arg(songLine(group.song)));
        QJsonArray others;
        for (const discovery::OtherEntry &other : group.others) {
            output.line(entryLine(other));
            others.append(toJson(other));
        }
        groups.append(QJsonObject{{u"song"_s, cli::toJson(group.song)}, {u"others"_s, others}});
    }
    if (!found->doubts.isEmpty())
        output.line(u"In doubt:"_s);
    QJsonArray doubts;
    for (const discovery::DoubtfulPair &pair : found->doubts) {
        output.line(u"%1  %2"_s.arg(pair.song.id.value(), 6).arg(songLine(pair.song)));
        output.line(entryLine(pair.other));
        QJsonObject object = toJson(pair.other);
        object.insert(u"with"_s, cli::toJson(pair.song));
        doubts.append(object);
    }
    output.json({{u"entries"_s, compared->entries},
                 {u"merged"_s, compared->merged},
                 {u"groups"_s, groups},
                 {u"doubts"_s, doubts},
                 {u"doubtsInAll"_s, compared->doubts}});
    co_return ExitCode::Success;
}

//! "join 17 31", "split 31", "split 31 17".
QCoro::Task<ExitCode> SameCommand::setRight()
{
    const QStringList words = m_session.line.arguments;
    QList<catalog::SongId> songs;
    for (const QString &word : words.sliced(1)) {
        const auto target = co_await m_targets.find(word);
        if (!target)
            co_return m_session.output.failure(target.error());
        songs.append(target->song.id);
    }
    discovery::SongMatcher &matcher = m_session.profile->matcher();
    Result<discovery::MatchReport> report;
    if (words.constFirst() == u"join")
        report = co_await matcher.join(songs.at(0), songs.at(1));
    else
        report = co_await matcher.split(songs.at(0),
                                        songs.size() == 2 ? std::optional(songs.at(1)) : std::nullopt);
    if (!report && report.error().kind == ErrorKind::InvalidArgument)
        co_return m_session.output.misuse({ErrorKind::InvalidArgument, u"That is one and the same entry."_s});
    if (!report)
        co_return m_session.output.failure(report.error());
    m_session.output.line(report->isChanged ? u"Done; what you said of these songs counts accordingly."_s
                                            : u"That is how it was already."_s);
    m_session.output.json({{u"changed"_s, report->isChanged}, {u"merged"_s, report->merged}});
    co_return ExitCode::Success;
}

} // namespace undersong::cli
