// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/accountcommands.h"

#include "cli/describe.h"
#include "cli/spotifysignin.h"
#include "discovery/account.h"
#include "discovery/discovery.h"
#include "discovery/enricher.h"
#include "discovery/errortext.h"
#include "discovery/importer.h"
#include "playback/connectplayer.h"
#include "storage/keychainsecretstore.h"
#include "storage/settings.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <algorithm>
#include <limits>

namespace undersong::cli {

using namespace Qt::StringLiterals;
using discovery::CheckVerdict;
using discovery::SignInState;

namespace {

QString dayOf(TimePoint time)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(time)).toString(u"yyyy-MM-dd"_s);
}

QString stateName(SignInState state)
{
    switch (state) {
    case SignInState::SignedOut:
        return u"signed-out"_s;
    case SignInState::SignedIn:
        return u"signed-in"_s;
    case SignInState::Expired:
        return u"expired"_s;
    }
    Q_UNREACHABLE();
}

QString signInSentence(const discovery::Account &who)
{
    const discovery::AccountStatus &account = who.status();
    if (account.state != SignInState::SignedIn && !who.maySignIn())
        return u"Spotify is switched off by your privacy settings. \"undersong-cli privacy\" has the switches."_s;
    switch (account.state) {
    case SignInState::SignedOut:
        return u"Not signed in. Run \"undersong-cli sign-in\"."_s;
    case SignInState::Expired:
        return u"Spotify ended the sign-in. Everything here is kept; run \"undersong-cli sign-in\"."_s;
    case SignInState::SignedIn:
        break;
    }
    QString sentence = u"Signed in"_s;
    if (!account.displayName.isEmpty())
        sentence += u" as "_s + account.displayName;
    if (account.isSandbox)
        sentence += u", in the sandbox"_s;
    else if (account.consentEndsAt)
        sentence += u", until "_s + dayOf(*account.consentEndsAt);
    return sentence + u'.';
}

//! An import that used up its share of the day.
QString pausedSentence(const discovery::ImportReport &report)
{
    const QString rest = report.left > 0
                             ? u"%1 songs of the list it is at, and what comes after, are"_s.arg(report.left)
                             : u"Some of it is"_s;
    return u"Today's reads of Spotify for imports are used up. %1 left for tomorrow: the same command goes "
           u"on "
           "there.\n\"undersong-cli gather --reads N\" allows a day more."_s.arg(rest);
}

} // namespace

QCoro::Task<ExitCode> AccountCommands::signIn()
{
    if (m_session.profile->account().status().state == SignInState::SignedIn &&
        m_session.profile->isSandbox())
        co_return co_await tellSetup();
    SpotifySignIn spotify(m_session);
    const auto signedIn = co_await spotify.run();
    if (!signedIn)
        co_return m_session.output.refusal(signedIn.error());
    co_return co_await tellSetup();
}

//! The verdicts of the test calls.
QCoro::Task<ExitCode> AccountCommands::tellSetup()
{
    Output &output = m_session.output;
    const auto checks = co_await m_session.profile->account().check();
    if (!checks)
        co_return output.failure(checks.error());
    const bool isForThisRun = !m_session.profile->isSandbox() && m_session.line.has(u"session-only"_s);
    output.line(isForThisRun
                    ? u"Spotify accepted the sign-in; it ends with this command, as nothing is kept."_s
                    : signInSentence(m_session.profile->account()));
    if (checks->error)
        output.line(discovery::errorText(*checks->error).text);
    else if (checks->device == CheckVerdict::Failed)
        output.line(u"No device is open to play on. Start Spotify on any of yours."_s);
    else
        output.line(u"Ready to play on %1."_s.arg(checks->deviceName));
    output.json({{u"signedIn"_s, !isForThisRun},
                 {u"account"_s, checks->account == CheckVerdict::Passed},
                 {u"premium"_s, checks->premium == CheckVerdict::Passed},
                 {u"device"_s, checks->device == CheckVerdict::Passed}});
    co_return checks->error ? exitCodeFor(checks->error->kind) : ExitCode::Success;
}

QCoro::Task<ExitCode> AccountCommands::signOut()
{
    const auto done = co_await m_session.profile->account().disconnect();
    if (!done)
        co_return m_session.output.failure(done.error());
    m_session.output.line(
        u"Disconnected. Tokens and everything that came from Spotify are deleted; your reactions are kept.\n"
        "To end the app's access on Spotify's side too, remove it on the page \"Manage apps\" of your account."_s);
    m_session.output.json({{u"signedIn"_s, false}});
    co_return ExitCode::Success;
}

//! Stores the choice and says what it means.
QCoro::Task<Result<void>> AccountCommands::lookUpSound(bool isWanted)
{
    const auto stored = co_await m_session.profile->settings().set(storage::kReccoBeatsEnabled, isWanted);
    if (!stored)
        co_return stored;
    if (m_session.profile->isSandbox())
        m_session.output.line(
            u"In the sandbox nothing leaves this machine, and how songs sound is always asked."_s);
    else if (isWanted)
        m_session.output.line(u"From now on the ids of your songs go to ReccoBeats, nothing else does."_s);
    else
        m_session.output.line(u"From now on nothing goes to ReccoBeats."_s);
    co_return stored;
}

