// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/songtext.h"

#include "ui/session/sessiontext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace undersong::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SongText)
};

QString reactionSentence(const discovery::ReactionOutcome &outcome, const QString &title)
{
    switch (outcome.kind) {
    case catalog::ReactionKind::Like:
        // How many there are is of the everyday taste.
        if (outcome.session)
            return Words::tr("Liked “%1”.").arg(title);
        return Words::tr("Liked “%1”. %n like(s) so far.", nullptr, static_cast<int>(outcome.likes))
            .arg(title);
    case catalog::ReactionKind::Dislike:
        return Words::tr("Not for you: “%1”, this song only.").arg(title);
    case catalog::ReactionKind::Rest:
        return Words::tr("“%1” rests for 30 days.").arg(title);
    case catalog::ReactionKind::NotNow:
        return Words::tr("“%1” is not offered again today.").arg(title);
    }
    return {};
}

} // namespace

QString titleText(const catalog::Song &song)
{
    return song.title.isEmpty() ? Words::tr("A song whose name was removed") : song.title;
}

QString bylineText(const catalog::Song &song)
{
    QStringList parts{song.artist, song.album, song.releaseDate.left(4)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString probabilityText(double probability)
{
    const QString figure = QLocale().toString(std::clamp(probability, 0.0, 1.0) * 100, 'f', 0);
    //: How likely the listener is to like the song. %1: a number, in percent
    if (probability >= 0.8)
        return Words::tr("Very likely yours · %1 %").arg(figure);
    if (probability >= 0.6)
        return Words::tr("Probably yours · %1 %").arg(figure);
    if (probability >= 0.4)
        return Words::tr("Could go either way · %1 %").arg(figure);
    if (probability >= 0.2)
        return Words::tr("Probably not yours · %1 %").arg(figure);
    return Words::tr("Hardly yours · %1 %").arg(figure);
}

QString weightText(double weight)
{
    const double rounded = std::round(weight * 100) / 100;
    const QString number = QLocale().toString(std::abs(rounded), 'f', 2);
    return (rounded < 0 ? u"−"_s : u"+"_s) + number;
}

QString slotText(discovery::SlotKind slot)
{
    switch (slot) {
    case discovery::SlotKind::Main:
        return {};
    case discovery::SlotKind::Exploration:
        //: A mark on a song that was picked to find out something
        return Words::tr("A question: we do not know yet whether you like this");
    case discovery::SlotKind::Start:
        return Words::tr("A first question: every answer shapes the next pick");
    }
    return {};
}

QString outcomeText(const discovery::ReactionOutcome &outcome)
{
    const QString title = titleText(outcome.song);
    //: Said after a key was pressed. %1: a song's title
    if (outcome.wasAlreadyGiven)
        return Words::tr("Already noted for “%1”.").arg(title);
    const QString said = reactionSentence(outcome, title);
    return outcome.session ? said + u' ' + sessionCountsText(outcome.session) : said;
}

QString outcomeText(const discovery::UndoOutcome &outcome)
{
    //: %1: a song's title
    return Words::tr("Taken back: “%1” is as if you had said nothing.").arg(titleText(outcome.song));
}

QString reactionText(catalog::ReactionKind kind)
{
    switch (kind) {
    case catalog::ReactionKind::Like:
        //: State of a song in the history
        return Words::tr("liked");
    case catalog::ReactionKind::Dislike:
        return Words::tr("not liked");
    case catalog::ReactionKind::Rest:
        return Words::tr("resting");
    case catalog::ReactionKind::NotNow:
        return Words::tr("not that day");
    }
    return {};
}

QString importText(const discovery::ImportProgress &progress)
{
    if (progress.source.startsWith("top-tracks"_L1))
        return Words::tr("Importing your top songs");
    if (progress.source == u"recent")
        return Words::tr("Importing what you played lately");
    const bool isSaved = progress.source == u"saved";
    if (progress.total <= 0)
        return isSaved ? Words::tr("Importing saved songs") : Words::tr("Importing your playlists");
    const QString done = QLocale().toString(progress.done);
    const QString total = QLocale().toString(progress.total);
    //: %1: how many were read, %2: how many there are
    return isSaved ? Words::tr("Importing saved songs: %1 of %2").arg(done, total)
                   //: Of one playlist. %1: how many songs were read, %2: how many there are
                   : Words::tr("Importing a playlist: %1 of %2").arg(done, total);
}

QString pausedText(const discovery::ImportReport &report)
{
    const QString rest =
        report.left > 0
            //: Of a list of songs at Spotify that is being imported; before "It goes on after midnight."
            ? Words::tr("%n song(s) of a list are left.", nullptr, static_cast<int>(report.left)) + u' '
            : QString();
    return Words::tr("Today's reads of Spotify for imports are used up.") + u' ' + rest +
           Words::tr("It goes on after midnight.");
}

QString ruleText(const QString &rule)
{
    if (rule == "disliked"_L1)
        return Words::tr("It is not offered: you do not like it.");
    if (rule == "liked"_L1)
        return Words::tr("It is not offered: you have liked it already.");
    if (rule == "resting"_L1)
        return Words::tr("It is not offered: it rests.");
    if (rule == "not-now"_L1)
        return Words::tr("It is not offered: you said not now, today.");
    if (rule == "played-lately"_L1)
        return Words::tr("It is not offered: you played it in the last three days.");
    if (rule == "artist-paused"_L1)
        return Words::tr("It is not offered: its artist pauses for 30 days, after two dislikes and no like.");
    if (rule == "unplayable"_L1)
        return Words::tr("It is not offered: it cannot be played now.");
    if (rule == "offered-lately"_L1)
        return Words::tr("It is not offered: it was, a short while ago.");
    if (rule == "known"_L1)
        return Words::tr("It is not offered: you know it already.");
    if (rule == "outside-dial"_L1)
        return Words::tr("It is not offered: the dial of new artists leaves no place to its artist.");
    return Words::tr("A rule keeps it from being offered.");
}

QString standingText(const discovery::Explanation &explanation)
{
    const QLocale locale;
    const QString place = locale.toString(explanation.place);
    const QString candidates = locale.toString(explanation.candidates);
    QStringList sentences;
    if (explanation.rule.isEmpty()) {
        //: %1: the song's rank, %2: how many songs could be offered
        sentences.append(Words::tr("Number %1 of %2 songs that could be offered").arg(place, candidates));
    } else {
        sentences.append(ruleText(explanation.rule));
        if (explanation.ruleUntil) {
            const auto until = QDateTime::fromMSecsSinceEpoch(toMilliseconds(*explanation.ruleUntil));
            //: When a rule ends. %1: date and time
            sentences.append(Words::tr("Until %1.").arg(locale.toString(until, QLocale::ShortFormat)));
        }
        //: %1: the rank a song would have, %2: how many songs could be offered
        sentences.append(
            Words::tr("By score it would be number %1 beside the %2 that could be.").arg(place, candidates));
    }
    if (explanation.dial && explanation.rule.isEmpty()) {
        const discovery::DialStanding &dial = *explanation.dial;
        const QString asked = locale.toString(dial.asked);
        const QString rank = locale.toString(dial.place);
        const QString alike = locale.toString(dial.candidates);
        sentences.last().append(u'.');
        //: %1: percent of songs by new artists, %2: a rank, %3: how many such songs there are
        sentences.append((dial.isNewArtist
                              ? Words::tr("The dial gives %1 % to new artists: number %2 of %3 by such.")
                              : Words::tr("The dial gives %1 % to new artists: number %2 of %3 by others."))
                             .arg(asked, rank, alike));
    }
    return sentences.join(u' ');
}

QString durationText(std::chrono::milliseconds duration)
{
    using namespace std::chrono;
    const auto whole = std::max(floor<seconds>(duration), seconds(0));
    const auto total = whole.count();
    const QChar zero = u'0';
    if (whole >= hours(1))
        return u"%1:%2:%3"_s.arg(total / 3600).arg(total / 60 % 60, 2, 10, zero).arg(total % 60, 2, 10, zero);
    return u"%1:%2"_s.arg(total / 60).arg(total % 60, 2, 10, zero);
}

QString spokenDuration(std::chrono::milliseconds duration)
{
    using namespace std::chrono;
    const auto total = static_cast<int>(std::max(floor<seconds>(duration), seconds(0)).count());
    const QString rest = Words::tr("%n second(s)", nullptr, total % 60);
    if (total < 60)
        return rest;
    //: A length of time, for screen readers. %1: "3 minutes", %2: "42 seconds"
    return Words::tr("%1 %2").arg(Words::tr("%n minute(s)", nullptr, total / 60), rest);
}

QString whenText(TimePoint at, TimePoint now)
{
    using namespace std::chrono;
    const auto since = now - at;
    if (since >= milliseconds(0) && since < minutes(1))
        return Words::tr("just now");
    if (since >= minutes(1) && since < hours(1))
        return Words::tr("%n minute(s) ago", nullptr, static_cast<int>(floor<minutes>(since).count()));
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(toMilliseconds(at));
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMilliseconds(now)).date();
    const QLocale locale;
    const QString time = locale.toString(moment.time(), QLocale::ShortFormat);
    if (moment.date() == today)
        //: %1: a time of day
        return Words::tr("today, %1").arg(time);
    if (moment.date() == today.addDays(-1))
        return Words::tr("yesterday, %1").arg(time);
    return locale.toString(moment, QLocale::ShortFormat);
}

} // namespace undersong::ui
