// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "catalog/foldedtext.h"
#include "catalog/identity.h"
#include "catalog/songname.h"

#include <QtTest>

using namespace undersong::catalog;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Recording recording(const QString &title, const QStringList &artists,
                    std::optional<std::chrono::milliseconds> length = 200s, const QString &album = {})
{
    return {.title = title,
            .artists = artists,
            .album = album,
            .length = length,
            .isrc = {},
            .mbid = {},
            .spotifyId = {}};
}

Recording withIsrc(Recording recording, const QString &isrc)
{
    recording.isrc = isrc;
    return recording;
}

Match matchOf(const Recording &a, const Recording &b)
{
    return Identity(a).compare(Identity(b));
}

void row(const char *name, const Recording &a, const Recording &b, Verdict verdict, Evidence evidence)
{
    QTest::newRow(name) << a << b << verdict << evidence;
}

Recording hurtByCash()
{
    return recording(u"Hurt"_s, {u"Johnny Cash"_s}, 218s);
}

void addRowsByName()
{
    using enum Verdict;
    const Recording hurt = hurtByCash();
    row("the same", hurt, recording(u"HURT"_s, {u"Johnny Cash"_s}, 219s), Same, Evidence::Names);
    row("another artist", hurt, recording(u"Hurt"_s, {u"Nine Inch Nails"_s}, 218s), Different,
        Evidence::OtherArtists);
    row("another title", hurt, recording(u"Hurts"_s, {u"Johnny Cash"_s}, 218s), Different,
        Evidence::OtherTitle);
    row("live", hurt, recording(u"Hurt (Live)"_s, {u"Johnny Cash"_s}, 218s), Different,
        Evidence::OtherVersion);
    row("remaster of the same length", hurt, recording(u"Hurt - 2012 Remaster"_s, {u"Johnny Cash"_s}, 218s),
        Same, Evidence::Names);
    row("an edit of another length", hurt, recording(u"Hurt - Radio Edit"_s, {u"Johnny Cash"_s}, 190s),
        Different, Evidence::OtherLength);
    row("lengths that may be one", hurt, recording(u"Hurt"_s, {u"Johnny Cash"_s}, 224s), Unsure,
        Evidence::OtherLength);
    row("length unknown", hurt, recording(u"Hurt"_s, {u"Johnny Cash"_s}, std::nullopt), Unsure,
        Evidence::UnknownLength);
    row("length 0 is unknown", hurt, recording(u"Hurt"_s, {u"Johnny Cash"_s}, 0s), Unsure,
        Evidence::UnknownLength);
    row("two remixes", recording(u"Song (Zed Remix)"_s, {u"X"_s}), recording(u"Song (Kay Remix)"_s, {u"X"_s}),
        Different, Evidence::OtherVersion);
    row("live somewhere", recording(u"Song (Live)"_s, {u"X"_s}),
        recording(u"Song - Live at Wembley"_s, {u"X"_s}), Unsure, Evidence::OtherVersion);
    row("guest in title or in artists", recording(u"Numb (feat. Jay-Z)"_s, {u"Linkin Park"_s}),
        recording(u"Numb"_s, {u"Linkin Park"_s, u"JAY Z"_s}), Same, Evidence::Names);
    row("only the first artist named", recording(u"Memories"_s, {u"David Guetta"_s}),
        recording(u"Memories"_s, {u"David Guetta"_s, u"Kid Cudi"_s}), Same, Evidence::Names);
    row("only the guest named", recording(u"Memories"_s, {u"Kid Cudi"_s}),
        recording(u"Memories"_s, {u"David Guetta"_s, u"Kid Cudi"_s}), Different, Evidence::OtherArtists);
    row("joined names", recording(u"The Boxer"_s, {u"Simon & Garfunkel"_s}),
        recording(u"The Boxer"_s, {u"Simon"_s, u"Garfunkel"_s}), Same, Evidence::Names);
    row("article", recording(u"Yesterday"_s, {u"Beatles"_s}), recording(u"Yesterday"_s, {u"The Beatles"_s}),
        Same, Evidence::Names);
    row("nothing but articles", recording(u"This Is the Day"_s, {u"The The"_s}),
        recording(u"This Is the Day"_s, {u"The The"_s}), Same, Evidence::Names);
}

