// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "integration/madeupworld.h"
#include "recommender/labels.h"
#include "recommender/modelfile.h"
#include "recommender/modelversion.h"
#include "storage/songkeys.h"

using namespace undersong;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using catalog::ReactionKind;
using discovery::ModelInfo;
using discovery::Pick;
using discovery::Refusal;
using discovery::TrainingResult;
using discovery::WorseModel;

namespace {

QByteArray bytesOf(recommender::ModelFile file)
{
    file.provenance = {
        .createdAtMs = 1, .labels = file.examples.size(), .digest = recommender::digestOf(file.examples)};
    const auto bytes = recommender::writeModel(file);
    return bytes ? QByteArray(reinterpret_cast<const char *>(bytes->data()),
                              static_cast<qsizetype>(bytes->size()))
                 : QByteArray();
}

//! As far from ours as a file may be: it thinks well of every song and finds no two alike.
recommender::Parameters strangeParameters()
{
    recommender::Parameters parameters{.priorMean = 4};
    parameters.kernel.additiveLength = 0.2;
    return parameters;
}

//! A file about songs from \p from to before \p to.
recommender::ModelFile fileAbout(int from, int to, double weight = 1)
{
    recommender::ModelFile file{.modelVersion = std::string(recommender::kModelVersion)};
    for (int i = from; i < to; ++i) {
        file.examples.push_back(
            {.key = storage::songkeys::keyOf(idOf(i)), .liked = energyOf(i) > 0.5, .weight = weight});
    }
    return file;
}

//! One that says the opposite of what the listener likes, as loud as it can.
QByteArray contraryFile()
{
    recommender::ModelFile file = fileAbout(0, kSongs, 10);
    for (recommender::KeyedExample &example : file.examples)
        example.liked = !example.liked;
    return bytesOf(file);
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
        const QByteArray bytes = contraryFile();
        const auto refused = await(world.discovery().importModel(bytes, WorseModel::Refuse));
        QVERIFY(refused);
        QCOMPARE(refused->training.result, TrainingResult::Refused);
        QCOMPARE(refused->training.refusal, Refusal::Worse);
        QVERIFY(*refused->training.logLoss > *refused->training.logLossBefore);
        QCOMPARE(world.models().constFirst().state, u"refused"_s);
        const auto after = world.next();
        QVERIFY(after);
        QVERIFY(isSameToTheBit(*before, *after));

        const auto forced = await(world.discovery().importModel(bytes, WorseModel::Accept));
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
        // Nothing was said there that could tell whether it does well.
        const auto refused = await(away.discovery().importModel(exported->bytes, WorseModel::Refuse));
        QVERIFY(refused);
        QCOMPARE(refused->training.refusal, Refusal::TooFewAnswers);
        const auto imported = await(away.discovery().importModel(exported->bytes, WorseModel::Accept));
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().detail));
        QVERIFY(imported->otherVersion.isEmpty());
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
        const auto imported = await(world.discovery().importModel(exported->bytes, WorseModel::Refuse));
        QVERIFY(imported);
        QCOMPARE(imported->unknown, 0);
        const auto again = await(world.discovery().exportModel());
        QVERIFY(again);
        QCOMPARE(again->songs, exported->songs);
    }

    //! Few answers cannot tell a model that ruins everything from a good one.
    void aStrangeModelIsNotTakenUnasked()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs());
        QVERIFY(world.listen(6));
        recommender::ModelFile knowsNothing = fileAbout(kSongs, kSongs + 5);
        recommender::ModelFile knowsSongs = fileAbout(100, 200);
        knowsNothing.parameters = knowsSongs.parameters = strangeParameters();
        auto refused = await(world.discovery().importModel(bytesOf(knowsNothing), WorseModel::Refuse));
        QVERIFY(refused);
        QCOMPARE(refused->training.result, TrainingResult::Refused);
        QCOMPARE(refused->training.refusal, Refusal::NoSongKnown);
        refused = await(world.discovery().importModel(bytesOf(knowsSongs), WorseModel::Refuse));
        QVERIFY(refused);
        QCOMPARE(refused->training.refusal, Refusal::TooFewAnswers);
        QVERIFY(!world.activeModel());
        // A refused file is no reason to put off the full fit.
        QVERIFY(world.listen(22));
        QVERIFY(world.next());
        QCOMPARE(world.activeModel()->labelCount, 25);
        QVERIFY(world.activeParameters() == recommender::Parameters());
    }

    void thereIsAWayBack()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs());
        QVERIFY(world.listen(30));
        QVERIFY(world.next());
        const auto good = world.activeModel();
        const auto before = world.next();
        QVERIFY(good && before);
        // Songs another machine heard about are not offered; half of them are left.
        recommender::ModelFile strange = fileAbout(0, kSongs / 2);
        strange.parameters = strangeParameters();
        const auto import = [&] {
            return await(world.discovery().importModel(bytesOf(strange), WorseModel::Accept));
        };
        QVERIFY(import());
        QVERIFY(world.activeParameters() == strangeParameters());
        QVERIFY(!isSameToTheBit(*before, *world.next()));

        QVERIFY(await(world.discovery().useModel(good->id)));
        QCOMPARE(world.activeModel()->id, good->id);
        QVERIFY(isSameToTheBit(*before, *world.next()));
        QVERIFY(world.open());
        QVERIFY(isSameToTheBit(*before, *world.next()));
        QCOMPARE(await(world.discovery().useModel(good->id + 1000)).error().kind, ErrorKind::NotFound);

        QVERIFY(import());
        QVERIFY(world.listen(30));
        QVERIFY(world.activeParameters() == strangeParameters());
        const auto reset = await(world.discovery().resetModel());
        QVERIFY(reset);
        QCOMPARE(reset->result, TrainingResult::Swapped);
        QVERIFY(world.activeParameters() == recommender::Parameters());
        QVERIFY(!world.activeModel()->importedFrom);
        const auto exported = await(world.discovery().exportModel());
        QVERIFY(exported);
        QCOMPARE(exported->songs, 60);
        // Also where what the reset learned from last is taken back.
        QVERIFY(await(world.discovery().undo()));
        QVERIFY(world.next());
        QVERIFY(world.activeParameters().value_or(recommender::Parameters()) == recommender::Parameters());
    }

    //! Weights fade; the least there may be does so within a day.
    void whatHasFadedEndsNothing()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs());
        QVERIFY(world.listen(3));
        const auto file = fileAbout(100, 200, recommender::kLeastWeight);
        QVERIFY(await(world.discovery().importModel(bytesOf(file), WorseModel::Accept)));
        QVERIFY(await(world.discovery().exportModel())->songs >= 100);
        world.clock().advance(std::chrono::days(2));
        QVERIFY(world.next());
        const auto trained = await(world.discovery().train());
        QVERIFY2(trained, trained ? "" : qPrintable(trained.error().detail));
        QCOMPARE(await(world.discovery().exportModel())->songs, 3);
    }

    void anotherVersionGivesSongsAndNoParameters()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs());
        QVERIFY(world.listen(3));
        recommender::ModelFile file = fileAbout(100, 200);
        file.modelVersion = "gp-0";
        file.parameters = strangeParameters();
        const auto imported = await(world.discovery().importModel(bytesOf(file), WorseModel::Accept));
        QVERIFY(imported);
        QCOMPARE(imported->otherVersion, u"gp-0"_s);
        QVERIFY(world.activeParameters() == recommender::Parameters());
        QVERIFY(await(world.discovery().exportModel())->songs >= 100);
    }

    //! After an update of the program.
    void whatAnotherVersionStoredIsLearnedAnew()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs());
        QVERIFY(world.listen(30));
        QVERIFY(world.next());
        const auto stored = world.activeModel();
        QVERIFY(stored);
        auto file = discovery::readModelBytes(stored->bytes);
        QVERIFY(file);
        file->modelVersion = "gp-0";
        file->parameters = strangeParameters();
        QVERIFY(world.meddle(u"UPDATE models SET model_version = 'gp-0', bytes = ? WHERE id = ?"_s,
                             {bytesOf(*file), stored->id}));
        QVERIFY(world.open());
        QVERIFY(world.listen(3));
        QVERIFY(world.next());
        QVERIFY(world.activeModel()->id != stored->id);
        QCOMPARE(world.activeModel()->modelVersion, QString::fromLatin1(recommender::kModelVersion));
        QVERIFY(world.activeParameters() == recommender::Parameters());
        // Once is enough.
        const auto versions = world.models().size();
        QVERIFY(world.next());
        QCOMPARE(world.models().size(), versions);
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
            const auto imported = await(world.discovery().importModel(bytes, WorseModel::Accept));
            QVERIFY(!imported);
            QCOMPARE(imported.error().kind, ErrorKind::InvalidArgument);
            QVERIFY(!imported.error().detail.isEmpty());
        }
        QVERIFY(world.models().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ModelFilesTest)
#include "modelfiles_test.moc"
