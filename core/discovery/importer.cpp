// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/importer.h"

#include "base/logging.h"
#include "discovery/playlists.h"
#include "discovery/readbudget.h"
#include "spotify/client.h"
#include "storage/database.h"

#include <algorithm>

namespace undersong::discovery {

using namespace Qt::StringLiterals;
using spotify::TopRange;
using storage::Connection;
namespace imports = storage::imports;

namespace {

//! The cursor of the import as a whole: done when every source was read to its end.
const QString kWhole = u"import"_s;
constexpr QLatin1StringView kPlaylistPrefix = "playlist:"_L1;
const QString kPlaylists = u"playlists"_s;
//! How long an import is good: at least, and at most, as what is Spotify's is kept for 30 days.
constexpr std::chrono::milliseconds kFreshFor = std::chrono::hours(24);
constexpr std::chrono::milliseconds kFreshAtMost = std::chrono::days(20);
//! Reading everything anew takes this part of what the days may read, over time.
constexpr qint64 kAnewPart = 10;
constexpr qint64 kSongsARead = 50;

//! Failures of one source that say nothing about the others.
bool concernsOneSource(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::MissingScope:
    case ErrorKind::BadRequest:
    case ErrorKind::BadReply:
    case ErrorKind::ReplyTooLarge:
        return true;
    default:
        return false;
    }
}

//! About how many reads the import took whose \p cursors these are.
qint64 readsOf(const QList<imports::Cursor> &cursors)
{
    qint64 reads = 0;
    for (const imports::Cursor &cursor : cursors) {
        if (cursor.source != kWhole && !cursor.source.startsWith("search:"_L1))
            reads += std::max<qint64>((cursor.rows + kSongsARead - 1) / kSongsARead, 1);
    }
    return reads;
}

//! After which an import of \p reads is made anew, where a day may have \p allowed.
std::chrono::milliseconds waitAfter(qint64 reads, qint64 allowed)
{
    const qint64 aDay = std::max<qint64>(allowed / kAnewPart, 1);
    return std::clamp<std::chrono::milliseconds>(kFreshFor * reads / aDay, kFreshFor, kFreshAtMost);
}

} // namespace

Importer::Importer(spotify::Client &client, storage::Database &database, ReadBudget &budget,
                   const Clock &clock)
    : m_client(client), m_database(database), m_budget(budget), m_clock(clock)
{}

QCoro::Task<Result<ImportReport>> Importer::run(std::stop_token outer)
{
    const auto guard = co_await m_running.acquire();
    const std::stop_token stop = m_stop.begin(outer);
    Progress progress;
    const auto imported = co_await importAll(&progress, stop);
    // That is no failure: it has its time.
    if (!imported && !progress.report.goesOnAt)
        co_return std::unexpected(imported.error());
    co_return progress.report;
}

QCoro::Task<Result<void>> Importer::importAll(Progress *progress, std::stop_token stop)
{
    const auto begun = co_await begin();
    if (!begun)
        co_return begun;
    QList<Source> sources;
    for (const QString &name : {u"top-tracks:short_term"_s, u"top-tracks:medium_term"_s,
                                u"top-tracks:long_term"_s, u"recent"_s, u"saved"_s})
        sources.append(Source{.name = name});
    auto imported = co_await importSources(sources, progress, stop);
    if (!imported)
        co_return imported;
    const auto playlists = co_await ownPlaylists(progress, stop);
    if (!playlists)
        co_return std::unexpected(playlists.error());
    imported = co_await importSources(*playlists, progress, stop);
    if (!imported)
        co_return imported;
    // Nothing was learned, so it is tried again the next time.
    if (!progress->hasRead && progress->unreadable)
        co_return std::unexpected(*progress->unreadable);
    if (!progress->report.unavailable.contains(kPlaylists)) {
        const auto forgotten = co_await forgetPlaylistsBut(*playlists);
        if (!forgotten)
            co_return forgotten;
    }
    co_return co_await finish();
}

QCoro::Task<Result<void>> Importer::mayRead(Progress *progress)
{
    const auto left = co_await m_budget.left(ReadBudget::Use::Quiet);
    if (!left)
        co_return std::unexpected(left.error());
    if (*left > 0)
        co_return Result<void>();
    const auto day = co_await m_budget.report();
    if (!day)
        co_return std::unexpected(day.error());
    progress->report.goesOnAt = day->renewsAt;
    progress->report.left = progress->left;
    co_return fail(ErrorKind::QuotaExceeded, u"the day's reads for imports are used up"_s);
}