void addRowsOfManySongs()
{
    using enum Verdict;
    row("names many songs have", recording(u"Intro"_s, {u"The xx"_s}, 128s, u"xx"_s),
        recording(u"Intro"_s, {u"The xx"_s}, 127s, u"Coexist"_s), Unsure, Evidence::TellingTooLittle);
    row("the same on one album", recording(u"Intro"_s, {u"The xx"_s}, 128s, u"xx"_s),
        recording(u"Intro"_s, {u"The xx"_s}, 127s, u"XX (Deluxe)"_s), Same, Evidence::Names);
    row("numbers", recording(u"22"_s, {u"X"_s}), recording(u"22"_s, {u"X"_s}), Unsure,
        Evidence::TellingTooLittle);
    const QString moonlight =
        u"Piano Sonata No. 14 in C-Sharp Minor, Op. 27 No. 2 \"Moonlight\": I. Adagio sostenuto"_s;
    row("a work, two pianists", recording(moonlight, {u"Ludwig van Beethoven"_s, u"Wilhelm Kempff"_s}, 331s),
        recording(moonlight, {u"Ludwig van Beethoven"_s, u"Daniel Barenboim"_s}, 331s), Different,
        Evidence::OtherArtists);
    row("a work, composer alone", recording(moonlight, {u"Beethoven"_s}, 331s),
        recording(moonlight, {u"Beethoven"_s}, 331s), Unsure, Evidence::TellingTooLittle);
    row("a work, the same pianist",
        recording(moonlight, {u"Ludwig van Beethoven"_s, u"Wilhelm Kempff"_s}, 331s),
        recording(moonlight, {u"Ludwig van Beethoven"_s, u"Wilhelm Kempff"_s}, 332s), Same, Evidence::Names);
    row("Japanese", recording(u"夜に駆ける"_s, {u"YOASOBI"_s}, 261s),
        recording(u"夜に駆ける"_s, {u"YOASOBI"_s}, 261s), Same, Evidence::Names);
    row("Arabic, with and without vowel signs", recording(u"إنتَ عمري"_s, {u"أم كلثوم"_s}, 3'500s),
        recording(u"إنت عمري"_s, {u"أم كلثوم"_s}, 3'501s), Same, Evidence::Names);
    row("punctuation titles", recording(u"÷"_s, {u"Ed Sheeran"_s}), recording(u"+"_s, {u"Ed Sheeran"_s}),
        Different, Evidence::OtherTitle);
    row("the same punctuation", recording(u"!!!"_s, {u"X"_s}), recording(u" !!! "_s, {u"X"_s}), Same,
        Evidence::Names);
    row("no titles", recording({}, {u"X"_s}), recording({}, {u"X"_s}), Different, Evidence::OtherTitle);
    row("no artists", recording(u"Song"_s, {}), recording(u"Song"_s, {}), Different, Evidence::OtherArtists);
}

void addRowsByCode()
{
    using enum Verdict;
    const Recording hurt = hurtByCash();
    row("code in common", withIsrc(hurt, u"US-DJ2-02-00003"_s),
        withIsrc(recording(u"Hurt"_s, {u"Cash"_s}, std::nullopt), u"usdj20200003"_s), Same, Evidence::Isrc);
    row("code in common, another title for the world",
        withIsrc(recording(u"夜に駆ける"_s, {u"YOASOBI"_s}), u"JPP301900674"_s),
        withIsrc(recording(u"Racing into the Night"_s, {u"YOASOBI"_s}), u"JPP301900674"_s), Same,
        Evidence::Isrc);
    row("code in common, live", withIsrc(hurt, u"USDJ20200003"_s),
        withIsrc(recording(u"Hurt (Live)"_s, {u"Johnny Cash"_s}, 218s), u"USDJ20200003"_s), Unsure,
        Evidence::UnlikelyId);
    row("code in common, another length", withIsrc(hurt, u"USDJ20200003"_s),
        withIsrc(recording(u"Hurt"_s, {u"Johnny Cash"_s}, 400s), u"USDJ20200003"_s), Unsure,
        Evidence::UnlikelyId);
    row("code in common, nothing else", withIsrc(hurt, u"USDJ20200003"_s),
        withIsrc(recording(u"Jolene"_s, {u"Dolly Parton"_s}, 218s), u"USDJ20200003"_s), Unsure,
        Evidence::UnlikelyId);
    row("two codes", withIsrc(hurt, u"USDJ20200003"_s), withIsrc(hurt, u"USDJ20200004"_s), Same,
        Evidence::Names);
}

} // namespace

class IdentityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void takesTitlesApart_data();
    void takesTitlesApart();
    void compares_data();
    void compares();
    void idsDecideUnlessContradicted();
    void comparesAlikeBothWays();
    void keysAreSharedByWhatIsNotDifferent();
    void joinsGroups();
    void joinsNothingAgainstAContradiction();
    void keepsApartWhatSomebodySaidIsTwo();
};

void IdentityTest::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("case and accents") << u"Beyoncé"_s << u"beyonce"_s;
    QTest::newRow("decomposed") << u"Beyonce\u0301"_s << u"beyonce"_s;
    QTest::newRow("stroke and ligature") << u"Røyksopp Æther Łódź"_s << u"royksopp aether lodz"_s;
    QTest::newRow("sharp s") << u"Groß"_s << u"gross"_s;
    QTest::newRow("apostrophes") << u"Don’t Stop 'Til"_s << u"dont stop til"_s;
    QTest::newRow("ampersand") << u"Simon & Garfunkel"_s << u"simon and garfunkel"_s;
    QTest::newRow("signs for letters") << u"A$AP P!nk Ke$ha"_s << u"asap pink kesha"_s;
    QTest::newRow("punctuation parts") << u"AC/DC"_s << u"ac dc"_s;
    QTest::newRow("nothing but punctuation") << u" !!! "_s << u"!!!"_s;
    QTest::newRow("a sign") << u"÷"_s << u"÷"_s;
    QTest::newRow("brackets alone") << u"( )"_s << u"( )"_s;
    QTest::newRow("full width") << u"ＰＥＲＦＥＣＴ"_s << u"perfect"_s;
    QTest::newRow("half-width kana") << u"ﾊﾟﾌｭｰﾑ"_s << u"パフューム"_s;
    QTest::newRow("voiced kana stay") << u"が"_s << u"が"_s;
    QTest::newRow("short i stays") << u"Мой"_s << u"мой"_s;
    QTest::newRow("yo is ye") << u"Ёлка"_s << u"елка"_s;
    QTest::newRow("vowel signs") << u"حَبيبي"_s << u"حبيبي"_s;
    QTest::newRow("tatweel") << u"حبـــيبي"_s << u"حبيبي"_s;
    QTest::newRow("points") << u"שָׁלוֹם"_s << u"שלום"_s;
    QTest::newRow("Hindi keeps its vowels") << u"दिल"_s << u"दिल"_s;
    QTest::newRow("beyond the plane") << u"𝒮ong"_s << u"song"_s;
    QTest::newRow("empty") << QString() << QString();
}

