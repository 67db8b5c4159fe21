// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "catalog/reaction.h"
#include "discovery/evidence.h"
#include "recommender/modelfile.h"
#include "storage/lenses.h"
#include "storage/models.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <vector>

//! What turns the log into a model, and the models that were stored.
namespace undersong::discovery {

//! The recommender's name of a song.
inline std::uint64_t toModelId(catalog::SongId song)
{
    return static_cast<std::uint64_t>(song.value());
}

//! A full fit made by itself runs beside the listener's answers and takes effect once so many labels are
//! newer than the last it learned from: by then it is nearly always done, and where it is not, the next list
//! waits for it. So which model ranks follows from the log alone, not from how quick the machine is.
inline constexpr qsizetype kLead = 3;
//! kLead, or 0 for what somebody asked for and waits for.
qsizetype leadOf(storage::models::Kind kind);
//! How many of \p labels are newer than \p reaction, the id of one.
qsizetype labelsAfter(const QList<catalog::Reaction> &labels, const QString &reaction);
//! The model that ranks by \p labels, those in force.
Result<std::optional<storage::models::Model>> modelInForce(storage::Connection &connection,
                                                           const QList<catalog::Reaction> &labels);

//! The models as they leave the database.
struct StoredModels
{
    std::optional<storage::models::Model> active;   //!< in force
    std::optional<storage::models::Model> imported; //!< the active one goes on from it
    std::optional<storage::models::Model> lastWeek;
    QList<storage::plays::HeardSong> heard; //!< besides the models: what the listener played
    QList<storage::Lens> lenses;            //!< and where the listener steers
};
//! The week before \p now counts as last week's: a model put aside between 7 and 14 days ago.
Result<StoredModels> storedModels(storage::Connection &connection, const QList<catalog::Reaction> &labels,
                                  TimePoint now);

//! All a taste depends on besides the labels in force and the facts. A taste is made anew from labels and
//! recipe at each start; of the active model's file only this is used, so that what is taken back is gone.
struct Recipe
{
    qint64 model = 0; //!< the row it is from; 0 for none
    //! Labels up to \c lastReaction have the weight of their age at that time, newer ones the full one.
    //! Nothing: nothing was fitted yet and all count in full.
    std::optional<TimePoint> asOf;
    QString lastReaction;
    std::optional<TimePoint> driftAt;
    recommender::Parameters parameters;
    recommender::Calibration calibration;
    //! What another machine knew of songs that have no label here.
    std::vector<recommender::Example> imported;
    TimePoint importedAt;
    std::optional<qint64> importedFrom;
    //! What plays tell of songs; counts for those without a label.
    std::vector<Evidence> heard;
};

//! A model file that cannot be read counts as none; one of another model version gives its examples, but
//! neither parameters nor correction. The log says so.
Recipe recipeFrom(const StoredModels &models);

//! What a taste learns from, in its order: imported songs, then an example a label of the last full fit or a
//! song that was only played, then one for each newer label.
struct Lessons
{
    std::vector<recommender::Example> examples;
    std::size_t imported = 0; //!< so many of them at the front
    std::size_t fitted = 0;   //!< so many at the front were there for the last full fit
};
//! Ages count in whole days, so that a second more or less is the same model.
Lessons lessonsFrom(const QList<catalog::Reaction> &labels, const Recipe &recipe);

//! The songs whose plays alone teach, of those that were never rated: the others of a history may wait.
QList<catalog::SongId> taughtByPlays(const QList<storage::plays::HeardSong> &heard);

//! The taste of \p labels: the same bits whether it was learned one label at a time or is made anew.
recommender::Taste tasteFrom(const recommender::Songs &songs, const QList<catalog::Reaction> &labels,
                             const Recipe &recipe);
//! After so many labels added one after the other a full fit takes them in.
inline constexpr qsizetype kStretch = 32;
//! How many labels are newer than the recipe.
qsizetype newLabels(const QList<catalog::Reaction> &labels, const Recipe &recipe);

//! What a model in a file, for example last week's, makes of songs.
struct PastModel
{
    recommender::Taste taste;
    recommender::Calibration calibration;
};
//! Nothing for one of another model version.
std::optional<PastModel> pastModel(const recommender::Songs &songs, const storage::models::Model &model);

//! The model as a file, songs by their id here; of more examples than a file holds the newest.
Result<QByteArray> modelBytes(const Lessons &lessons, const Recipe &recipe);
//! BadReply with a sentence in the detail.
Result<recommender::ModelFile> readModelBytes(const QByteArray &bytes);
Result<QByteArray> writeModelBytes(const recommender::ModelFile &file);
//! Whether parameters and correction mean here what they meant where \p file was made.
bool isOwnVersion(const recommender::ModelFile &file);

//! SHA-256 of the labels, in hexadecimal digits.
QString digestOf(const QList<catalog::Reaction> &labels);

} // namespace undersong::discovery
