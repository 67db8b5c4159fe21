// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/datacommands.h"

#include "base/wholefile.h"
#include "cli/describe.h"
#include "discovery/discovery.h"
#include "spotify/client.h"

#include <limits>

namespace undersong::cli {

using namespace Qt::StringLiterals;

QCoro::Task<ExitCode> DataCommands::search()
{
    const int count = m_session.line.number(u"count"_s, spotify::Client::kMaxSearchLimit);
    const QString query = m_session.line.arguments.join(u' ');
    const QList<spotify::SearchKind> kinds{spotify::SearchKind::Track};
    spotify::PageOptions options{.limit = count};
    const auto found = co_await m_session.profile->client().search(query, kinds, options);
    if (!found)
        co_return m_session.output.failure(found.error());
    QJsonArray list;
    for (const catalog::Track &track : found->tracks.items) {
        const auto song = co_await m_session.profile->discovery().remember(track);
        if (!song)
            co_return m_session.output.failure(song.error());
        m_session.output.line(u"%1  %2"_s.arg(song->id.value(), 6).arg(songLine(*song)));
        list.append(toJson(*song));
    }
    m_session.output.json({{u"songs"_s, list}});
    if (list.isEmpty())
        m_session.output.line(u"Nothing found."_s);
    co_return list.isEmpty() ? ExitCode::Nothing : ExitCode::Success;
}

QCoro::Task<ExitCode> DataCommands::song()
{
    const QString word = m_session.line.arguments.value(0);
    const auto target = co_await m_targets.find(word);
    if (!target)
        co_return m_session.output.failure(target.error());
    const catalog::Song &song = target->song;
    const Output &output = m_session.output;
    output.line(songLine(song));
    if (!song.album.isEmpty())
        output.line(u"%1, %2, %3"_s.arg(song.album, song.releaseDate, minutesAndSeconds(song.duration)));
    if (song.reaction)
        output.line(u"You said: %1."_s.arg(catalog::reactionKindName(*song.reaction)));
    for (const catalog::AudioFeatureField &field : catalog::audioFeatureFields()) {
        if (const auto &value = song.features.*field.member)
            output.line(u"  %1 %2"_s.arg(QString(field.name), -17).arg(*value, 0, 'g', 4));
    }
    if (!song.webUrl.isEmpty())
        output.line(song.webUrl.toString());
    output.json(toJson(song));
    co_return ExitCode::Success;
}

QCoro::Task<ExitCode> DataCommands::exportReactions()
{
    const QString format = m_session.line.has(u"format"_s) ? m_session.line.value(u"format"_s) : u"json"_s;
    const auto entries = co_await m_session.profile->discovery().history(discovery::HistoryFilter::All,
                                                                         std::numeric_limits<qint64>::max());
    if (!entries)
        co_return m_session.output.failure(entries.error());
    discovery::HistoryText text(format == u"csv" ? discovery::HistoryFormat::Csv
                                                 : discovery::HistoryFormat::Json,
                                m_session.profile->clock().now());
    text.add(*entries);
    const QByteArray bytes = text.finished();
    const QString path = m_session.line.value(u"output"_s);
    if (path.isEmpty()) {
        m_session.output.bytes(bytes);
        co_return ExitCode::Success;
    }
    const auto written = writeWholeFile(path, bytes);
    if (!written)
        co_return m_session.output.misuse(written.error());
    m_session.output.line(u"Wrote %1 reactions to %2."_s.arg(QString::number(entries->size()), path));
    m_session.output.json({{u"reactions"_s, entries->size()}, {u"file"_s, path}});
    co_return ExitCode::Success;
}

} // namespace undersong::cli
