// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/loopcommand.h"

#include "cli/describe.h"
#include "cli/prompt.h"
#include "cli/spotifysignin.h"
#include "discovery/account.h"
#include "discovery/discovery.h"
#include "discovery/errortext.h"
#include "discovery/gatherer.h"
#include "discovery/importer.h"
#include "discovery/origins.h"
#include "playback/connectplayer.h"

#include <algorithm>

namespace undersong::cli {

using namespace Qt::StringLiterals;
using catalog::ReactionKind;

namespace {

constexpr int kCandidatesWanted = 300;
constexpr int kReasonsShown = 2;

qsizetype likesIn(const QList<bool> &answers)
{
    return std::ranges::count(answers, true);
}

} // namespace

QCoro::Task<ExitCode> LoopCommand::run()
{
    const int count = m_session.line.number(u"count"_s, 20);
    const auto signedIn = co_await signIn();
    if (!signedIn)
        co_return m_session.output.refusal(signedIn.error());
    const auto prepared = co_await prepare();
    if (!prepared)
        co_return m_session.output.failure(prepared.error());
    for (int number = 1; number <= count && !m_isOver; ++number) {
        if (m_session.stop.stop_requested())
            break;
        const auto offered = co_await offerOne(number);
        if (!offered && !m_session.stop.stop_requested())
            co_return m_session.output.failure(offered.error());
    }
    co_return summarise();
}

QCoro::Task<Result<void>> LoopCommand::signIn()
{
    const app::Profile &profile = *m_session.profile;
    if (profile.isSandbox()) {
        m_session.output.line(
            u"Signed in at the sandbox: made-up artists and songs, nothing leaves this machine."_s);
        co_return Result<void>();
    }
    if (m_session.profile->account().status().state != discovery::SignInState::SignedIn) {
        SpotifySignIn spotify(m_session);
        const auto done = co_await spotify.run();
        if (!done)
            co_return done;
    }
    m_session.output.line(u"Signed in."_s);
    co_return Result<void>();
}

QCoro::Task<Result<void>> LoopCommand::prepare()
{
    app::Profile &profile = *m_session.profile;
    Output &output = m_session.output;
    const auto stop = m_session.stop.get_token();
    const auto importing = QObject::connect(&profile.importer(), &discovery::Importer::progressed,
                                            [&output](const discovery::ImportProgress &progress) {
                                                output.progress(u"importing "_s + progress.source,
                                                                progress.done, progress.total);
                                            });
    const auto report = co_await profile.importer().run(stop);
    QObject::disconnect(importing);
    output.endProgress();
    if (!report)
        co_return std::unexpected(report.error());
    output.line(u"Imported %1 songs you know; they are left out of what is offered."_s.arg(report->songs));

    const auto gathering = QObject::connect(&profile.gatherer(), &discovery::Gatherer::progressed,
                                            [&output](qint64 candidates, qint64 wanted) {
                                                output.progress(u"looking for songs"_s, candidates, wanted);
                                            });
    const auto gathered = co_await profile.gatherer().topUp(kCandidatesWanted, stop);
    QObject::disconnect(gathering);
    output.endProgress();
    if (!gathered)
        co_return std::unexpected(gathered.error());
    const auto status = co_await profile.discovery().status();
    if (!status)
        co_return std::unexpected(status.error());
    output.line(u"%1 songs may be offered; the sound of %2 is known.\n"_s.arg(
        QString::number(status->candidates), QString::number(status->withFeatures)));
    co_return Result<void>();
}

QCoro::Task<Result<discovery::Pick>> LoopCommand::pick()
{
    app::Profile &profile = *m_session.profile;
    auto picks = co_await profile.discovery().recommend(1);
    if (!picks && picks.error().kind == ErrorKind::NothingToRecommend) {
        const auto stop = m_session.stop.get_token();
        const auto gathered = co_await profile.gatherer().topUp(kCandidatesWanted, stop);
        if (!gathered)
            co_return std::unexpected(gathered.error());
        picks = co_await profile.discovery().recommend(1);
    }
    if (!picks)
        co_return std::unexpected(picks.error());
    const auto shown = co_await profile.discovery().markShown(picks->constFirst().id);
    if (!shown)
        co_return std::unexpected(shown.error());
    co_return picks->constFirst();
}

QCoro::Task<Result<void>> LoopCommand::offerOne(int number)
{
    app::Profile &profile = *m_session.profile;
    const auto picked = co_await pick();
    if (!picked)
        co_return std::unexpected(picked.error());
    present(number, *picked);
    const QStringList uris{picked->song.uri()};
    const auto played = co_await profile.player().play(uris);
    if (m_session.stop.stop_requested())
        co_return fail(ErrorKind::Cancelled, u"interrupted"_s);
    if (!played)
        m_session.output.line(u"      "_s + discovery::errorText(played.error()).text);
    const auto answer = co_await ask(*picked);
    if (!answer)
        co_return std::unexpected(answer.error());
    switch (*answer) {
    case Answer::Quit:
        m_isOver = true;
        co_return Result<void>();
    case Answer::Undo: {
        const auto undone = co_await profile.discovery().undo();
        if (!undone)
            m_session.output.line(u"      "_s + discovery::errorText(undone.error()).text);
        else if (!m_answers.isEmpty())
            m_answers.removeLast();
        co_return Result<void>();
    }
    case Answer::Like:
    case Answer::Dislike:
    case Answer::Rest:
        break;
    }
    const ReactionKind kind = *answer == Answer::Like      ? ReactionKind::Like
                              : *answer == Answer::Dislike ? ReactionKind::Dislike
                                                           : ReactionKind::Rest;
    const auto outcome = co_await profile.discovery().react(picked->song.id, kind, picked->id);
    if (!outcome)
        co_return std::unexpected(outcome.error());
    if (kind != ReactionKind::Rest)
        m_answers.append(kind == ReactionKind::Like);
    m_session.output.line(kind == ReactionKind::Like      ? u"      I like"_s
                          : kind == ReactionKind::Dislike ? u"      I don't like"_s
                                                          : u"      rests"_s);
    co_return Result<void>();
}

void LoopCommand::present(int number, const discovery::Pick &pick) const
{
    m_session.output.line(
        u"%1  %2 %3"_s.arg(number, 4).arg(percent(pick.probability), 5).arg(songLine(pick.song)));
    for (const QString &reason : reasonLines(pick.reasons, kReasonsShown))
        m_session.output.line(u"           "_s + reason);
    if (const QString origin = discovery::mainOriginText(pick.origins); !origin.isEmpty())
        m_session.output.line(u"           found: "_s + origin);
}

//! What the listener says: the sandbox's hidden one, or the person at the keyboard.
QCoro::Task<Result<LoopCommand::Answer>> LoopCommand::ask(discovery::Pick pick)
{
    if (sandbox::Sandbox *sandbox = m_session.profile->sandbox()) {
        co_return sandbox->listener().likes(pick.song.spotifyId.value()) ? Answer::Like : Answer::Dislike;
    }
    const auto stop = m_session.stop.get_token();
    while (!stop.stop_requested()) {
        const QString question = u"  [l]ike  [d]islike  [r]est  [u]ndo  [q]uit? "_s;
        const auto typed = co_await askForLine(question, stop);
        if (!typed && !stop.stop_requested())
            co_return Answer::Quit;
        const QString word = typed.value_or(QString()).toLower();
        if (word == u"l")
            co_return Answer::Like;
        if (word == u"d")
            co_return Answer::Dislike;
        if (word == u"r")
            co_return Answer::Rest;
        if (word == u"u")
            co_return Answer::Undo;
        if (word == u"q")
            co_return Answer::Quit;
    }
    co_return fail(ErrorKind::Cancelled, u"interrupted"_s);
}

ExitCode LoopCommand::summarise() const
{
    const qsizetype half = m_answers.size() / 2;
    const qsizetype early = likesIn(m_answers.first(half));
    const qsizetype late = likesIn(m_answers.sliced(half));
    QJsonObject object{{u"answers"_s, m_answers.size()},
                       {u"likes"_s, early + late},
                       {u"likesInFirstHalf"_s, early},
                       {u"likesInSecondHalf"_s, late}};
    m_session.output.line(u"\n%1 liked of %2: %3 among the first %4, %5 among the other %6."_s.arg(
        QString::number(early + late), QString::number(m_answers.size()), QString::number(early),
        QString::number(half), QString::number(late), QString::number(m_answers.size() - half)));
    if (const sandbox::Sandbox *sandbox = m_session.profile->sandbox()) {
        const double rate = sandbox->listener().likeRate();
        object.insert(u"randomShare"_s, rate);
        m_session.output.line(
            u"This listener likes %1 of all songs, so random picks would have found about %2."_s.arg(
                percent(rate), QString::number(rate * static_cast<double>(m_answers.size()), 'f', 1)));
    }
    m_session.output.json(object);
    return ExitCode::Success;
}

} // namespace undersong::cli
