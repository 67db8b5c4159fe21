// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "integration/madeupworld.h"
#include "recommender/modelfile.h"
#include "storage/songkeys.h"

using namespace undersong;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using catalog::ReactionKind;
using discovery::ModelInfo;
using discovery::Pick;
using discovery::TrainingResult;

namespace {

//! A file that says the opposite of what the listener likes, of songs from \p from on, as loud as it can.
QByteArray contraryFile(int from)
{
    recommender::ModelFile file{.modelVersion = "gp-2"};
    for (int i = from; i < kSongs; ++i) {
        file.examples.push_back(
            {.key = storage::songkeys::keyOf(idOf(i)), .liked = energyOf(i) <= 0.5, .weight = 10});
    }
    file.provenance = {
        .createdAtMs = 1, .labels = file.examples.size(), .digest = recommender::digestOf(file.examples)};
    const auto bytes = recommender::writeModel(file);
    return bytes ? QByteArray(reinterpret_cast<const char *>(bytes->data()),
                              static_cast<qsizetype>(bytes->size()))
                 : QByteArray();
}

} // namespace

//! Models that come from elsewhere, and those that are worse.
class ModelFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWorseModelIsRefused()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs());
        QVERIFY(world.listen(60));
        const auto before = world.next();
        const auto labelled = await(world.discovery().history(discovery::HistoryFilter::All, 100));
        QVERIFY(before && labelled);
        const QByteArray bytes = contraryFile(0);
        const auto refused = await(world.discovery().importModel(bytes, discovery::WorseModel::Refuse));
        QVERIFY(refused);
        QCOMPARE(refused->training.result, TrainingResult::Refused);
        QVERIFY(*refused->training.logLoss > *refused->training.logLossBefore);
        QCOMPARE(world.models().constFirst().state, u"refused"_s);
        const auto after = world.next();
        QVERIFY(after);
        QVERIFY(isSameToTheBit(*before, *after));

        const auto forced = await(world.discovery().importModel(bytes, discovery::WorseModel::Accept));
        QVERIFY(forced);
        QCOMPARE(forced->training.result, TrainingResult::Swapped);
        const auto changed = world.next();
        QVERIFY(!changed || !isSameToTheBit(*before, *changed));
    }

    void aModelMovesToAnotherMachine()
    {
        MadeUpWorld home;
        QVERIFY(home.open() && home.addSongs());
        QVERIFY(home.listen(60));
        QVERIFY(home.next());
        const auto exported = await(home.discovery().exportModel());
        QVERIFY(exported);
        QCOMPARE(exported->songs, 60);
        QCOMPARE(exported->withoutKey, 0);

        // Other ids for the same songs, and some that are not known there.
        MadeUpWorld away;
        QVERIFY(away.open() && away.addSongs(120) && away.addSongs(0, 90));
        const auto imported =
            await(away.discovery().importModel(exported->bytes, discovery::WorseModel::Refuse));
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().detail));
        QCOMPARE(imported->songs, 60);
        QVERIFY(imported->unknown > 0);
        QCOMPARE(imported->training.result, TrainingResult::Swapped);
        int likes = 0;
        const auto picks = await(away.discovery().recommend(10));
        QVERIFY(picks);
        for (const Pick &pick : *picks)
            likes += away.likes(pick.song) ? 1 : 0;
        QVERIFY2(likes >= 8, qPrintable(QString::number(likes)));

        // It stays through full fits and restarts, and own answers join it.
        QVERIFY(away.listen(26));
        const auto before = away.next();
        QVERIFY(away.open());
        const auto after = away.next();
        QVERIFY(before && after);
        QVERIFY(isSameToTheBit(*before, *after));
        const auto again = await(away.discovery().exportModel());
        QVERIFY(again);
        QCOMPARE(again->songs, 60 - imported->unknown + 26);
    }

    void aModelComesHomeAsItWas()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs());
        QVERIFY(world.listen(30));
        const auto exported = await(world.discovery().exportModel());
        QVERIFY(exported);
        const auto imported =
            await(world.discovery().importModel(exported->bytes, discovery::WorseModel::Refuse));
        QVERIFY(imported);
        QCOMPARE(imported->unknown, 0);
        const auto again = await(world.discovery().exportModel());
        QVERIFY(again);
        QCOMPARE(again->songs, exported->songs);
    }

    void strangeFilesAreRefused()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs());
        QVERIFY(world.listen(12));
        const QByteArray good = await(world.discovery().exportModel())->bytes;
        QList<QByteArray> strange{QByteArray(), "not a model"_ba, good.chopped(1), good + 'x',
                                  QByteArray(1 << 20, '\0')};
        for (qsizetype at = 0; at < good.size(); at += 7) {
            QByteArray damaged = good;
            damaged[at] = static_cast<char>(damaged.at(at) ^ 0x40);
            strange.append(damaged);
        }
        for (const QByteArray &bytes : strange) {
            const auto imported = await(world.discovery().importModel(bytes, discovery::WorseModel::Accept));
            QVERIFY(!imported);
            QCOMPARE(imported.error().kind, ErrorKind::InvalidArgument);
            QVERIFY(!imported.error().detail.isEmpty());
        }
        QVERIFY(world.models().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ModelFilesTest)
#include "modelfiles_test.moc"
