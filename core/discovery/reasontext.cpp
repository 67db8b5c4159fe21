// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/reasontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace undersong::discovery {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReasonText)
};

//! How the song compares with the catalogue's middle; empty for features that have no "more".
QString comparative(QStringView feature, bool more)
{
    //: The next words stand for %1 in "%1 than most, as you like it" and "%1 than you like"
    if (feature == u"danceability")
        return more ? Words::tr("more danceable") : Words::tr("less danceable");
    if (feature == u"energy")
        return more ? Words::tr("more energetic") : Words::tr("calmer");
    if (feature == u"loudness")
        return more ? Words::tr("louder") : Words::tr("quieter");
    if (feature == u"speechiness")
        return more ? Words::tr("wordier") : Words::tr("less wordy");
    if (feature == u"acousticness")
        return more ? Words::tr("more acoustic") : Words::tr("less acoustic");
    if (feature == u"instrumentalness")
        return more ? Words::tr("more instrumental") : Words::tr("more sung");
    if (feature == u"liveness")
        return more ? Words::tr("more like a concert") : Words::tr("more like a studio");
    if (feature == u"valence")
        return more ? Words::tr("gladder") : Words::tr("sadder");
    if (feature == u"tempo")
        return more ? Words::tr("faster") : Words::tr("slower");
    if (feature == u"duration" || feature == u"durationMs" || feature == u"duration_ms")
        return more ? Words::tr("longer") : Words::tr("shorter");
    if (feature == u"age")
        return more ? Words::tr("newer") : Words::tr("older");
    if (feature == u"popularity")
        return more ? Words::tr("better known") : Words::tr("less known");
    return {};
}

QString soundText(const Reason &reason)
{
    const bool speaksFor = reason.weight >= 0;
    const QString compared =
        reason.direction == 0 ? QString() : comparative(reason.subject, reason.direction > 0);
    if (!compared.isEmpty())
        //: Reasons. %1: "more acoustic", "calmer", ...
        return (speaksFor ? Words::tr("%1 than most, as you like it") : Words::tr("%1 than you like"))
            .arg(compared);
    if (reason.subject == u"key")
        return speaksFor ? Words::tr("in a key you tend to like") : Words::tr("in a key you seldom like");
    if (reason.subject == u"mode") {
        if (reason.direction >= 0)
            return speaksFor ? Words::tr("in a major key, as you like it")
                             : Words::tr("in a major key, which you like less");
        return speaksFor ? Words::tr("in a minor key, as you like it")
                         : Words::tr("in a minor key, which you like less");
    }
    if (reason.subject == u"timeSignature" || reason.subject == u"time_signature")
        return speaksFor ? Words::tr("in a metre you tend to like") : Words::tr("in a metre you seldom like");
    return speaksFor ? Words::tr("its sound is close to what you like")
                     : Words::tr("its sound is far from what you like");
}

} // namespace

QString featureText(const QString &feature, bool isMore)
{
    return comparative(feature, isMore);
}

QString reasonText(const Reason &reason)
{
    const bool speaksFor = reason.weight >= 0;
    switch (reason.kind) {
    case ReasonKind::LikedSong:
        //: Reasons. %1 is a song's title
        return (speaksFor ? Words::tr("because you liked “%1”") : Words::tr("unlike “%1”, which you liked"))
            .arg(reason.subject);
    case ReasonKind::DislikedSong:
        return (speaksFor ? Words::tr("unlike “%1”, which you did not like")
                          : Words::tr("close to “%1”, which you did not like"))
            .arg(reason.subject);
    case ReasonKind::PlayedSong:
        return (speaksFor ? Words::tr("close to “%1”, which you play")
                          : Words::tr("unlike “%1”, which you play"))
            .arg(reason.subject);
    case ReasonKind::SkippedSong:
        return (speaksFor ? Words::tr("unlike “%1”, which you skip")
                          : Words::tr("close to “%1”, which you skip"))
            .arg(reason.subject);
    case ReasonKind::LikedArtist:
        //: Reasons. %1 is an artist's name
        return Words::tr("by %1, whom you like").arg(reason.subject);
    case ReasonKind::DislikedArtist:
        return Words::tr("by %1, whom you do not like").arg(reason.subject);
    case ReasonKind::PlayedArtist:
        return Words::tr("by %1, whom you play").arg(reason.subject);
    case ReasonKind::SkippedArtist:
        return Words::tr("by %1, whom you skip").arg(reason.subject);
    case ReasonKind::Tag:
        //: Reasons. %1 is a genre or a mood, as open data calls it
        return (speaksFor ? Words::tr("“%1”, as you like it") : Words::tr("“%1”, which you like less"))
            .arg(reason.subject);
    case ReasonKind::Listeners:
        //: Reasons. %1 is a song's title
        return (reason.direction >= 0 ? Words::tr("who likes “%1” likes this too")
                                      : Words::tr("who likes “%1” seldom likes this"))
            .arg(reason.subject);
    case ReasonKind::OwnRating:
        return Words::tr("your own rating of it");
    case ReasonKind::Sound:
        return soundText(reason);
    case ReasonKind::Prior:
        return Words::tr("what holds for any song");
    case ReasonKind::Steered:
        //: Reasons. The listener marked a region of the taste map
        return speaksFor ? Words::tr("you asked for more like this")
                         : Words::tr("you asked for none like this");
    case ReasonKind::Exploration:
        return Words::tr("to get to know a corner of your taste");
    case ReasonKind::Remainder:
        return Words::tr("everything else together");
    }
    return {};
}

QString mainReasonText(const QList<Reason> &reasons)
{
    const auto speaks = [](const Reason &reason) {
        return reason.weight > 0 && reason.kind != ReasonKind::Prior && reason.kind != ReasonKind::Remainder;
    };
    // What is known of the song says more than that it is worth getting to know.
    const auto known = std::ranges::find_if(reasons, [&](const Reason &reason) {
        return speaks(reason) && reason.kind != ReasonKind::Exploration;
    });
    const auto speaking = known != reasons.end() ? known : std::ranges::find_if(reasons, speaks);
    return speaking == reasons.end() ? QString() : reasonText(*speaking);
}

} // namespace undersong::discovery
