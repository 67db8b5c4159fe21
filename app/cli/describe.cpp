// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/describe.h"

#include "discovery/origins.h"
#include "discovery/reasonrecord.h"
#include "discovery/reasontext.h"

#include <QDateTime>
#include <QHash>

#include <cmath>

namespace undersong::cli {

using namespace Qt::StringLiterals;

namespace {

QString activityName(playback::Activity activity)
{
    switch (activity) {
    case playback::Activity::NoDevice:
        return u"no-device"_s;
    case playback::Activity::Paused:
        return u"paused"_s;
    case playback::Activity::Playing:
        return u"playing"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject toJson(const catalog::Song &song)
{
    QJsonObject object{{u"song"_s, song.id.value()},
                       {u"spotifyId"_s, song.spotifyId.value()},
                       {u"title"_s, song.title},
                       {u"artist"_s, song.artist},
                       {u"album"_s, song.album},
                       {u"releaseDate"_s, song.releaseDate},
                       {u"durationMs"_s, qint64(song.duration.count())},
                       {u"explicit"_s, song.isExplicit},
                       {u"features"_s, catalog::toJson(song.features)},
                       {u"url"_s, song.webUrl.toString()}};
    if (song.reaction)
        object.insert(u"reaction"_s, catalog::reactionKindName(*song.reaction));
    return object;
}

QJsonArray toJson(const QList<discovery::Reason> &reasons)
{
    QJsonArray array;
    for (const discovery::Reason &reason : reasons) {
        array.append(QJsonObject{{u"kind"_s, discovery::reasonKindName(reason.kind)},
                                 {u"weight"_s, reason.weight},
                                 {u"subject"_s, reason.subject},
                                 {u"direction"_s, reason.direction},
                                 {u"text"_s, discovery::reasonText(reason)}});
    }
    return array;
}

QJsonArray toJson(const QList<discovery::Origin> &origins)
{
    QJsonArray array;
    for (const discovery::Origin &origin : origins) {
        array.append(QJsonObject{{u"kind"_s, discovery::originKindName(origin.kind)},
                                 {u"subject"_s, origin.subject},
                                 {u"via"_s, origin.via},
                                 {u"text"_s, discovery::originText(origin)}});
    }
    return array;
}

QJsonObject toJson(const discovery::Pick &pick)
{
    QJsonObject object = toJson(pick.song);
    object.insert(u"recommendation"_s, pick.id.value());
    object.insert(u"score"_s, pick.score);
    object.insert(u"probability"_s, pick.probability);
    object.insert(u"slot"_s, discovery::slotName(pick.slot));
    object.insert(u"seed"_s, QString::number(pick.seed));
    object.insert(u"reasons"_s, toJson(pick.reasons));
    object.insert(u"origins"_s, toJson(pick.origins));
    return object;
}

QString wordName(discovery::Word word)
{
    using discovery::Word;
    switch (word) {
    case Word::Liked:
        return u"liked"_s;
    case Word::Disliked:
        return u"disliked"_s;
    case Word::Played:
        return u"played"_s;
    case Word::Skipped:
        return u"skipped"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const discovery::Explanation &explanation)
{
    QJsonObject object = toJson(explanation.song);
    object.insert(u"score"_s, explanation.score);
    object.insert(u"probability"_s, explanation.probability);
    object.insert(u"rank"_s, explanation.rank);
    object.insert(u"candidates"_s, explanation.candidates);
    object.insert(u"place"_s, explanation.place);
    if (!explanation.rule.isEmpty())
        object.insert(u"rule"_s, explanation.rule);
    if (explanation.ruleSince)
        object.insert(u"ruleSince"_s, isoTime(*explanation.ruleSince));
    if (explanation.ruleUntil)
        object.insert(u"ruleUntil"_s, isoTime(*explanation.ruleUntil));
    if (explanation.dial) {
        object.insert(u"dial"_s, QJsonObject{{u"asked"_s, explanation.dial->asked},
                                             {u"newArtist"_s, explanation.dial->isNewArtist},
                                             {u"place"_s, explanation.dial->place},
                                             {u"candidates"_s, explanation.dial->candidates}});
    }
    object.insert(u"reasons"_s, toJson(explanation.reasons));
    object.insert(u"origins"_s, toJson(explanation.origins));
    if (explanation.decisive) {
        object.insert(u"without"_s, QJsonObject{{u"word"_s, wordName(explanation.decisiveWord)},
                                                {u"title"_s, explanation.decisive->subject},
                                                {u"rank"_s, explanation.rankWithoutDecisive}});
    }
    return object;
}

QJsonObject toJson(const playback::PlayerState &state)
{
    QJsonObject object{{u"activity"_s, activityName(state.activity)},
                       {u"progressMs"_s, qint64(state.progress.count())}};
    if (state.track) {
        object.insert(u"title"_s, state.track->title);
        object.insert(u"artist"_s, catalog::joinedArtists(state.track->artists));
        object.insert(u"uri"_s, state.track->uri);
    }
    if (state.device)
        object.insert(u"device"_s, state.device->name);
    return object;
}

QString songLine(const catalog::Song &song)
{
    if (song.title.isEmpty())
        return u"song %1 (its name went with your Spotify data)"_s.arg(song.id.value());
    return u"%1, by %2"_s.arg(song.title, song.artist);
}

QStringList reasonLines(const QList<discovery::Reason> &reasons, int most)
{
    QStringList lines;
    for (const discovery::Reason &reason : reasons) {
        if (lines.size() == most)
            break;
        const QString sign = reason.weight < 0 ? u"-"_s : u"+"_s;
        lines.append(u"%1%2 %3"_s.arg(sign, QString::number(std::abs(reason.weight), 'f', 2),
                                      discovery::reasonText(reason)));
    }
    return lines;
}

QString ruleSentence(const QString &rule)
{
    static const QHash<QString, QString> sentences{
        {u"unplayable"_s, u"it cannot be played"_s},
        {u"liked"_s, u"you liked it already"_s},
        {u"disliked"_s, u"you do not like it"_s},
        {u"resting"_s, u"it rests for 30 days"_s},
        {u"not-now"_s, u"you said not now, today"_s},
        {u"played-lately"_s, u"you played it in the last three days"_s},
        {u"known"_s, u"you know it already"_s},
        {u"artist-paused"_s, u"its artist pauses for 30 days, after two dislikes and no like"_s},
        {u"offered-lately"_s, u"it was offered in the last 14 days, and you said nothing to it"_s},
        {u"outside-dial"_s, u"the dial leaves no place to artists like this one"_s},
    };
    return sentences.value(rule, rule);
}

QString standingSentence(const discovery::Explanation &explanation)
{
    const QString place = QString::number(explanation.place);
    const QString candidates = QString::number(explanation.candidates);
    if (!explanation.rule.isEmpty()) {
        QString sentence = u"Not offered now: %1."_s.arg(ruleSentence(explanation.rule));
        if (explanation.ruleUntil) {
            const auto until = QDateTime::fromMSecsSinceEpoch(toMilliseconds(*explanation.ruleUntil));
            sentence += u" Until %1."_s.arg(until.toString(u"yyyy-MM-dd HH:mm"_s));
        }
        return sentence + u" By score it would be number %1 beside the %2 songs that may be offered."_s.arg(
                              place, candidates);
    }
    const QString sentence = u"Number %1 of %2 songs that may be offered."_s.arg(place, candidates);
    if (!explanation.dial)
        return sentence;
    const discovery::DialStanding &dial = *explanation.dial;
    return sentence + u" The dial gives %1 % of the places to new artists: number %2 of %3 %4."_s.arg(
                          QString::number(dial.asked), QString::number(dial.place),
                          QString::number(dial.candidates),
                          dial.isNewArtist ? u"by new artists"_s : u"by artists you rated"_s);
}

QJsonObject toJson(const discovery::SourceStatus &service)
{
    QJsonObject object{
        {u"source"_s, service.source}, {u"title"_s, service.title},
        {u"on"_s, service.isOn},       {u"asked"_s, service.found + service.missed + service.failed},
        {u"found"_s, service.found},   {u"missed"_s, service.missed},
        {u"failed"_s, service.failed}};
    if (service.waitingUntil) {
        const QDateTime until = QDateTime::fromMSecsSinceEpoch(toMilliseconds(*service.waitingUntil));
        object.insert(u"waitingUntil"_s, until.toUTC().toString(Qt::ISODate));
    }
    return object;
}

QString sourceSentence(const discovery::SourceStatus &service)
{
    QString sentence = service.isOn ? u"on"_s : u"off"_s;
    if (service.found + service.missed + service.failed > 0) {
        sentence += u": %1 asked, %2 found, %3 not known"_s.arg(
            QString::number(service.found + service.missed + service.failed), QString::number(service.found),
            QString::number(service.missed));
    }
    if (service.failed > 0)
        sentence += u", %1 failed"_s.arg(service.failed);
    if (service.waitingUntil) {
        const QDateTime until = QDateTime::fromMSecsSinceEpoch(toMilliseconds(*service.waitingUntil));
        sentence += u"; asked us to wait until "_s + until.toString(u"yyyy-MM-dd HH:mm:ss"_s);
    }
    return sentence;
}

QJsonObject toJson(const discovery::BudgetReport &budget)
{
    return {{u"today"_s, budget.made},
            {u"allowed"_s, budget.allowed},
            {u"leftForGathering"_s, budget.left},
            {u"renewsAt"_s, isoTime(budget.renewsAt)}};
}

QString budgetSentence(const discovery::BudgetReport &budget)
{
    const QString made = u"Spotify was read %1 times today, of %2"_s.arg(QString::number(budget.made),
                                                                         QString::number(budget.allowed));
    return budget.left > 0
               ? u"%1; %2 more may look for songs."_s.arg(made, QString::number(budget.left))
               : u"%1; no more songs are looked for today, those that are there go on being offered."_s.arg(
                     made);
}

QString failureSentence(const discovery::SourceReport &topic)
{
    switch (topic.failure ? topic.failure->kind : ErrorKind::BadReply) {
    case ErrorKind::NotSignedIn:
        return topic.source == u"lastfm"
                   ? u"Last.fm needs your own key: \"undersong-cli enrich --lastfm-key\""_s
                   : u"%1 answers only who is signed in there"_s.arg(topic.title);
    case ErrorKind::SignInExpired:
    case ErrorKind::Forbidden:
        return u"%1 refuses to answer us, or your key"_s.arg(topic.title);
    case ErrorKind::RateLimited:
    case ErrorKind::QuotaExceeded:
        return u"%1 asked us to wait"_s.arg(topic.title);
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
        return u"%1 could not be reached"_s.arg(topic.title);
    case ErrorKind::ServerError:
        return u"%1 has a fault at the moment"_s.arg(topic.title);
    case ErrorKind::Keychain:
    case ErrorKind::KeychainMissing:
        return u"%1 needs your key, and the keychain did not give it"_s.arg(topic.title);
    default:
        return u"%1 gave answers that make no sense"_s.arg(topic.title);
    }
}

QString percent(double probability)
{
    return u"%1 %"_s.arg(std::lround(100 * probability));
}

QString isoTime(TimePoint time)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(time), Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace undersong::cli