QCoro::Task<ExitCode> AccountCommands::import()
{
    app::Profile &profile = *m_session.profile;
    Output &output = m_session.output;
    if (const QString wanted = m_session.line.value(u"look-up-sound"_s); !wanted.isEmpty()) {
        const auto stored = co_await lookUpSound(wanted == u"on");
        if (!stored)
            co_return output.failure(stored.error());
    }
    const auto shown = QObject::connect(&profile.importer(), &discovery::Importer::progressed,
                                        [&output](const discovery::ImportProgress &progress) {
                                            output.progress(progress.source, progress.done, progress.total);
                                        });
    const auto stop = m_session.stop.get_token();
    const auto report = co_await profile.importer().run(stop);
    QObject::disconnect(shown);
    output.endProgress();
    if (!report)
        co_return output.failure(report.error());

    if (report->goesOnAt)
        output.line(pausedSentence(*report));
    const auto asking =
        QObject::connect(&profile.enricher(), &discovery::Enricher::progressed,
                         [&output](qint64 asked) { output.progress(u"asking how songs sound"_s, asked, 0); });
    const auto enriched = co_await profile.enricher().run(std::numeric_limits<qint64>::max(),
                                                          discovery::EnrichScope::Batched, stop);
    QObject::disconnect(asking);
    output.endProgress();
    output.line(u"Imported %1 songs; left out %2 that are local files, podcasts or empty."_s.arg(
        QString::number(report->songs), QString::number(report->skipped)));
    if (!report->unavailable.isEmpty())
        output.line(u"Not open to your client ID: %1."_s.arg(report->unavailable.join(u", "_s)));
    if (!enriched)
        output.line(discovery::errorText(enriched.error()).text);
    for (const discovery::SourceReport &topic :
         enriched ? enriched->sources : QList<discovery::SourceReport>()) {
        if (topic.asked > 0)
            output.line(u"%1 knows %2 of %3 songs (%4)."_s.arg(topic.title, QString::number(topic.found),
                                                               QString::number(topic.asked), topic.topic));
        if (topic.failure)
            output.line(u"%1 (%2); it is asked again later."_s.arg(failureSentence(topic), topic.topic));
    }
    output.json({{u"songs"_s, report->songs},
                 {u"skipped"_s, report->skipped},
                 {u"unavailable"_s, QJsonArray::fromStringList(report->unavailable)},
                 {u"goesOnAt"_s, report->goesOnAt ? QJsonValue(isoTime(*report->goesOnAt)) : QJsonValue()},
                 {u"left"_s, report->left},
                 {u"withFacts"_s, enriched ? enriched->found : 0}});
    co_return ExitCode::Success;
}

QCoro::Task<ExitCode> AccountCommands::status()
{
    app::Profile &profile = *m_session.profile;
    Output &output = m_session.output;
    const auto status = co_await profile.discovery().status();
    if (!status)
        co_return output.failure(status.error());
    const discovery::AccountStatus account = profile.account().status();
    const auto blockedUntil = profile.blockedUntil();
    output.line(signInSentence(profile.account()));
    output.line(u"%1 songs known, %2 of them by their sound; %3 may be offered."_s.arg(
        QString::number(status->songs), QString::number(status->withFeatures),
        QString::number(status->candidates)));
    output.line(u"%1 liked, %2 not liked, %3 offered so far."_s.arg(
        QString::number(status->likes), QString::number(status->dislikes), QString::number(status->offered)));
    const auto services = co_await profile.enricher().status();
    if (!services)
        co_return output.failure(services.error());
    const auto budget = co_await profile.budget().report();
    if (!budget)
        co_return output.failure(budget.error());
    output.line(budgetSentence(*budget));
    QJsonArray sources;
    for (const discovery::SourceStatus &service : *services) {
        output.line(u"%1 %2."_s.arg(service.title, sourceSentence(service)));
        sources.append(toJson(service));
    }
    output.line(
        u"Database: %1 (%2 KiB)."_s.arg(status->databasePath, QString::number(status->databaseBytes / 1024)));
    QJsonObject object{{u"signIn"_s, stateName(account.state)},
                       {u"maySignIn"_s, profile.account().maySignIn()},
                       {u"sandbox"_s, account.isSandbox},
                       {u"openData"_s, std::ranges::any_of(*services, &discovery::SourceStatus::isOn)},
                       {u"sources"_s, sources},
                       {u"reads"_s, toJson(*budget)},
                       {u"songs"_s, status->songs},
                       {u"withFeatures"_s, status->withFeatures},
                       {u"candidates"_s, status->candidates},
                       {u"likes"_s, status->likes},
                       {u"dislikes"_s, status->dislikes},
                       {u"offered"_s, status->offered},
                       {u"database"_s, status->databasePath},
                       {u"databaseBytes"_s, status->databaseBytes}};
    if (blockedUntil) {
        const QDateTime until = QDateTime::fromMSecsSinceEpoch(toMilliseconds(*blockedUntil));
        output.line(u"Spotify asked us to wait until %1."_s.arg(until.toString(u"yyyy-MM-dd HH:mm:ss"_s)));
        object.insert(u"blockedUntil"_s, until.toUTC().toString(Qt::ISODate));
    } else if (account.state == SignInState::SignedIn) {
        if (const auto state = co_await profile.player().refresh()) {
            object.insert(u"player"_s, toJson(*state));
            if (state->track)
                output.line(u"On %1: %2."_s.arg(state->device ? state->device->name : u"a device"_s,
                                                state->track->title));
        }
    }
    output.json(object);
    co_return ExitCode::Success;
}

