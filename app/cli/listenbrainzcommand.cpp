// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/listenbrainzcommand.h"

#include "cli/prompt.h"
#include "discovery/errortext.h"
#include "discovery/privacy.h"
#include "discovery/recommendedlist.h"
#include "profile/opendata.h"
#include "storage/settings.h"

#include <algorithm>

namespace undersong::cli {

using namespace Qt::StringLiterals;
using discovery::RecommendedList;
using storage::recommendedsongs::Outcome;

namespace {

constexpr qsizetype kLongestName = 100;

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Found:
        return u"found"_s;
    case Outcome::None:
        return u"none"_s;
    case Outcome::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString sentenceOf(const RecommendedList::Report &report, const QString &user)
{
    switch (report.outcome) {
    case Outcome::Found:
        return report.songs > 0
                   ? u"It recommends %1 songs you did not hear there; they are looked for next."_s.arg(
                         report.songs)
                   : u"Its list for you holds nothing that is new to you."_s;
    case Outcome::None:
        return u"It has no list for you yet: it makes one of what you listen to, and needs more of that."_s;
    case Outcome::Unknown:
        return u"It knows nobody called %1."_s.arg(user);
    }
    Q_UNREACHABLE();
}

//! ListenBrainz' failures, which errorText would tell of Spotify.
QString sentenceOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotSignedIn:
        return u"It wants your token: \"undersong-cli listenbrainz --token\"."_s;
    case ErrorKind::RateLimited:
        return error.retryAfter ? u"It asks us to wait %1."_s.arg(discovery::waitText(*error.retryAfter))
                                : u"It asks us to wait a little."_s;
    case ErrorKind::ServerError:
    case ErrorKind::BadReply:
    case ErrorKind::BadRequest:
    case ErrorKind::Forbidden:
        return u"It gave no sensible answer; it is asked again later."_s;
    default:
        return discovery::errorText(error).text;
    }
}

} // namespace

CommandSpec listenBrainzSpec()
{
    return {
        .name = u"listenbrainz"_s,
        .summary = u"Say who you are at ListenBrainz, and read what it recommends to you"_s,
        .example = u"undersong-cli listenbrainz --user NAME\n"
                   "  undersong-cli listenbrainz --token < token.txt\n"
                   "  undersong-cli listenbrainz --forget"_s,
        .options = {{u"user"_s, {}, u"NAME"_s, u"from now on, the name you have there"_s},
                    {u"token"_s,
                     {},
                     {},
                     u"take your user token from standard input, into the keychain; empty forgets it"_s},
                    {u"forget"_s, {}, {}, u"forget your name, your token and the list"_s}},
        .note =
            u"The name alone is enough; with your token ListenBrainz may be asked more often. It is asked\n"
            "only while it is switched on: \"undersong-cli enrich --on listenbrainz\"."_s};
}

QCoro::Task<Result<void>> ListenBrainzCommand::takeUser()
{
    const QString name = m_session.line.value(u"user"_s).trimmed();
    const bool isName = !name.isEmpty() && name.size() <= kLongestName &&
                        std::ranges::all_of(name, [](QChar letter) { return letter.isPrint(); });
    if (!isName)
        co_return fail(ErrorKind::InvalidArgument, u"that is no user name; --forget forgets the one given"_s);
    co_return co_await m_session.profile->settings().set(storage::kListenBrainzUser, name);
}

QCoro::Task<Result<void>> ListenBrainzCommand::takeToken()
{
    const auto stop = m_session.stop.get_token();
    const QString question = u"Your ListenBrainz user token (empty to forget it): "_s;
    const std::optional<QString> token = co_await askForLine(question, stop);
    if (stop.stop_requested() || !token)
        co_return fail(ErrorKind::Cancelled, u"token"_s);
    const QString given = *token;
    const auto kept = co_await m_session.profile->openData().setListenBrainzToken(given);
    if (!kept && kept.error().kind == ErrorKind::InvalidArgument)
        co_return fail(ErrorKind::InvalidArgument, u"that is no ListenBrainz token"_s);
    co_return kept;
}

QCoro::Task<Result<void>> ListenBrainzCommand::forget()
{
    auto done = co_await m_session.profile->settings().set(storage::kListenBrainzUser, QString());
    if (done)
        done = co_await m_session.profile->recommended()->forget();
    if (!done)
        co_return done;
    const QString none;
    done = co_await m_session.profile->openData().setListenBrainzToken(none);
    // Where no keychain works, no token can have been kept.
    if (!done && done.error().kind == ErrorKind::KeychainMissing)
        done = {};
    co_return done;
}

QCoro::Task<ExitCode> ListenBrainzCommand::run()
{
    Output &output = m_session.output;
    if (m_session.profile->recommended() == nullptr)
        co_return output.misuse({ErrorKind::InvalidArgument, u"nobody recommends songs in the sandbox"_s});
    Result<void> done;
    if (m_session.line.has(u"forget"_s))
        done = co_await forget();
    if (done && m_session.line.has(u"user"_s))
        done = co_await takeUser();
    if (done && m_session.line.has(u"token"_s))
        done = co_await takeToken();
    if (!done)
        co_return output.refusal(done.error());
    co_return co_await tell();
}

QCoro::Task<ExitCode> ListenBrainzCommand::tell()
{
    const Output &output = m_session.output;
    app::Profile &profile = *m_session.profile;
    const QString user = profile.settings().get(storage::kListenBrainzUser);
    const bool isOn = profile.settings().get(storage::kListenBrainzEnabled) && !profile.privacy().isOffline();
    const auto hasToken = co_await profile.openData().hasListenBrainzToken();
    QJsonObject object{{u"user"_s, user}, {u"on"_s, isOn}, {u"token"_s, hasToken && *hasToken}};
    if (user.isEmpty()) {
        output.line(u"ListenBrainz is not told who you are: \"undersong-cli listenbrainz --user NAME\"."_s);
        output.json(object);
        co_return ExitCode::Success;
    }
    output.line(u"You are %1 at ListenBrainz; %2."_s.arg(
        user, hasToken && *hasToken ? u"your token is in the keychain"_s : u"no token is kept"_s));
    if (!isOn) {
        output.line(u"It is switched off, so it is not asked: \"undersong-cli enrich --on listenbrainz\"."_s);
        output.json(object);
        co_return ExitCode::Success;
    }
    const auto stop = m_session.stop.get_token();
    const auto report = co_await profile.recommended()->read(stop);
    if (!report && report.error().kind == ErrorKind::Cancelled)
        co_return output.failure(report.error());
    if (profile.openData().recommended().isTokenRefused())
        output.line(u"It refuses your token, and was asked without it."_s);
    output.line(report ? sentenceOf(*report, user) : sentenceOf(report.error()));
    if (report) {
        object.insert(u"outcome"_s, outcomeName(report->outcome));
        object.insert(u"songs"_s, report->songs);
    } else {
        object.insert(u"failure"_s, errorKindName(report.error().kind));
    }
    output.json(object);
    co_return report ? ExitCode::Success : exitCodeFor(report.error().kind);
}

} // namespace undersong::cli
