// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/tastetext.h"

#include "cli/describe.h"
#include "discovery/reasontext.h"
#include "discovery/selfreport.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace undersong::cli {

using namespace Qt::StringLiterals;
using discovery::Chooser;
using discovery::Chosen;
using discovery::LensKind;
using discovery::MapMark;
using discovery::Scoreboard;
using discovery::Share;
using discovery::TasteMap;
using discovery::TastePart;

namespace {

QString markName(MapMark mark)
{
    switch (mark) {
    case MapMark::Known:
        return u"known"_s;
    case MapMark::Candidate:
        return u"candidate"_s;
    case MapMark::Rested:
        return u"rested"_s;
    case MapMark::Disliked:
        return u"disliked"_s;
    case MapMark::Liked:
        return u"liked"_s;
    case MapMark::Pick:
        return u"pick"_s;
    }
    Q_UNREACHABLE();
}

QString partName(TastePart part)
{
    switch (part) {
    case TastePart::Sound:
        return u"sound"_s;
    case TastePart::Artists:
        return u"artists"_s;
    case TastePart::Tags:
        return u"tags"_s;
    case TastePart::Listeners:
        return u"listeners"_s;
    case TastePart::Popularity:
        return u"popularity"_s;
    case TastePart::Age:
        return u"age"_s;
    }
    Q_UNREACHABLE();
}

QString chooserName(Chooser chooser)
{
    switch (chooser) {
    case Chooser::Model:
        return u"model"_s;
    case Chooser::LastWeek:
        return u"lastWeek"_s;
    case Chooser::Popular:
        return u"popular"_s;
    case Chooser::Chance:
        return u"chance"_s;
    }
    Q_UNREACHABLE();
}

QString lensName(LensKind kind)
{
    return kind == LensKind::More ? u"more"_s : u"out"_s;
}

QString shareOf(const Share &share, bool isEnough)
{
    if (!share.rate() || !isEnough)
        return u"not enough data (%1)"_s.arg(share.count);
    return u"%1 (%2 to %3, n %4)"_s.arg(percent(*share.rate()), percent(share.low), percent(share.high),
                                        QString::number(share.count));
}

QString day(TimePoint at)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(at), Qt::UTC).toString(u"yyyy-MM-dd"_s);
}

QStringList mapLines(const TasteMap &map)
{
    QStringList lines{u"%1 songs on the map; %2 without a place, %3 not shown. %4 liked, %5 not."_s.arg(
        QString::number(map.songs.size()), QString::number(map.unplaced), QString::number(map.left),
        QString::number(map.likes), QString::number(map.dislikes))};
    const auto words = [](const QList<discovery::MapWord> &side) {
        QStringList texts;
        for (const discovery::MapWord &word : side)
            texts.append(discovery::featureText(word.feature, word.isMore));
        return texts.join(u", "_s);
    };
    lines.append(u"To the right: %1. To the top: %2."_s.arg(words(map.towardsRight), words(map.towardsTop)));
    for (const discovery::MapLens &lens : map.lenses) {
        lines.append(u"Lens %1: %2, %3 songs to offer, at %4, %5, radius %6, since %7."_s.arg(
            QString::number(lens.id), lensName(lens.kind), QString::number(lens.songs),
            QString::number(lens.centre.x(), 'f', 2), QString::number(lens.centre.y(), 'f', 2),
            QString::number(lens.radius, 'f', 2), day(lens.at)));
    }
    return lines;
}

QStringList partLines(const TasteMap &map)
{
    if (map.partsOver == 0)
        return {u"What picks turn on: not enough data."_s};
    QStringList lines{u"What told the last %1 songs shown apart:"_s.arg(map.partsOver)};
    QList<discovery::PartWeight> parts = map.parts;
    std::ranges::stable_sort(parts, std::ranges::greater(), &discovery::PartWeight::explained);
    for (const discovery::PartWeight &part : parts) {
        lines.append(u"  %1 %2"_s.arg(partName(part.part), -12)
                         .arg(part.allowed > 0 ? percent(part.explained) : u"nothing known"_s));
    }
    return lines;
}

