// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "catalog/audiofeatures.h"
#include "catalog/provenance.h"
#include "catalog/reaction.h"
#include "catalog/track.h"

#include <QJsonArray>
#include <QTest>

using namespace undersong::catalog;
using namespace Qt::StringLiterals;

class CatalogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void featuresSurviveJson()
    {
        AudioFeatures features;
        features.energy = 0.7;
        features.tempo = 121.5;
        features.key = 0;
        const QJsonObject object = toJson(features);
        QCOMPARE(object.size(), 3);
        QCOMPARE(audioFeaturesFromJson(object), features);
    }

    void featuresForgiveWrongTypes()
    {
        const QJsonObject object{
            {u"energy"_s, u"loud"_s}, {u"tempo"_s, QJsonValue::Null}, {u"valence"_s, 0.25}};
        AudioFeatures expected;
        expected.valence = 0.25;
        QCOMPARE(audioFeaturesFromJson(object), expected);
        QVERIFY(audioFeaturesFromJson({}).isEmpty());
    }

    void onlySpotifyMayNotTeach()
    {
        QVERIFY(!mayTeach(Provenance::SpotifyApi));
        for (const Provenance provenance : {Provenance::Listener, Provenance::OwnHistory, Provenance::OwnFile,
                                            Provenance::OpenData, Provenance::Companion}) {
            QVERIFY(mayTeach(provenance));
            QCOMPARE(provenanceFromName(provenanceName(provenance)), provenance);
        }
        QVERIFY(!provenanceFromName(u"elsewhere"));
    }

    void reactionNamesGoBothWays()
    {
        for (const ReactionKind kind :
             {ReactionKind::Like, ReactionKind::Dislike, ReactionKind::Rest, ReactionKind::NotNow})
            QCOMPARE(reactionKindFromName(reactionKindName(kind)), kind);
        QVERIFY(!reactionKindFromName(u"love"));
    }

    void artistsAreJoinedAsWritten()
    {
        QCOMPARE(joinedArtists({{SpotifyId(u"a"_s), u"Ona"_s}, {SpotifyId(u"b"_s), u"Tove & Jan"_s}}),
                 u"Ona, Tove & Jan"_s);
        QCOMPARE(joinedArtists({}), QString());
    }
};

QTEST_GUILESS_MAIN(CatalogTest)
#include "catalog_test.moc"