QCoro::Task<Result<bool>> Importer::isDue()
{
    auto query = m_database.run<QList<imports::Cursor>>(
        [](Connection &connection) { return imports::cursors(connection); });
    const auto cursors = co_await query;
    if (!cursors)
        co_return std::unexpected(cursors.error());
    const auto whole = std::ranges::find(*cursors, kWhole, &imports::Cursor::source);
    if (whole == cursors->end() || !whole->isDone)
        co_return true;
    const auto wait = waitAfter(readsOf(*cursors), m_budget.allowed());
    co_return m_clock.now() - whole->updatedAt > wait;
}

//! Starts every source anew where the import before came to its end; otherwise goes on with that one.
QCoro::Task<Result<void>> Importer::begin()
{
    const TimePoint now = m_clock.now();
    auto query = m_database.run<void>([now](Connection &connection) {
        return connection.transaction([&]() -> Result<void> {
            const auto cursors = imports::cursors(connection);
            if (!cursors)
                return std::unexpected(cursors.error());
            const bool isResumed = std::ranges::any_of(*cursors, [](const imports::Cursor &cursor) {
                return cursor.source == kWhole && !cursor.isDone;
            });
            if (isResumed)
                return {};
            for (const imports::Cursor &cursor : *cursors) {
                if (cursor.source.startsWith("search:"_L1))
                    continue;
                const auto started = imports::startAnew(connection, cursor.source);
                if (!started)
                    return started;
            }
            imports::Page whole;
            whole.cursor = {.source = kWhole, .position = {}, .isDone = false, .rows = 0, .updatedAt = now};
            const auto stored = imports::storePage(connection, whole);
            return stored ? Result<void>() : std::unexpected(stored.error());
        });
    });
    co_return co_await query;
}

QCoro::Task<Result<void>> Importer::finish()
{
    imports::Page whole;
    whole.cursor = {.source = kWhole, .position = {}, .isDone = true, .rows = 0, .updatedAt = m_clock.now()};
    auto storedQuery = m_database.run<imports::PageOutcome>(
        [whole](Connection &connection) { return imports::storePage(connection, whole); });
    const auto stored = co_await storedQuery;
    co_return stored ? Result<void>() : std::unexpected(stored.error());
}

//! Playlists that were deleted, or are no longer the listener's.
QCoro::Task<Result<void>> Importer::forgetPlaylistsBut(QList<Source> sources)
{
    QStringList names;
    for (const Source &source : sources)
        names.append(source.name);
    auto query = m_database.run<void>([names](Connection &connection) {
        return imports::forgetOthers(connection, kPlaylistPrefix, names);
    });
    co_return co_await query;
}

