// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/evaluate.h"
#include "cli/evaluateinput.h"
#include "recommender/evaluation/peers.h"
#include "recommender/evaluation/playlists.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace undersong::cli {

using namespace Qt::StringLiterals;
using recommender::NamedModel;
using recommender::Parts;

namespace {

constexpr std::array<std::size_t, 3> kPlaylistMarks = {25, 50, 100};

//! "sound+artist".
std::string nameOf(const Parts &parts)
{
    std::string name;
    for (const auto &[isOn, part] : {std::pair(parts.sound, "sound"), std::pair(parts.artist, "artist"),
                                     std::pair(parts.listeners, "listeners")}) {
        if (isOn)
            name += (name.empty() ? "" : "+") + std::string(part);
    }
    return name;
}

//! The recommender with the parts asked for, with each alone and with sound and artist; and its peers.
std::vector<NamedModel> playlistModels(const EvaluateOptions &options)
{
    const Parts asked = options.parts;
    recommender::RecommenderOptions greedy = recommender::greedyOptions();
    greedy.parts = asked;
    std::vector<NamedModel> models{recommender::recommenderModel("undersong", askedOptions(options)),
                                   recommender::recommenderModel("undersong-greedy", greedy)};
    for (const Parts &some : {Parts{.sound = asked.sound, .artist = false, .listeners = false},
                              Parts{.sound = false, .artist = asked.artist, .listeners = false},
                              Parts{.sound = false, .artist = false, .listeners = asked.listeners},
                              Parts{.sound = asked.sound, .artist = asked.artist, .listeners = false}}) {
        const std::string name = nameOf(some);
        const bool isNew =
            !name.empty() && std::ranges::find(models, name, &NamedModel::name) == models.end();
        recommender::RecommenderOptions own = askedOptions(options);
        own.parts = some;
        if (isNew)
            models.push_back(recommender::recommenderModel(name, own));
    }
    for (const NamedModel &peer :
         {recommender::randomModel(), recommender::popularityModel(), recommender::logisticModel(),
          recommender::linUcbModel(), recommender::thompsonModel(), recommender::nearestModel(),
          recommender::itemItemModel()})
        models.push_back(peer);
    return chosen(std::move(models), options.models);
}

//! Who plays the listener.
struct Cast
{
    std::vector<std::size_t> playlists;
    QStringList leftOut; //!< ids asked for that have too few tracks
};

Result<Cast> castOf(const recommender::PlaylistCatalogue &catalogue,
                    const recommender::PlaylistTrials &trials, const EvaluateOptions &options)
{
    Cast cast;
    if (options.idsFile.isEmpty()) {
        cast.playlists = trials.choose(static_cast<std::size_t>(options.count), options.seed);
    } else {
        auto ids = readLines(options.idsFile);
        if (!ids)
            return std::unexpected(ids.error());
        ids->removeDuplicates();
        for (const QString &id : *ids) {
            const auto found = std::ranges::find(catalogue.playlists, id.toStdString(),
                                                 &recommender::PlaylistCatalogue::Playlist::id);
            if (found == catalogue.playlists.end()) {
                return fail(ErrorKind::InvalidArgument, u"%1 has no playlist \"%2\" that %3 names."_s.arg(
                                                            options.playlistsFile, id, options.idsFile));
            }
            const auto place = static_cast<std::size_t>(found - catalogue.playlists.begin());
            if (trials.isEligible(place))
                cast.playlists.push_back(place);
            else
                cast.leftOut.append(id);
        }
    }
    if (cast.playlists.empty()) {
        return fail(ErrorKind::InvalidArgument,
                    u"%1 has no such playlist with at least 40 songs in it and 40 others."_s.arg(
                        options.playlistsFile));
    }
    return cast;
}

} // namespace

Result<Report> evaluatePlaylists(const EvaluateOptions &options, const recommender::RunControl &control)
{
    const auto catalogue = readPlaylists(options.playlistsFile);
    if (!catalogue)
        return std::unexpected(catalogue.error());
    using recommender::HoldOut;
    const recommender::PlaylistTrials trials(
        *catalogue, {.holdOut = options.holdsOutPairs ? HoldOut::Pairs : HoldOut::Playlist,
                     .neighbours = static_cast<std::size_t>(options.neighbours)});
    const auto cast = castOf(*catalogue, trials, options);
    if (!cast)
        return std::unexpected(cast.error());
    const auto seeds = static_cast<std::size_t>(options.seeds);
    const auto draw = [&](std::size_t number) {
        return trials.draw(cast->playlists[number / seeds], options.seed + number % seeds);
    };
    const auto report =
        recommender::countLikes(cast->playlists.size() * seeds, draw, playlistModels(options), kPlaylistMarks,
                                control, static_cast<std::size_t>(options.listLength));
    if (!report)
        return fail(ErrorKind::Cancelled, u"evaluate"_s);

    const QString name = QFileInfo(options.playlistsFile).fileName();
    QJsonArray ids;
    for (const std::size_t playlist : cast->playlists)
        ids.append(QString::fromStdString(catalogue->playlists[playlist].id));
    Report result{.lines = {}, .json = reportFrame(options)};
    result.json.insert(u"listLength"_s, options.listLength);
    result.lines.append(
        u"%1: %2 playlists as listeners, %3 seeds, pools of %4 songs on average, %5 % liked; likes among "
        "the first picks (standard error)"_s.arg(
            name, QString::number(cast->playlists.size()), QString::number(options.seeds),
            QString::number(report->poolSize, 'f', 0), QString::number(report->likeRate * 100, 'f', 1)));
    for (const QString &id : cast->leftOut)
        result.lines.append(u"  left out, fewer than 40 songs in it or beside it: %1"_s.arg(id));
    result.lines += likesTable(*report);
    if (options.listLength > 1)
        result.lines += listsTable(*report);
    const QJsonObject run{{u"input"_s, name},
                          {u"listeners"_s, static_cast<qint64>(cast->playlists.size())},
                          {u"holdOut"_s, options.holdsOutPairs ? u"pairs"_s : u"playlist"_s},
                          {u"neighbours"_s, options.neighbours},
                          {u"pool"_s, report->poolSize},
                          {u"likeRate"_s, report->likeRate},
                          {u"playlists"_s, ids},
                          {u"leftOut"_s, QJsonArray::fromStringList(cast->leftOut)},
                          {u"models"_s, likesJson(*report, options)}};
    result.json.insert(u"parameters"_s, parametersJson(askedOptions(options)));
    result.json.insert(u"runs"_s, QJsonArray{run});
    return result;
}

} // namespace undersong::cli