QCoro::Task<ExitCode> AccountCommands::doctor()
{
    Output &output = m_session.output;
    QList<Finding> findings{
        {u"database"_s, true, u"opens and has this version's schema"_s},
    };
    findings.append(co_await examineKeychain());
    findings.append(co_await examineSpotify());
    findings.append(co_await examineOpenData());
    findings.append(co_await examineModel());
    QJsonArray list;
    bool isWell = true;
    for (const Finding &finding : findings) {
        isWell = isWell && finding.isWell;
        output.line(u"%1 %2 %3"_s.arg(finding.isWell ? u"ok  "_s : u"look"_s)
                        .arg(finding.part, -10)
                        .arg(finding.sentence));
        list.append(
            QJsonObject{{u"part"_s, finding.part}, {u"ok"_s, finding.isWell}, {u"text"_s, finding.sentence}});
    }
    output.json({{u"ok"_s, isWell}, {u"findings"_s, list}});
    co_return isWell ? ExitCode::Success : ExitCode::Failure;
}

QCoro::Task<AccountCommands::Finding> AccountCommands::examineKeychain()
{
    const QString part = u"keychain"_s;
    if (m_session.profile->isSandbox())
        co_return Finding{part, true, u"not used in the sandbox"_s};
    storage::KeychainSecretStore keychain(u"Undersong doctor"_s);
    const QString key = u"probe"_s;
    auto done = co_await keychain.write(key, key);
    if (done)
        done = co_await keychain.remove(key);
    if (!done)
        co_return Finding{part, false, discovery::errorText(done.error()).text};
    co_return Finding{part, true, u"keeps and forgets a secret"_s};
}

QCoro::Task<QList<AccountCommands::Finding>> AccountCommands::examineSpotify()
{
    app::Profile &profile = *m_session.profile;
    const discovery::AccountStatus account = profile.account().status();
    QList<Finding> findings{
        {u"sign-in"_s, account.state == SignInState::SignedIn, signInSentence(profile.account())}};
    if (account.state != SignInState::SignedIn)
        co_return findings;
    if (const auto until = profile.blockedUntil()) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(toMilliseconds(*until));
        findings.append({u"Spotify"_s, false, u"asked us to wait until "_s + time.toString(Qt::ISODate)});
        co_return findings;
    }
    const auto checks = co_await profile.account().check();
    if (!checks || checks->error) {
        const Error error = checks ? *checks->error : checks.error();
        findings.append({u"Spotify"_s, false, discovery::errorText(error).text});
        co_return findings;
    }
    findings.append({u"Spotify"_s, true, u"answers and lets this account in"_s});
    const bool hasDevice = checks->device == CheckVerdict::Passed;
    findings.append({u"device"_s, hasDevice,
                     hasDevice ? checks->deviceName + u" is open"_s : u"none is open to play on"_s});
    co_return findings;
}

QCoro::Task<AccountCommands::Finding> AccountCommands::examineOpenData()
{
    const QString part = u"open data"_s;
    const auto services = co_await m_session.profile->enricher().status();
    if (!services)
        co_return Finding{part, false, discovery::errorText(services.error()).text};
    // What is on is the listener's choice, so either is well.
    QStringList sentences;
    bool isWell = true;
    for (const discovery::SourceStatus &service : *services) {
        sentences.append(service.title + u' ' + sourceSentence(service));
        isWell = isWell && !service.waitingUntil;
    }
    if (std::ranges::none_of(*services, &discovery::SourceStatus::isOn)) {
        sentences.append(u"how songs sound stays unknown; \"undersong-cli enrich --on reccobeats\" asks "
                         "ReccoBeats, which then sees their ids"_s);
    }
    co_return Finding{part, isWell, sentences.join(u"; "_s)};
}

QCoro::Task<AccountCommands::Finding> AccountCommands::examineModel()
{
    const QString part = u"model"_s;
    QElapsedTimer timer;
    timer.start();
    const auto picks = co_await m_session.profile->discovery().recommend(1);
    if (!picks && picks.error().kind == ErrorKind::NothingToRecommend)
        co_return Finding{part, true, u"has no songs to rank yet; run \"undersong-cli import\""_s};
    if (!picks)
        co_return Finding{part, false, discovery::errorText(picks.error()).text};
    co_return Finding{part, true, u"read, fitted and ranked in %1 ms"_s.arg(timer.elapsed())};
}

} // namespace undersong::cli
