// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/findingstore.h"

#include "storage/facts.h"

#include <QHash>

namespace undersong::discovery {

using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Durability;
using storage::asks::Outcome;
using storage::asks::Question;
using storage::asks::Topic;

namespace {

bool hasFacts(const catalog::SongFacts &facts)
{
    return !facts.title.isEmpty() || !facts.artists.isEmpty() || !facts.tags.isEmpty() ||
           !facts.features.isEmpty() || facts.popularity || facts.duration || !facts.firstRelease.isEmpty();
}

//! The songs of \p questions that are not deleted by now.
Result<QList<Question>> stillThere(Connection &connection, const QList<Question> &questions)
{
    QList<Question> there;
    for (const Question &question : questions) {
        const auto found =
            connection.value(u"SELECT count(*) FROM songs WHERE id = ?"_s, {question.song.value()});
        if (!found)
            return std::unexpected(found.error());
        if (found->toInt() > 0)
            there.append(question);
    }
    return there;
}

//! All of a finding that there is; a song asked about has a row of facts only where there are some.
Result<void> storeFinding(Connection &connection, const Topic &topic, const Question &question,
                          const Finding &finding, TimePoint now)
{
    Result<void> done;
    if (hasFacts(finding.facts))
        done = storage::facts::store(connection, {finding.facts}, now);
    if (done && !finding.isrc.isEmpty())
        done = storage::facts::storeIsrc(connection, question.song, finding.isrc);
    if (done && !finding.mbids.isEmpty())
        done = storage::facts::storeMbids(connection, question.song, topic.source, finding.mbids, now);
    if (done && !finding.similarSongs.isEmpty()) {
        done = storage::neighbours::storeSongs(connection, question.song, topic.source, finding.similarSongs,
                                               now);
    }
    if (done && !finding.similarArtists.isEmpty()) {
        done = storage::neighbours::storeArtists(connection, question.artistKey, topic.source,
                                                 finding.similarArtists, now);
    }
    return done;
}

} // namespace

bool saysAnything(const Finding &finding)
{
    return hasFacts(finding.facts) || !finding.mbids.isEmpty() || !finding.similarSongs.isEmpty() ||
           !finding.similarArtists.isEmpty();
}

Result<void> storeFindings(Connection &connection, const Topic &topic, const QList<Question> &questions,
                           const QList<Finding> &findings, TimePoint now)
{
    QHash<catalog::SongId, Finding> bySong;
    for (Finding finding : findings) {
        finding.facts.provenance = catalog::Provenance::OpenData;
        finding.facts.source = topic.source;
        bySong.insert(finding.facts.song, std::move(finding));
    }
    return connection.transaction(
        [&]() -> Result<void> {
            const auto there = stillThere(connection, questions);
            if (!there)
                return std::unexpected(there.error());
            for (const Question &question : *there) {
                const auto finding = bySong.constFind(question.song);
                const bool isFound = finding != bySong.constEnd();
                auto done =
                    isFound ? storeFinding(connection, topic, question, *finding, now) : Result<void>();
                if (done) {
                    done = storage::asks::note(connection, topic, question,
                                               isFound ? Outcome::Found : Outcome::Missed, now);
                }
                if (!done)
                    return done;
            }
            return {};
        },
        Durability::Relaxed);
}

Result<void> noteFailures(Connection &connection, const Topic &topic, const QList<Question> &questions,
                          TimePoint now)
{
    return connection.transaction(
        [&]() -> Result<void> {
            const auto there = stillThere(connection, questions);
            if (!there)
                return std::unexpected(there.error());
            for (const Question &question : *there) {
                const auto noted = storage::asks::note(connection, topic, question, Outcome::Failed, now);
                if (!noted)
                    return noted;
            }
            return {};
        },
        Durability::Relaxed);
}

} // namespace undersong::discovery