QStringList scoreLines(const Scoreboard &board)
{
    if (board.answered < discovery::kEnoughAnswers)
        return {u"How good: not enough data, %1 of %2 answers."_s.arg(board.answered)
                    .arg(discovery::kEnoughAnswers)};
    QStringList lines{
        u"Liked of the best picks: %1."_s.arg(shareOf(board.offered, discovery::isEnough(board.offered)))};
    lines.append(u"Liked of the half each would have picked:"_s);
    for (const Chooser chooser : discovery::kChoosers) {
        lines.append(u"  %1 %2"_s.arg(chooserName(chooser), -12)
                         .arg(shareOf(board.chosen.of(chooser), discovery::isEnough(board.chosen, chooser))));
    }
    for (const discovery::ScoreWeek &week : board.weeks) {
        lines.append(u"  week from %1: %2, foretold %3, came %4"_s.arg(
            day(week.begin),
            shareOf(week.chosen.of(Chooser::Model), discovery::isEnough(week.chosen, Chooser::Model)),
            percent(week.expected), shareOf(week.answered, discovery::isEnough(week.answered))));
    }
    return lines;
}

QJsonObject toJson(const Share &share, bool isEnough)
{
    return {{u"n"_s, share.count},
            {u"liked"_s, share.liked},
            {u"rate"_s, share.rate() && isEnough ? QJsonValue(*share.rate()) : QJsonValue()},
            {u"low"_s, share.low},
            {u"high"_s, share.high}};
}

QJsonObject toJson(const Chosen &chosen)
{
    QJsonObject object;
    for (const Chooser chooser : discovery::kChoosers)
        object.insert(chooserName(chooser), toJson(chosen.of(chooser), discovery::isEnough(chosen, chooser)));
    return object;
}

QJsonObject scoreJson(const Scoreboard &board)
{
    QJsonArray weeks;
    for (const discovery::ScoreWeek &week : board.weeks) {
        weeks.append(QJsonObject{{u"from"_s, day(week.begin)},
                                 {u"chosen"_s, toJson(week.chosen)},
                                 {u"foretold"_s, week.expected},
                                 {u"came"_s, toJson(week.answered, discovery::isEnough(week.answered))}});
    }
    return {{u"answered"_s, board.answered},
            {u"offered"_s, toJson(board.offered, discovery::isEnough(board.offered))},
            {u"explored"_s, toJson(board.explored, discovery::isEnough(board.explored))},
            {u"chosen"_s, toJson(board.chosen)},
            {u"weeks"_s, weeks}};
}

} // namespace

QStringList tasteLines(const TasteMap &map, const Scoreboard &board)
{
    return mapLines(map) + QStringList{QString()} + partLines(map) + QStringList{QString()} +
           scoreLines(board);
}

QJsonObject tasteJson(const TasteMap &map, const Scoreboard &board)
{
    QJsonArray songs;
    for (const discovery::MapSong &song : map.songs) {
        songs.append(QJsonObject{{u"id"_s, song.song.value()},
                                 {u"title"_s, song.title},
                                 {u"artist"_s, song.artist},
                                 {u"x"_s, song.place.x()},
                                 {u"y"_s, song.place.y()},
                                 {u"mark"_s, markName(song.mark)},
                                 {u"probability"_s, song.probability}});
    }
    QJsonArray lenses;
    for (const discovery::MapLens &lens : map.lenses) {
        lenses.append(QJsonObject{{u"id"_s, lens.id},
                                  {u"kind"_s, lensName(lens.kind)},
                                  {u"x"_s, lens.centre.x()},
                                  {u"y"_s, lens.centre.y()},
                                  {u"radius"_s, lens.radius},
                                  {u"songs"_s, lens.songs},
                                  {u"at"_s, isoTime(lens.at)}});
    }
    QJsonArray parts;
    for (const discovery::PartWeight &part : map.parts) {
        parts.append(
            QJsonObject{{u"part"_s, partName(part.part)},
                        {u"allowed"_s, part.allowed},
                        {u"explained"_s, map.partsOver > 0 ? QJsonValue(part.explained) : QJsonValue()}});
    }
    return {{u"liked"_s, map.likes},
            {u"disliked"_s, map.dislikes},
            {u"unplaced"_s, map.unplaced},
            {u"notShown"_s, map.left},
            {u"songs"_s, songs},
            {u"lenses"_s, lenses},
            {u"parts"_s, parts},
            {u"partsOver"_s, map.partsOver},
            {u"scoreboard"_s, scoreJson(board)}};
}

} // namespace undersong::cli
