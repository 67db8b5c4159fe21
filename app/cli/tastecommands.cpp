// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/tastecommands.h"

#include "cli/describe.h"
#include "cli/sessioncommand.h"
#include "cli/tastetext.h"
#include "discovery/account.h"
#include "discovery/discovery.h"
#include "discovery/gatherer.h"
#include "discovery/origins.h"
#include "storage/settings.h"

#include <QDateTime>

namespace undersong::cli {

using namespace Qt::StringLiterals;
using catalog::ReactionKind;
using discovery::HistoryFilter;

namespace {

constexpr int kCandidatesWanted = 200;
constexpr int kReasonsShown = 3;
constexpr int kWhole = 100; //!< percent

QString reactionSentence(const discovery::ReactionOutcome &outcome)
{
    const QString song = songLine(outcome.song);
    switch (outcome.kind) {
    case ReactionKind::Like:
        return u"Liked: %1. %2 liked, %3 not, so far."_s.arg(song, QString::number(outcome.likes),
                                                             QString::number(outcome.dislikes));
    case ReactionKind::Dislike:
        return u"Not liked: %1. %2 liked, %3 not, so far."_s.arg(song, QString::number(outcome.likes),
                                                                 QString::number(outcome.dislikes));
    case ReactionKind::Rest:
        return u"Rests for 30 days: %1."_s.arg(song);
    case ReactionKind::NotNow:
        return u"Not today: %1."_s.arg(song);
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const discovery::ReactionOutcome &outcome)
{
    return {{u"reaction"_s, outcome.id.value()},
            {u"kind"_s, catalog::reactionKindName(outcome.kind)},
            {u"song"_s, cli::toJson(outcome.song)},
            {u"alreadyGiven"_s, outcome.wasAlreadyGiven},
            {u"session"_s, sessionJson(outcome.session)},
            {u"likes"_s, outcome.likes},
            {u"dislikes"_s, outcome.dislikes}};
}

QString sessionMark(const std::optional<catalog::Session> &session)
{
    if (!session)
        return {};
    return session->kind == catalog::SessionKind::Guest ? u"  [guests]"_s : u"  [%1]"_s.arg(session->name);
}

HistoryFilter filterFrom(const QString &name)
{
    if (name == u"liked")
        return HistoryFilter::Liked;
    if (name == u"disliked")
        return HistoryFilter::Disliked;
    if (name == u"rested")
        return HistoryFilter::Rested;
    return HistoryFilter::All;
}

using Shortage = discovery::DialReport::Shortage;

QString shortageName(Shortage shortage)
{
    switch (shortage) {
    case Shortage::None:
        return u"none"_s;
    case Shortage::NewArtists:
        return u"new-artists"_s;
    case Shortage::RatedArtists:
        return u"rated-artists"_s;
    }
    Q_UNREACHABLE();
}

QString shortageSentence(Shortage shortage)
{
    switch (shortage) {
    case Shortage::None:
        return {};
    case Shortage::NewArtists:
        return u" Too few candidates by new artists."_s;
    case Shortage::RatedArtists:
        return u" Too few candidates by artists you rated."_s;
    }
    Q_UNREACHABLE();
}

QString dialSentence(const discovery::DialReport &report)
{
    const auto given = report.given();
    if (!report.asked) {
        const QString sofar =
            given ? u" %1 % of the last %2 were by new artists."_s.arg(*given).arg(report.offers) : QString();
        return u"Auto: the score alone decides."_s + sofar;
    }
    if (!given)
        return u"Asked %1 % new artists, from the next song on."_s.arg(*report.asked);
    return u"Asked %1 % new artists, gave %2 % of the last %3."_s.arg(*report.asked)
               .arg(*given)
               .arg(report.offers) +
           shortageSentence(report.shortage);
}

QJsonObject toJson(const discovery::DialReport &report)
{
    const auto number = [](const std::optional<int> &value) {
        return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
    };
    return {{u"asked"_s, number(report.asked)},
            {u"given"_s, number(report.given())},
            {u"newArtists"_s, report.newArtists},
            {u"offers"_s, report.offers},
            {u"shortage"_s, shortageName(report.shortage)}};
}

//! What the words after "dial" ask for, where they ask for a change; InvalidArgument for others.
Result<std::optional<storage::PercentOrAuto>> dialFrom(const QStringList &words)
{
    using Change = std::optional<storage::PercentOrAuto>;
    if (words.isEmpty() || words == QStringList(u"show"_s))
        return Change();
    if (words == QStringList(u"auto"_s))
        return Change(storage::PercentOrAuto());
    bool isNumber = false;
    const int percent = words.value(1).toInt(&isNumber);
    if (words.constFirst() != u"set"_s || !isNumber || percent < 0 || percent > kWhole)
        return fail(ErrorKind::InvalidArgument, u"dial takes show, set PERCENT (0 to 100) or auto."_s);
    return Change(storage::PercentOrAuto(percent));
}

} // namespace

QCoro::Task<ExitCode> TasteCommands::recommend()
{
    const int count = m_session.line.number(u"count"_s, 10);
    app::Profile &profile = *m_session.profile;
    auto picks = co_await profile.discovery().recommend(count);
    const bool isShort = picks ? picks->size() < count : picks.error().kind == ErrorKind::NothingToRecommend;
    const bool maySearch = profile.account().status().state == discovery::SignInState::SignedIn;
    if (isShort && maySearch) {
        const auto stop = m_session.stop.get_token();
        const auto gathered = co_await profile.gatherer().topUp(kCandidatesWanted, stop);
        m_session.output.endProgress();
        if (!gathered && !picks)
            co_return m_session.output.failure(gathered.error());
        picks = co_await profile.discovery().recommend(count);
    }
    if (!picks)
        co_return m_session.output.failure(picks.error());
    QJsonArray list;
    for (const discovery::Pick &pick : *picks) {
        const auto shown = co_await profile.discovery().markShown(pick.id);
        if (!shown)
            co_return m_session.output.failure(shown.error());
        list.append(cli::toJson(pick));
        m_session.output.line(u"%1  %2  %3"_s.arg(pick.song.id.value(), 6)
                                  .arg(percent(pick.probability), 5)
                                  .arg(songLine(pick.song)));
        for (const QString &reason : reasonLines(pick.reasons, kReasonsShown))
            m_session.output.line(u"               "_s + reason);
        if (const QString origin = discovery::mainOriginText(pick.origins); !origin.isEmpty())
            m_session.output.line(u"               found: "_s + origin);
    }
    m_session.output.json({{u"picks"_s, list}});
    co_return ExitCode::Success;
}

QCoro::Task<ExitCode> TasteCommands::react(ReactionKind kind)
{
    const QString word = argument();
    const auto target = co_await m_targets.find(word);
    if (!target)
        co_return m_session.output.failure(target.error());
    const auto outcome = co_await m_session.profile->discovery().react(target->song.id, kind, target->offer);
    if (!outcome)
        co_return m_session.output.failure(outcome.error());
    m_session.output.line(reactionSentence(*outcome) + sessionSentence(outcome->session));
    m_session.output.json(toJson(*outcome));
    co_return ExitCode::Success;
}

QCoro::Task<ExitCode> TasteCommands::undo()
{
    const auto outcome = co_await m_session.profile->discovery().undo();
    if (!outcome)
        co_return m_session.output.failure(outcome.error());
    m_session.output.line(u"Taken back: what you said about %1."_s.arg(songLine(outcome->song)));
    m_session.output.json({{u"reaction"_s, outcome->reaction.value()},
                           {u"kind"_s, catalog::reactionKindName(outcome->undone)},
                           {u"song"_s, cli::toJson(outcome->song)}});
    co_return ExitCode::Success;
}

QCoro::Task<ExitCode> TasteCommands::redo()
{
    const auto outcome = co_await m_session.profile->discovery().redo();
    if (!outcome)
        co_return m_session.output.failure(outcome.error());
    m_session.output.line(reactionSentence(*outcome) + sessionSentence(outcome->session));
    m_session.output.json(toJson(*outcome));
    co_return ExitCode::Success;
}

QCoro::Task<ExitCode> TasteCommands::why()
{
    const QString word = argument();
    const auto target = co_await m_targets.find(word);
    if (!target)
        co_return m_session.output.failure(target.error());
    const auto explanation = co_await m_session.profile->discovery().why(target->song.id);
    if (!explanation)
        co_return m_session.output.failure(explanation.error());
    const Output &output = m_session.output;
    output.line(songLine(explanation->song));
    output.line(u"You would like it: %1 (score %2)."_s.arg(percent(explanation->probability),
                                                           QString::number(explanation->score, 'f', 2)));
    output.line(standingSentence(*explanation));
    for (const QString &reason : reasonLines(explanation->reasons, -1))
        output.line(u"  "_s + reason);
    for (const discovery::Origin &origin : explanation->origins)
        output.line(u"Found: %1."_s.arg(discovery::originText(origin)));
    if (explanation->decisive) {
        output.line(u"If you had not %1 \"%2\" this would be number %3."_s.arg(
            wordName(explanation->decisiveWord), explanation->decisive->subject,
            QString::number(explanation->rankWithoutDecisive)));
    }
    output.json(cli::toJson(*explanation));
    co_return ExitCode::Success;
}

QCoro::Task<ExitCode> TasteCommands::whyNot()
{
    const QString word = argument();
    const auto target = co_await m_targets.find(word);
    if (!target)
        co_return m_session.output.failure(target.error());
    const auto explanation = co_await m_session.profile->discovery().why(target->song.id);
    if (!explanation)
        co_return m_session.output.failure(explanation.error());
    m_session.output.line(songLine(explanation->song));
    m_session.output.line(standingSentence(*explanation));
    m_session.output.json(cli::toJson(*explanation));
    co_return ExitCode::Success;
}

QCoro::Task<ExitCode> TasteCommands::dial()
{
    const auto change = dialFrom(m_session.line.arguments);
    if (!change)
        co_return m_session.output.refusal(change.error());
    if (*change) {
        const storage::PercentOrAuto percent = **change;
        const auto kept = co_await m_session.profile->settings().set(storage::kNewArtists, percent);
        if (!kept)
            co_return m_session.output.failure(kept.error());
    }
    const auto report = co_await m_session.profile->discovery().dial();
    if (!report)
        co_return m_session.output.failure(report.error());
    m_session.output.line(dialSentence(*report));
    m_session.output.json(toJson(*report));
    co_return ExitCode::Success;
}

QCoro::Task<ExitCode> TasteCommands::taste()
{
    const auto map = co_await m_session.profile->discovery().tasteMap();
    if (!map)
        co_return m_session.output.failure(map.error());
    const auto board = co_await m_session.profile->discovery().scoreboard();
    if (!board)
        co_return m_session.output.failure(board.error());
    for (const QString &line : tasteLines(*map, *board))
        m_session.output.line(line);
    m_session.output.json(tasteJson(*map, *board));
    co_return ExitCode::Success;
}

QCoro::Task<ExitCode> TasteCommands::history()
{
    const int count = m_session.line.number(u"count"_s, 25);
    const HistoryFilter filter = filterFrom(m_session.line.value(u"filter"_s));
    const auto entries = co_await m_session.profile->discovery().history(filter, count);
    if (!entries)
        co_return m_session.output.failure(entries.error());
    QJsonArray list;
    for (const discovery::HistoryEntry &entry : *entries) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(toMilliseconds(entry.at));
        m_session.output.line(u"%1  %2  %3"_s.arg(at.toString(u"yyyy-MM-dd HH:mm"_s))
                                  .arg(catalog::reactionKindName(entry.kind), -8)
                                  .arg(songLine(entry.song) + sessionMark(entry.session)));
        list.append(QJsonObject{{u"reaction"_s, entry.id.value()},
                                {u"kind"_s, catalog::reactionKindName(entry.kind)},
                                {u"at"_s, isoTime(entry.at)},
                                {u"song"_s, cli::toJson(entry.song)},
                                {u"session"_s, sessionJson(entry.session)},
                                {u"reasons"_s, cli::toJson(entry.reasons)}});
    }
    if (entries->isEmpty())
        m_session.output.line(u"Nothing here yet."_s);
    m_session.output.json({{u"entries"_s, list}});
    co_return ExitCode::Success;
}

} // namespace undersong::cli