void IdentityTest::folds()
{
    QFETCH(QString, text);
    QTEST(folded(text), "expected");
    QCOMPARE(folded(folded(text)), folded(text));
}

void IdentityTest::takesTitlesApart_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QList<Version>>("versions");
    QTest::addColumn<QStringList>("remarks");
    QTest::addColumn<QStringList>("featured");

    const auto row = [](const char *name, const QString &title, const QString &base,
                        const QList<Version> &versions = {}, const QStringList &remarks = {},
                        const QStringList &featured = {}) {
        QTest::newRow(name) << title << base << versions << remarks << featured;
    };
    using enum VersionKind;
    row("plain", u"Hurt"_s, u"hurt"_s);
    row("brackets at the start", u"(I Can't Get No) Satisfaction"_s, u"i cant get no satisfaction"_s);
    row("brackets of the name", u"Escape (The Piña Colada Song)"_s, u"escape the pina colada song"_s);
    row("dash of the name", u"Hyper - Ballad"_s, u"hyper ballad"_s);
    row("remaster", u"Heroes - 2017 Remaster"_s, u"heroes"_s, {}, {u"2017 remaster"_s});
    row("live", u"Creep (Live)"_s, u"creep"_s, {{Live, {}}});
    row("live somewhere", u"Creep - Live at Glastonbury, 1997"_s, u"creep"_s,
        {{Live, u"glastonbury 1997"_s}});
    row("live in Spanish", u"Corazón Espinado (En Vivo)"_s, u"corazon espinado"_s, {{Live, {}}});
    row("live in Portuguese", u"Evidências - Ao Vivo"_s, u"evidencias"_s, {{Live, {}}});
    row("live in Chinese", u"月亮代表我的心（现场版）"_s, u"月亮代表我的心"_s, {{Live, {}}});
    row("live in Russian", u"Группа крови [концерт]"_s, u"группа крови"_s, {{Live, {}}});
    row("remix", u"Memories - Dillon Francis Remix"_s, u"memories"_s, {{Remix, u"dillon francis"_s}});
    row("guests and remix", u"I Don't Care (with Justin Bieber) - Loud Luxury Remix"_s, u"i dont care"_s,
        {{Remix, u"loud luxury"_s}}, {}, {u"justin bieber"_s});
    row("guests without brackets", u"Numb feat. Jay-Z"_s, u"numb"_s, {}, {}, {u"jay z"_s});
    row("guests before a dash", u"Numb feat. Jay-Z - Live"_s, u"numb"_s, {{Live, {}}}, {}, {u"jay z"_s});
    row("several guests", u"Song [ft. A, B & C]"_s, u"song"_s, {}, {}, {u"a"_s, u"b"_s, u"c"_s});
    row("with, in the name", u"Dancing With Myself"_s, u"dancing with myself"_s);
    row("radio edit", u"Sandstorm - Radio Edit"_s, u"sandstorm"_s, {}, {u"radio edit"_s});
    row("somebody's edit", u"Sandstorm (Somebody Edit)"_s, u"sandstorm"_s, {{Remix, u"somebody"_s}});
    row("original mix", u"Strobe (Original Mix)"_s, u"strobe"_s, {}, {u"original mix"_s});
    row("album version", u"One (Album Version)"_s, u"one"_s, {}, {u"album version"_s});
    row("some version", u"All Too Well (10 Minute Version)"_s, u"all too well"_s, {{Other, u"10 minute"_s}});
    row("sung anew", u"Love Story (Taylor’s Version)"_s, u"love story"_s, {{ReRecorded, {}}});
    row("two versions", u"Song (Acoustic) [Live]"_s, u"song"_s, {{Live, {}}, {Acoustic, {}}});
    row("part", u"Another Brick in the Wall, Pt. 2 - 2011 Remaster"_s, u"another brick in the wall part 2"_s,
        {}, {u"2011 remaster"_s});
    row("Roman part", u"Another Brick in the Wall, Part II"_s, u"another brick in the wall part 2"_s);
    row("called live", u"Live"_s, u"live"_s);
    row("called live, in brackets", u"(Live)"_s, u"live"_s);
    row("punctuation", u"+"_s, u"+"_s);
    row("unclosed bracket", u"Song (Live"_s, u"song live"_s);
    row("empty", QString(), QString());
}

