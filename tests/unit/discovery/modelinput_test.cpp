// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/modelinput.h"

#include <QTest>

using namespace undersong;
using discovery::ModelInput;
using recommender::kAgeDimension;
using recommender::SoundMask;

namespace {

constexpr int kYear = 2026;

storage::learner::Input songFrom(qint64 id, std::optional<int> year)
{
    storage::learner::Input facts;
    facts.song = catalog::SongId(id);
    facts.features.energy = 0.5;
    facts.firstReleaseYear = year;
    return facts;
}

//! The age of each song as the model has it, nothing where it is unknown to it.
QList<std::optional<float>> agesIn(const ModelInput &input)
{
    const discovery::TasteSnapshot snapshot = discovery::makeSnapshot(input);
    const recommender::Songs &songs = snapshot.table->songs;
    QList<std::optional<float>> ages;
    for (recommender::Row row = 0; row < songs.size(); ++row) {
        const bool isUnknown = ((songs.unknownAt(row) >> kAgeDimension) & 1U) != 0;
        ages.append(isUnknown ? std::nullopt : std::optional(songs.soundAt(row)[kAgeDimension]));
    }
    return ages;
}

} // namespace

class ModelInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstReleasesBecomeAges()
    {
        ModelInput input;
        input.year = kYear;
        input.facts = {songFrom(1, 1969), songFrom(2, 2020), songFrom(3, std::nullopt), songFrom(4, kYear)};
        const auto ages = agesIn(input);
        QCOMPARE(ages.size(), 4);
        QVERIFY(ages.at(0) && ages.at(1) && ages.at(3));
        QVERIFY(!ages.at(2));
        // More is newer.
        QVERIFY(*ages.at(0) < *ages.at(1));
        QVERIFY(*ages.at(1) < *ages.at(3));
        // A song goes on ageing.
        input.year = kYear + 10;
        QVERIFY(*agesIn(input).at(1) < *ages.at(1));
    }

    //! What is announced counts as new, not as unknown.
    void songsYetToComeAreNew()
    {
        ModelInput input;
        input.year = kYear;
        input.facts = {songFrom(1, kYear), songFrom(2, kYear + 1)};
        const auto ages = agesIn(input);
        QVERIFY(ages.at(0));
        QCOMPARE(ages.at(1), ages.at(0));
    }
};

QTEST_GUILESS_MAIN(ModelInputTest)
#include "modelinput_test.moc"