QCoro::Task<Result<void>> Importer::importSources(QList<Source> sources, Progress *progress,
                                                  std::stop_token stop)
{
    for (const Source &source : sources) {
        const auto imported = co_await importSource(source, progress, stop);
        if (imported) {
            progress->hasRead = true;
            continue;
        }
        if (!concernsOneSource(imported.error().kind))
            co_return imported;
        qCInfo(lcDiscovery) << "source not readable:" << source.name << errorKindName(imported.error().kind);
        progress->report.unavailable.append(source.name);
        progress->unreadable = imported.error();
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> Importer::importSource(Source source, Progress *progress, std::stop_token stop)
{
    const QString name = source.name;
    auto knownQuery = m_database.run<std::optional<imports::Cursor>>(
        [name](Connection &connection) { return imports::cursor(connection, name); });
    const auto known = co_await knownQuery;
    if (!known)
        co_return std::unexpected(known.error());
    imports::Cursor cursor = known->value_or(imports::Cursor{.source = name});
    progress->left = 0;
    while (!cursor.isDone) {
        if (stop.stop_requested())
            co_return fail(ErrorKind::Cancelled, u"import of "_s + name);
        if (const auto may = co_await mayRead(progress); !may)
            co_return may;
        const int offset = cursor.position.value(u"offset").toInt();
        const auto fetched = co_await fetch(source, offset, stop);
        if (!fetched)
            co_return std::unexpected(fetched.error());
        // An answer that comes after a stop (a disconnect, say) must leave no trace.
        if (stop.stop_requested())
            co_return fail(ErrorKind::Cancelled, u"import of "_s + name);

        cursor.isDone = !fetched->nextOffset;
        cursor.position.insert(u"offset"_s, fetched->nextOffset.value_or(offset));
        if (!source.snapshotId.isEmpty())
            cursor.position.insert(u"snapshot"_s, source.snapshotId);
        cursor.rows += fetched->items.size();
        progress->left = std::max<qint64>(fetched->total.value_or(0) - cursor.rows - fetched->skipped, 0);
        cursor.updatedAt = m_clock.now();
        imports::Page page;
        page.role = source.role;
        page.items = fetched->items;
        page.cursor = cursor;
        auto storedQuery = m_database.run<imports::PageOutcome>(
            [page](Connection &connection) { return imports::storePage(connection, page); });
        const auto stored = co_await storedQuery;
        if (!stored)
            co_return std::unexpected(stored.error());
        progress->report.songs += stored->stored;
        progress->report.skipped += fetched->skipped;
        Q_EMIT progressed({.source = name,
                           .done = cursor.rows,
                           .total = fetched->total.value_or(0),
                           .songs = progress->report.songs});
    }
    co_return Result<void>();
}

QCoro::Task<Result<Importer::Fetched>> Importer::fetch(Source source, int offset, std::stop_token stop)
{
    spotify::CallOptions call{.priority = net::Priority::Background, .stop = stop};
    spotify::PageOptions options{.offset = offset, .call = call};
    Fetched fetched;
    if (source.name.startsWith("top-tracks:"_L1))
        co_return co_await fetchTop(source, offset, stop);
    if (source.name == u"recent") {
        spotify::CursorOptions recent{.call = call};
        const auto page = co_await m_client.recentlyPlayed(recent);
        if (!page)
            co_return std::unexpected(page.error());
        for (const spotify::PlayedTrack &played : page->items)
            fetched.items.append({.track = played.track, .addedAt = played.playedAt});
        fetched.skipped = page->skipped;
    } else if (source.name == u"saved") {
        const auto page = co_await m_client.savedTracks(options);
        if (!page)
            co_return std::unexpected(page.error());
        for (const spotify::SavedTrack &saved : page->items)
            fetched.items.append({.track = saved.track, .addedAt = saved.savedAt});
        fetched.skipped = page->skipped;
        fetched.total = page->total;
        fetched.nextOffset = page->nextOffset;
    } else {
        const auto page = co_await m_client.playlistItems(source.playlistId, options);
        if (!page)
            co_return std::unexpected(page.error());
        qint64 position = offset;
        for (const spotify::PlaylistItem &item : page->items)
            fetched.items.append({.track = item.track, .position = position++, .addedAt = item.addedAt});
        fetched.skipped = page->skipped;
        fetched.total = page->total;
        fetched.nextOffset = page->nextOffset;
    }
    co_return fetched;
}

QCoro::Task<Result<Importer::Fetched>> Importer::fetchTop(Source source, int offset, std::stop_token stop)
{
    const TopRange range = source.name.endsWith("short_term"_L1)    ? TopRange::ShortTerm
                           : source.name.endsWith("medium_term"_L1) ? TopRange::MediumTerm
                                                                    : TopRange::LongTerm;
    spotify::PageOptions options{.offset = offset,
                                 .call = {.priority = net::Priority::Background, .stop = stop}};
    const auto page = co_await m_client.topTracks(range, options);
    if (!page)
        co_return std::unexpected(page.error());
    Fetched fetched;
    qint64 position = offset;
    for (const catalog::Track &track : page->items)
        fetched.items.append({.track = track, .position = position++});
    fetched.skipped = page->skipped;
    fetched.total = page->total;
    fetched.nextOffset = page->nextOffset;
    co_return fetched;
}

//! The playlists whose songs this app may read: the listener's own and those it edits with others. Notes all
//! by name.
QCoro::Task<Result<QList<Importer::Source>>> Importer::ownPlaylists(Progress *progress, std::stop_token stop)
{
    const spotify::CallOptions call{.priority = net::Priority::Background, .stop = stop};
    QList<Source> sources;
    if (const auto may = co_await mayRead(progress); !may)
        co_return std::unexpected(may.error());
    const auto listed = co_await readPlaylists(&m_client, call);
    if (!listed && concernsOneSource(listed.error().kind)) {
        progress->report.unavailable.append(kPlaylists);
        progress->unreadable = listed.error();
        co_return sources;
    }
    if (!listed)
        co_return std::unexpected(listed.error());
    if (stop.stop_requested())
        co_return fail(ErrorKind::Cancelled, u"import of the playlists"_s);
    const QList<ListedPlaylist> all = *listed;
    const TimePoint now = m_clock.now();
    auto keepQuery = m_database.run<void>(
        [all, now](Connection &connection) { return storage::playlists::replace(connection, all, now); });
    const auto kept = co_await keepQuery;
    if (!kept)
        co_return std::unexpected(kept.error());
    for (const ListedPlaylist &one : all) {
        if (!one.isOwn)
            continue;
        sources.append(Source{.name = storage::playlists::sourceOf(one.playlist.id),
                              .role = imports::SourceRole::Candidate,
                              .playlistId = one.playlist.id.value(),
                              .snapshotId = one.playlist.snapshotId});
    }
    progress->hasRead = true;
    co_return sources;
}

} // namespace undersong::discovery