void IdentityTest::takesTitlesApart()
{
    QFETCH(QString, title);
    const SongName name = songNameFrom(title);
    QTEST(name.base, "base");
    QTEST(name.versions, "versions");
    QTEST(name.remarks, "remarks");
    QTEST(name.featured, "featured");
}

void IdentityTest::compares_data()
{
    QTest::addColumn<Recording>("a");
    QTest::addColumn<Recording>("b");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Evidence>("evidence");
    addRowsByName();
    addRowsOfManySongs();
    addRowsByCode();
}

void IdentityTest::compares()
{
    QFETCH(Recording, a);
    QFETCH(Recording, b);
    QFETCH(Verdict, verdict);
    QFETCH(Evidence, evidence);
    const Match match = matchOf(a, b);
    QCOMPARE(evidenceName(match.evidence), evidenceName(evidence));
    QCOMPARE(match.verdict, verdict);
    QCOMPARE(matchOf(b, a), match);
}

void IdentityTest::idsDecideUnlessContradicted()
{
    Recording a = recording(u"Song"_s, {u"X"_s});
    Recording b = recording(u"Other"_s, {u"Y"_s});
    a.spotifyId = b.spotifyId = u"4uLU6hMCjMI75M1A2tKUQC"_s;
    QCOMPARE(matchOf(a, b), (Match{.verdict = Verdict::Same, .evidence = Evidence::SpotifyTrack}));
    a.spotifyId.clear();
    a.mbid = u"B1A9C0E9-D987-4042-AE91-78D6A3267D69"_s;
    b.mbid = a.mbid.toLower();
    QCOMPARE(matchOf(a, b).verdict, Verdict::Unsure);
    b.artists = {u"X"_s};
    QCOMPARE(matchOf(a, b), (Match{.verdict = Verdict::Same, .evidence = Evidence::Mbid}));
}

