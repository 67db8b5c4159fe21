// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "terminal.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <zlib.h>

using namespace undersong;
using namespace Qt::StringLiterals;

namespace {

struct Outcome : terminal::Outcome
{
    QJsonObject run(int number = 0) const { return json()["runs"_L1].toArray().at(number).toObject(); }
    QJsonObject model(const QString &name, int number = 0) const
    {
        return run(number)["models"_L1].toObject()[name].toObject();
    }
};

const QByteArray kHeader = "id,title,artist,danceability,energy,key,loudness,mode,speechiness,acousticness,"
                           "instrumentalness,liveness,valence,tempo,duration_ms,time_signature,liked\n";

//! Songs whose danceability alone decides.
QByteArray dancer(int songs)
{
    QByteArray text = kHeader;
    for (int i = 0; i < songs; ++i) {
        const int dance = (i * 37) % 100;
        const QByteArray number = QByteArray::number(i);
        text += "s" + number + ",Song " + number + ",\"Artist " + QByteArray::number(i % 23) + "\"," +
                QByteArray::number(dance / 100.0) + "," + QByteArray::number((i * 53 % 100) / 100.0) +
                ",5,-6,1,0.05,0.1,0,0.1," + QByteArray::number((i * 71 % 100) / 100.0) + ",120,200000,4," +
                (dance > 60 ? "1" : "0") + "\n";
    }
    return text;
}

//! Four playlists of 45 songs, neighbours share five; danceability goes with the playlist.
QByteArray catalogue()
{
    QByteArray text = "track_id,track_name,track_artist,track_popularity,playlist_id,playlist_genre,"
                      "danceability,energy,valence,tempo\n";
    for (int playlist = 0; playlist < 4; ++playlist) {
        for (int i = 0; i < 45; ++i) {
            const int track = playlist * 40 + i;
            text += "t" + QByteArray::number(track) + ",\"A \"\"name\"\"\",Artist " +
                    QByteArray::number(track % 31) + "," + QByteArray::number(track % 100) + ",p" +
                    QByteArray::number(playlist) + ",pop," + QByteArray::number(0.2 * playlist + 0.001 * i) +
                    ",0.5,0.5,120\n";
        }
    }
    return text + "t1,short,Artist,5,short,pop,0.5,0.5,0.5,120\n";
}

//! Listeners 0..39 have eight of the items of their half, and one more is held out.
QByteArray interactions(bool isTest)
{
    QByteArray text;
    for (int listener = 0; listener < 40; ++listener) {
        text += QByteArray::number(listener);
        for (int i = 0; i < 9; ++i) {
            if ((i == 8) == isTest)
                text += " " + QByteArray::number((listener % 2) * 20 + (listener + i * 2) % 20);
        }
        text += "\n";
    }
    return text;
}

//! As gzip does it (RFC 1952).
QByteArray packed(QByteArray text)
{
    z_stream stream{};
    if (deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("zlib does not work");
    QByteArray bytes(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(text.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(text.data());
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_out = static_cast<uInt>(bytes.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        qFatal("zlib does not work");
    bytes.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return bytes;
}

bool hasSummaries(const QJsonObject &likes, const QStringList &marks)
{
    return likes.keys().size() == marks.size() && std::ranges::all_of(marks, [&](const QString &mark) {
               const QJsonObject summary = likes[mark].toObject();
               return summary["mean"_L1].isDouble() && summary["se"_L1].isDouble();
           });
}

} // namespace

//! undersong-cli evaluate as somebody with files of their own runs it.
class EvaluateTest : public QObject
{
    Q_OBJECT

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file can be written");
        return file.fileName();
    }

    Outcome evaluate(const QStringList &arguments) const
    {
        return {terminal::run(m_folder->filePath(u"profile"_s), QStringList{u"evaluate"_s} + arguments)};
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void onlineHasTheShapeThatIsPromised()
    {
        const QString one = write(u"one.csv"_s, dancer(120));
        const QString two = write(u"two.csv"_s, dancer(200));
        const Outcome outcome = evaluate({u"--listener"_s, one, two, u"--protocol"_s, u"online"_s,
                                          u"--like-rate"_s, u"0.15"_s, u"--seeds"_s, u"2"_s, u"--json"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.err);
        const QJsonObject json = outcome.json();
        QCOMPARE(json["protocol"_L1].toString(), u"online"_s);
        QCOMPARE(json["seed"_L1].toInt(), 1);
        QVERIFY(!json["version"_L1].toString().isEmpty());
        QVERIFY(!json["modelVersion"_L1].toString().isEmpty());
        QVERIFY(!json["parameters"_L1].toObject()["kernel"_L1].toObject().isEmpty());
        QCOMPARE(json["runs"_L1].toArray().size(), 2);
        QCOMPARE(outcome.run(0)["input"_L1].toString(), u"one.csv"_s);
        QCOMPARE(outcome.run(1)["input"_L1].toString(), u"two.csv"_s);
        QCOMPARE(outcome.run(1)["likeRate"_L1].toDouble(), 0.15);
        const int pool = outcome.run(1)["pool"_L1].toInt();
        QVERIFY(pool > 120 && pool < 160);
        for (const QString &name :
             {u"undersong"_s, u"random"_s, u"logistic"_s, u"linucb"_s, u"thompson"_s, u"knn"_s}) {
            const QJsonObject model = outcome.model(name, 1);
            QVERIFY2(hasSummaries(model["likes"_L1].toObject(), {u"25"_s, u"50"_s, u"100"_s}),
                     qPrintable(name));
            QVERIFY(model["seconds"_L1].isDouble());
        }
        QVERIFY(json["mean"_L1].toObject()["models"_L1].toObject().contains("undersong"_L1));
        const auto likes = [&](const QString &name) {
            return outcome.model(name, 1)["likes"_L1].toObject()["50"_L1].toObject()["mean"_L1].toDouble();
        };
        QVERIFY(likes(u"undersong"_s) > 1.5 * likes(u"random"_s));
        QVERIFY2(!QDir(m_folder->filePath(u"profile"_s)).exists(), "a profile was made for nothing");
    }

    void listsSayMoreThanLikes()
    {
        const QString file = write(u"one.csv"_s, dancer(120));
        const QStringList options{u"--listener"_s, file,   u"--list-length"_s, u"10"_s,
                                  u"--seeds"_s,    u"2"_s, u"--model"_s,       u"undersong,random"_s};
        const Outcome outcome = evaluate(options + QStringList{u"--json"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.err);
        QCOMPARE(outcome.json()["listLength"_L1].toInt(), 10);
        const auto figure = [](const Outcome &from, const QString &name) -> QJsonValue {
            return from.model(u"undersong"_s)["lists"_L1].toObject()[name].toObject()["mean"_L1];
        };
        QVERIFY(figure(outcome, u"distance"_s).toDouble() > 0.3);
        QVERIFY(figure(outcome, u"artistCoverage"_s).toDouble() > 0.5);
        QCOMPARE(figure(outcome, u"repeats"_s), QJsonValue(0.0));
        QVERIFY(figure(outcome, u"exploration"_s).toDouble() > 0.05);
        QVERIFY(!figure(outcome, u"popularityPercentile"_s).isDouble());
        const Outcome mixed = evaluate(options + QStringList{u"--relevance-share"_s, u"0.2"_s, u"--json"_s});
        QVERIFY(figure(mixed, u"distance"_s).toDouble() > figure(outcome, u"distance"_s).toDouble());
        QCOMPARE(mixed.json()["parameters"_L1].toObject()["relevanceShare"_L1].toDouble(), 0.2);
        QVERIFY(evaluate(options).out.contains("new artists"));
    }

    void sameSeedSameBytes()
    {
        const QString file = write(u"one.csv"_s, dancer(80));
        const auto run = [&](const QString &threads, const QString &seed) {
            return evaluate({u"--listener"_s, file, u"--seeds"_s, u"3"_s, u"--seed"_s, seed, u"--threads"_s,
                             threads, u"--no-timing"_s, u"--json"_s})
                .out;
        };
        const QByteArray first = run(u"1"_s, u"1"_s);
        QVERIFY(first.size() > 100);
        QCOMPARE(run(u"3"_s, u"1"_s), first);
        QVERIFY(run(u"1"_s, u"2"_s) != first);
        QVERIFY(!first.contains("seconds") && !first.contains("threads"));
    }

    void packedFilesAreReadAsWell()
    {
        const QByteArray text = dancer(60);
        const QStringList options{u"--seeds"_s, u"1"_s, u"--model"_s, u"random"_s, u"--json"_s};
        const Outcome plain = evaluate(QStringList{u"--listener"_s, write(u"a.csv"_s, text)} + options);
        const Outcome packedOne =
            evaluate(QStringList{u"--listener"_s, write(u"a.csv.gz"_s, packed(text))} + options);
        QCOMPARE(packedOne.exitCode, 0);
        QCOMPARE(packedOne.model(u"random"_s)["likes"_L1], plain.model(u"random"_s)["likes"_L1]);
    }

    void tablesAreForPeople()
    {
        const QString file = write(u"one.csv"_s, dancer(80));
        const Outcome outcome = evaluate({u"--listener"_s, file, u"--seeds"_s, u"1"_s, u"--warm"_s, u"5"_s,
                                          u"--model"_s, u"random,undersong"_s});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.out.contains("one.csv") && outcome.out.contains("undersong") &&
                outcome.out.contains("random"));
        QVERIFY(!outcome.out.contains("logistic"));
        QVERIFY2(outcome.err.isEmpty(), outcome.err);
    }

    void progressiveHasTheShapeThatIsPromised()
    {
        const QString file = write(u"one.csv"_s, dancer(120));
        const Outcome outcome = evaluate(
            {u"--listener"_s, file, u"--protocol"_s, u"progressive"_s, u"--seeds"_s, u"2"_s, u"--json"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.err);
        for (const QString &name : {u"undersong"_s, u"random"_s, u"logistic"_s}) {
            const QJsonObject windows = outcome.model(name)["windows"_L1].toObject();
            QCOMPARE(windows.keys(), (QStringList{u"1-25"_s, u"101-200"_s, u"26-50"_s, u"51-100"_s}));
            for (const char *figure : {"auc", "logLoss", "brier", "ece"})
                QVERIFY(windows["26-50"_L1].toObject()[QLatin1String(figure)].isDouble());
            const QJsonObject folds = outcome.model(name)["crossValidation"_L1].toObject();
            QVERIFY(folds["auc"_L1].isDouble() && folds["accuracy"_L1].isDouble());
        }
        const QJsonObject folds = outcome.model(u"undersong"_s)["crossValidation"_L1].toObject();
        QVERIFY(folds["auc"_L1].toDouble() > 0.85);
    }

    void playlistsHaveTheShapeThatIsPromised()
    {
        const QString file = write(u"catalogue.csv"_s, catalogue());
        const Outcome outcome =
            evaluate({u"--playlists"_s, file, u"--count"_s, u"2"_s, u"--seeds"_s, u"1"_s, u"--json"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.err);
        QCOMPARE(outcome.json()["protocol"_L1].toString(), u"playlists"_s);
        QCOMPARE(outcome.run()["listeners"_L1].toInt(), 2);
        QCOMPARE(outcome.run()["input"_L1].toString(), u"catalogue.csv"_s);
        for (const QString &name : {u"undersong"_s, u"sound"_s, u"artist"_s, u"sound+artist"_s, u"random"_s,
                                    u"popularity"_s, u"logistic"_s, u"item-item"_s}) {
            const QJsonObject likes = outcome.model(name)["likes"_L1].toObject();
            QVERIFY2(hasSummaries(likes, {u"25"_s, u"50"_s, u"100"_s}), qPrintable(name));
        }
        const QString ids = write(u"ids.txt"_s, "p3\r\n\n  p1 \nshort\np1\n");
        const Outcome named =
            evaluate({u"--playlists"_s, file, u"--listeners"_s, ids, u"--seeds"_s, u"1"_s, u"--parts"_s,
                      u"sound"_s, u"--hold-out"_s, u"playlist"_s, u"--json"_s});
        QVERIFY2(named.exitCode == 0, named.err);
        QCOMPARE(named.run()["playlists"_L1].toArray(), (QJsonArray{u"p3"_s, u"p1"_s}));
        QCOMPARE(named.run()["leftOut"_L1].toArray(), QJsonArray{u"short"_s});
        QCOMPARE(named.model(u"undersong"_s)["likes"_L1], named.model(u"sound"_s)["likes"_L1]);
        QVERIFY(named.model(u"artist"_s).isEmpty());
    }

    void collaborativeHasTheShapeThatIsPromised()
    {
        const QString train = write(u"train.txt"_s, interactions(false));
        const QString test = write(u"test.txt"_s, interactions(true));
        const Outcome outcome =
            evaluate({u"--interactions"_s, train, u"--test"_s, test, u"--threads"_s, u"1"_s, u"--json"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.err);
        for (const QString &name : {u"neighbours"_s, u"ials"_s, u"popularity"_s}) {
            const QJsonObject model = outcome.model(name);
            for (const QString &length : {u"10"_s, u"20"_s, u"40"_s}) {
                QVERIFY(model["recall"_L1].toObject()[length].isDouble());
                QVERIFY(model["ndcg"_L1].toObject()[length].isDouble());
            }
            QVERIFY(model["seconds"_L1].isDouble());
            QCOMPARE(model["threads"_L1].toInt(), 1);
            QVERIFY(model.contains("peakMiB"_L1));
        }
        const auto recall = [&](const QString &name) {
            return outcome.model(name)["recall"_L1].toObject()["10"_L1].toDouble();
        };
        QVERIFY(recall(u"neighbours"_s) > recall(u"popularity"_s));
        const Outcome one =
            evaluate({u"--interactions"_s, train, u"--test"_s, test, u"--valid"_s, test, u"--valid-use"_s,
                      u"mask"_s, u"--model"_s, u"popularity"_s, u"--json"_s});
        QCOMPARE(one.run()["models"_L1].toObject().keys(), QStringList{u"popularity"_s});
        // What is masked cannot be found.
        QCOMPARE(one.model(u"popularity"_s)["recall"_L1].toObject()["40"_L1].toDouble(), 0.0);
    }

    void hostileLinesAreLeftOutOrReadAsUnknown()
    {
        QByteArray text = "\xEF\xBB\xBF" + dancer(60).replace("\n", "\r\n");
        text += "h1,,,1e300,-1e300,1e9,nan,inf,,,,,,-5,1e40,0,1\n";
        text += "h2,,;;;,,,,,,,,,,,,,,0\n";
        text += "s1,again,,0.5,0.5,1,-5,1,0.1,0.1,0.1,0.1,0.5,120,200000,4,1\n";
        text += "h3,too,short\n";
        text += "h4,";
        text += '\0';
        text += "\xFF\xFE,\"a \"\"quoted\"\" "
                "one\",0.5,0.5,1,-5,1,0.1,0.1,0.1,0.1,0.5,120,200000,4,0,more,fields\n";
        text += "\nh5,,,x,y,z,,,,,,,,,,,maybe\nh6,,,,,,,,,,,,,,,,2\n";
        const QString file = write(u"hostile.csv"_s, text);
        const Outcome outcome = evaluate({u"--listener"_s, file, u"--seeds"_s, u"2"_s, u"--json"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.err);
        QVERIFY(outcome.run()["linesLeftOut"_L1].toInt() >= 4);
        QVERIFY(outcome.run()["pool"_L1].toInt() >= 62);
        QVERIFY(
            outcome.model(u"logistic"_s)["likes"_L1].toObject()["50"_L1].toObject()["mean"_L1].toDouble() >
            0);
    }

    void misuseIsToldInASentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("told");
        const auto row = [](const char *name, const QStringList &arguments, const QByteArray &told) {
            QTest::newRow(name) << arguments << told;
        };
        row("nothing", {}, "--listener");
        row("no file", {u"--listener"_s, u"nowhere.csv"_s}, "no such file");
        row("a folder", {u"--listener"_s, u"."_s}, "not a file");
        row("no liked column", {u"--listener"_s, u"catalogue.csv"_s}, "\"liked\"");
        row("too few songs", {u"--listener"_s, u"few.csv"_s}, "at least 25");
        row("all liked", {u"--listener"_s, u"liked.csv"_s}, "nothing to tell apart");
        row("an open quote", {u"--listener"_s, u"open.csv"_s}, "never closed");
        row("empty", {u"--listener"_s, u"empty.csv"_s}, "empty");
        row("cut gzip", {u"--listener"_s, u"cut.csv.gz"_s}, "cut.csv.gz");
        row("second of two", {u"--listener"_s, u"good.csv"_s, u"nowhere.csv"_s, u"--seeds"_s, u"1"_s},
            "no such file");
        row("a share", {u"--listener"_s, u"good.csv"_s, u"--relevance-share"_s, u"2"_s}, "from 0 to 1");
        row("likes known", {u"--listener"_s, u"good.csv"_s, u"--warm"_s, u"900"_s}, "too few songs");
        row("share", {u"--listener"_s, u"good.csv"_s, u"--like-rate"_s, u"15"_s}, "--like-rate");
        row("no number", {u"--listener"_s, u"good.csv"_s, u"--seeds"_s, u"many"_s}, "--seeds");
        row("no protocol", {u"--listener"_s, u"good.csv"_s, u"--protocol"_s, u"best"_s}, "--protocol");
        row("protocol without files", {u"--protocol"_s, u"playlists"_s}, "--playlists");
        row("files of another", {u"--listener"_s, u"good.csv"_s, u"--test"_s, u"good.csv"_s}, "--test");
        row("warm predictions",
            {u"--listener"_s, u"good.csv"_s, u"--protocol"_s, u"progressive"_s, u"--warm"_s, u"3"_s},
            "--warm");
        row("two choices",
            {u"--playlists"_s, u"catalogue.csv"_s, u"--listeners"_s, u"ids.txt"_s, u"--count"_s, u"3"_s},
            "--count");
        row("no such playlist", {u"--playlists"_s, u"catalogue.csv"_s, u"--listeners"_s, u"ids.txt"_s},
            "nobody");
        row("no catalogue", {u"--playlists"_s, u"good.csv"_s}, "\"track_id\"");
        row("no such part", {u"--playlists"_s, u"catalogue.csv"_s, u"--parts"_s, u"sound,smell"_s},
            "--parts");
        row("no such model", {u"--listener"_s, u"good.csv"_s, u"--model"_s, u"oracle"_s}, "oracle");
        row("model of another", {u"--listener"_s, u"good.csv"_s, u"--model"_s, u"ials"_s}, "ials");
        row("no test", {u"--interactions"_s, u"pairs.txt"_s}, "--test");
        row("no pairs", {u"--interactions"_s, u"good.csv"_s, u"--test"_s, u"pairs.txt"_s}, "line 1");
        row("words too many", {u"--interactions"_s, u"pairs.txt"_s, u"more"_s, u"--test"_s, u"pairs.txt"_s},
            "more");
    }

    void misuseIsToldInASentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, told);
        write(u"good.csv"_s, dancer(60));
        write(u"few.csv"_s, dancer(24));
        write(u"liked.csv"_s, dancer(60).replace(",0\n", ",1\n"));
        write(u"open.csv"_s, dancer(60) + "x,\"never closed,,1\n");
        write(u"empty.csv"_s, {});
        write(u"cut.csv.gz"_s, QByteArray::fromHex("1f8b080000000000"));
        write(u"catalogue.csv"_s, catalogue());
        write(u"ids.txt"_s, "p1\nnobody\n");
        write(u"pairs.txt"_s, interactions(false));
        for (QString &argument : arguments) {
            if (argument.contains(u'.'))
                argument = m_folder->filePath(argument);
        }
        const Outcome outcome = evaluate(arguments);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.err.startsWith("undersong-cli: "), outcome.err);
        QVERIFY2(outcome.err.contains(told), outcome.err);
        QCOMPARE(outcome.err.count('\n'), 1);
    }

    void helpHasExamples()
    {
        const Outcome help = evaluate({u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        for (const char *word : {"--protocol", "--like-rate", "--hold-out", "--interactions", "--no-timing",
                                 "evaluate --listener", "evaluate --playlists"})
            QVERIFY2(help.out.contains(word), word);
    }
};

QTEST_GUILESS_MAIN(EvaluateTest)
#include "evaluate_test.moc"