void IdentityTest::comparesAlikeBothWays()
{
    const QStringList titles = {u"Song"_s, u"Song (Live)"_s, u"Song - Live at X"_s, u"Song (feat. B)"_s,
                                u"Intro"_s};
    const QList<QStringList> artists = {{u"A"_s}, {u"A"_s, u"B"_s}, {u"B"_s, u"A"_s}, {}};
    std::vector<Identity> identities;
    for (const QString &title : titles) {
        for (const QStringList &names : artists) {
            for (const auto length : {200s, 202s, 207s, 0s})
                identities.emplace_back(recording(title, names, length));
        }
    }
    for (const Identity &a : identities) {
        for (const Identity &b : identities)
            QCOMPARE(a.compare(b), b.compare(a));
    }
}

void IdentityTest::keysAreSharedByWhatIsNotDifferent()
{
    const std::vector<Identity> identities = {
        Identity(recording(u"Numb (feat. Jay-Z)"_s, {u"Linkin Park"_s})),
        Identity(recording(u"Numb"_s, {u"Linkin Park"_s, u"JAY Z"_s})),
        Identity(recording(u"Numb"_s, {u"Linkin Park"_s}, std::nullopt)),
        Identity(recording(u"Numb"_s, {u"U2"_s})),
    };
    for (const Identity &a : identities) {
        for (const Identity &b : identities) {
            const QStringList keys = b.keys();
            const bool isMet =
                std::ranges::any_of(a.keys(), [&keys](const QString &key) { return keys.contains(key); });
            QVERIFY(isMet || a.compare(b).verdict == Verdict::Different);
        }
    }
}

void IdentityTest::joinsGroups()
{
    const std::vector<Identity> identities = {
        Identity(recording(u"Song"_s, {u"A"_s}, 200s)),
        Identity(recording(u"Other"_s, {u"A"_s}, 200s)),
        Identity(recording(u"Song - Remastered"_s, {u"A"_s}, 202s)),
        Identity(recording(u"Song (Live)"_s, {u"A"_s}, 200s)),
        Identity(recording(u"Song"_s, {u"A"_s, u"B"_s}, 201s)),
        Identity(recording(u"Song"_s, {u"A"_s}, std::nullopt)),
    };
    const Groups groups = groupsAmong(identities);
    QCOMPARE(groups.same, (std::vector<std::vector<std::size_t>>{{0, 2, 4}}));
    QCOMPARE(groups.doubts.size(), std::size_t{3}); // the one of unknown length, with each of the group
    for (const Doubt &doubt : groups.doubts)
        QCOMPARE(doubt.second, std::size_t{5});
}

void IdentityTest::joinsNothingAgainstAContradiction()
{
    // The middle one fits both ends, which do not fit each other.
    const std::vector<Identity> identities = {
        Identity(withIsrc(recording(u"Song"_s, {u"A"_s}, 190s), u"AAAAA0000001"_s)),
        Identity(withIsrc(recording(u"Song"_s, {u"A"_s}, 198s), u"AAAAA0000001"_s)),
        Identity(recording(u"Song"_s, {u"A"_s}, 201s)),
    };
    const Groups groups = groupsAmong(identities);
    QCOMPARE(groups.same, (std::vector<std::vector<std::size_t>>{{0, 1}}));
    QCOMPARE(groups.doubts.size(), std::size_t{1});
    QCOMPARE(groups.doubts.front().first, std::size_t{1});
    QCOMPARE(groups.doubts.front().second, std::size_t{2});
}

void IdentityTest::keepsApartWhatSomebodySaidIsTwo()
{
    const std::vector<Identity> identities(2, Identity(recording(u"Song"_s, {u"A"_s})));
    QCOMPARE(groupsAmong(identities).same.size(), std::size_t{1});
    const std::vector<std::pair<std::size_t, std::size_t>> apart = {{1, 0}};
    const Groups groups = groupsAmong(identities, apart);
    QVERIFY(groups.same.empty());
    QVERIFY(groups.doubts.empty());
}

QTEST_GUILESS_MAIN(IdentityTest)
#include "identity_test.moc"
