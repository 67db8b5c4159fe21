// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "scratchprofile.h"
#include "storage/historysongs.h"
#include "storage/plays.h"
#include "storage/songtexts.h"
#include "storage/spotifydata.h"

#include <QFile>

using namespace undersong;
using namespace undersong::storage;
using namespace Qt::StringLiterals;
using catalog::Provenance;
using catalog::SongId;

//! Songs by the words of their names, in step with the songs table whoever writes it.
class SongTextsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ScratchProfile> m_profile;

    struct Name
    {
        QString title;
        QString artist = {};
        QString album = {};
    };

    QList<SongId> add(const QList<Name> &names)
    {
        QList<catalog::Track> tracks;
        for (const Name &name : names) {
            catalog::Track track = makeTrack(u"s%1"_s.arg(m_next++), name.title, name.artist);
            track.album = name.album;
            tracks.append(track);
        }
        const auto stored = m_profile->run([tracks](Connection &connection) {
            return songs::store(connection, tracks, Provenance::SpotifyApi, kNoon);
        });
        return stored ? stored->ids : QList<SongId>();
    }

    QStringList titles(const QString &text, qint64 limit = 50, songtexts::Names names = songtexts::Names::Any)
    {
        const auto found = m_profile->run([text, limit, names](Connection &connection) {
            return songs::search(connection, text, limit, kNoon, names);
        });
        QStringList list;
        if (!found)
            return {u"failed: "_s + found.error().detail};
        for (const catalog::Song &song : *found)
            list.append(song.title);
        return list;
    }

    int m_next = 0;

private Q_SLOTS:
    void init()
    {
        m_profile = std::make_unique<ScratchProfile>();
        m_next = 0;
        QVERIFY(m_profile->open());
    }
    void cleanup() { m_profile.reset(); }

    void asTyped()
    {
        QCOMPARE(add({{u"Lantern Weather"_s, u"Odile Farrow"_s, u"Small Harbours"_s}}).size(), 1);
        const QStringList one{u"Lantern Weather"_s};
        // Each letter of it, and words in any order, from any of the three names.
        const QString typed = u"lantern weather"_s;
        for (qsizetype length = 1; length <= typed.size(); ++length)
            QCOMPARE(titles(typed.first(length)), one);
        QCOMPARE(titles(u"far lan"_s), one);
        QCOMPARE(titles(u"SMALL  odile"_s), one);
        QCOMPARE(titles(u"lantern nobody"_s), QStringList());
        // The beginning of a word counts, not its middle.
        QCOMPARE(titles(u"antern"_s), QStringList());
    }

    void theBestFirst()
    {
        add({{u"All You Need Is Love"_s, u"A"_s},
             {u"Lovely"_s, u"B"_s},
             {u"Other"_s, u"Love"_s},
             {u"Love Me"_s, u"C"_s},
             {u"Love"_s, u"D"_s}});
        QCOMPARE(titles(u"love"_s),
                 (QStringList{u"Love"_s, u"Love Me"_s, u"Lovely"_s, u"All You Need Is Love"_s, u"Other"_s}));
        QCOMPARE(titles(u"love"_s, 2), (QStringList{u"Love"_s, u"Love Me"_s}));
        QCOMPARE(titles(u"love"_s, 50, songtexts::Names::Artist), QStringList{u"Other"_s});
        QCOMPARE(titles(QString(), 2), (QStringList{u"All You Need Is Love"_s, u"Love"_s}));
    }

    void namesOfEveryKind_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("artist");
        QTest::addColumn<QString>("typed");
        QTest::newRow("accents") << u"Jóga"_s << u"Björk"_s << u"bjork jog"_s;
        QTest::newRow("accents typed") << u"Joga"_s << u"Bjork"_s << u"björk"_s;
        QTest::newRow("signs alone") << u"Must Be the Moon"_s << u"!!!"_s << u"!!!"_s;
        QTest::newRow("signs beside words") << u"Louden Up Now"_s << u"!!! (Chk Chk Chk)"_s << u"!!!"_s;
        QTest::newRow("signs and words typed")
            << u"Louden Up Now"_s << u"!!! (Chk Chk Chk)"_s << u"!!! lou"_s;
        QTest::newRow("one sign") << u"+"_s << u"Ed"_s << u"+"_s;
        QTest::newRow("sign in a word") << u"So What"_s << u"P!nk"_s << u"pink"_s;
        QTest::newRow("slash") << u"Thunderstruck"_s << u"AC/DC"_s << u"ac/d"_s;
        QTest::newRow("apostrophe") << u"Don’t Stop"_s << u"F"_s << u"don't"_s;
        QTest::newRow("and") << u"A & B"_s << u"C"_s << u"a and b"_s;
        QTest::newRow("dash between")
            << u"Undertow"_s << u"The Glass Orchard"_s << u"glass orchard - undertow"_s;
        QTest::newRow("Japanese, middle") << u"夜に駆ける"_s << u"ヨアソビ"_s << u"駆け"_s;
        QTest::newRow("Japanese, one letter") << u"夜に駆ける"_s << u"ヨアソビ"_s << u"夜"_s;
        QTest::newRow("Chinese") << u"月亮代表我的心"_s << u"鄧麗君"_s << u"我的心 鄧"_s;
        QTest::newRow("mixed scripts") << u"J-POP愛歌"_s << u"X"_s << u"pop愛"_s;
        QTest::newRow("Korean, beginning") << u"사랑해요"_s << u"가수"_s << u"사랑"_s;
        QTest::newRow("Thai, middle") << u"รักเธอ"_s << u"ศิลปิน"_s << u"เธอ"_s;
        QTest::newRow("Arabic, points") << u"أَحِبُّكِ"_s << u"فنان"_s << u"احبك"_s;
        QTest::newRow("beyond the first plane") << u"𠮷野家"_s << u"Y"_s << u"𠮷"_s;
        QTest::newRow("quotes") << u"\"Heroes\""_s << u"Z"_s << u"\"heroes"_s;
        QTest::newRow("operators") << u"This AND That NOT NEAR"_s << u"OR"_s << u"AND NOT or near"_s;
    }
    void namesOfEveryKind()
    {
        QFETCH(QString, title);
        QFETCH(QString, artist);
        QFETCH(QString, typed);
        add({{title, artist}, {u"Nothing Like It"_s, u"Somebody"_s}});
        QCOMPARE(titles(typed), QStringList{title});
    }

    //! What FTS5 might take for its own language finds nothing and fails nowhere.
    void anythingMayBeTyped()
    {
        add({{u"Song"_s}});
        for (const QString &typed :
             {u"\""_s, u"\"\""_s, u"*"_s, u"^"_s, u":"_s, u"title:"_s, u"("_s, u"a OR"_s, u"-"_s, u"NEAR("_s,
              u"{"_s, u"\\"_s, QString(QChar(0)), u"%"_s})
            QVERIFY2(!titles(typed).join(u' ').startsWith(u"failed"_s), qPrintable(typed));
    }

    void followsEveryChange()
    {
        const QList<SongId> ids = add({{u"Before"_s, u"Somebody"_s}, {u"Stays"_s, u"Somebody"_s}});
        QCOMPARE(titles(u"before"_s), QStringList{u"Before"_s});
        const auto renamed = makeTrack(u"s0"_s, u"After"_s, u"Nobody"_s);
        QVERIFY(m_profile->run([renamed](Connection &connection) {
            return songs::store(connection, {renamed}, Provenance::SpotifyApi, kNoon);
        }));
        QCOMPARE(titles(u"before"_s), QStringList());
        QCOMPARE(titles(u"after nobody"_s), QStringList{u"After"_s});
        // Behind the stores' back.
        m_profile->execute(u"UPDATE songs SET title = 'Third' WHERE id = %1"_s.arg(ids.first().value()));
        QCOMPARE(titles(u"after"_s), QStringList());
        QCOMPARE(titles(u"third"_s), QStringList{u"Third"_s});
        m_profile->execute(u"DELETE FROM songs WHERE id = %1"_s.arg(ids.first().value()));
        QCOMPARE(titles(u"third"_s), QStringList());
        QCOMPARE(titles(u"somebody"_s), QStringList{u"Stays"_s});
    }

    void aSongWithoutANameIsFoundByWhatOthersCallIt()
    {
        const QList<SongId> ids = add({{u"Its Own Name"_s, u"Somebody"_s}});
        QVERIFY(m_profile->run([id = ids.first()](Connection &connection) {
            return facts::store(connection, {makeFacts(id)}, kNoon);
        }));
        QCOMPARE(titles(u"open"_s), QStringList());
        m_profile->execute(u"UPDATE songs SET title = NULL, artist = NULL, artists = NULL"_s);
        QCOMPARE(titles(u"open title"_s), QStringList{u"Open title"_s});
        QCOMPARE(titles(u"open artist"_s), QStringList{u"Open title"_s});
        m_profile->execute(u"DELETE FROM song_facts"_s);
        QCOMPARE(titles(u"open"_s), QStringList());
    }

    void songsOfTheHistoryAreFound()
    {
        const catalog::Play play{.source = catalog::PlaySource::Csv,
                                 .title = u"Old Favourite"_s,
                                 .artist = u"Someone"_s,
                                 .at = kNoon,
                                 .heard = std::chrono::minutes(3)};
        const plays::Import import{
            .digest = QByteArray(32, 'd'), .name = u"plays.csv"_s, .isDone = true, .updatedAt = kNoon};
        QVERIFY(m_profile->run(
            [play, import](Connection &connection) { return plays::store(connection, {play}, import); }));
        QCOMPARE(m_profile->value(u"SELECT count(*) FROM song_texts_due"_s).toInt(), 0);
        QCOMPARE(titles(u"favour"_s), QStringList{u"Old Favourite"_s});
    }

    //! Names from Spotify are in no page of the file once they were wiped, not in the index either.
    void wipedNamesAreGoneFromTheFile()
    {
        add({{u"Unmistakable"_s, u"Irreplaceable"_s, u"Inimitable"_s}});
        QCOMPARE(titles(u"unmistakable"_s).size(), 1);
        QVERIFY(m_profile->run([](Connection &connection) { return spotifydata::wipe(connection); }));
        QCOMPARE(titles(u"unmistakable"_s), QStringList());
        m_profile->close();
        for (const QString &path : {m_profile->path(), m_profile->path() + u"-wal"_s}) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll().toLower();
            for (const char *word : {"unmistak", "irreplac", "inimitab"})
                QVERIFY2(!bytes.contains(word), word);
        }
    }

    void whatExpiresIsNotFound()
    {
        add({{u"Fleeting"_s, u"Somebody"_s}});
        QCOMPARE(titles(u"fleeting"_s).size(), 1);
        QVERIFY(m_profile->run([](Connection &connection) {
            return spotifydata::expire(connection, kNoon + std::chrono::days(31));
        }));
        QCOMPARE(titles(u"fleeting"_s), QStringList());
    }

    //! What a file of an older version brings with it.
    void anUpgradeIndexesWhatIsThere()
    {
        add({{u"There Before"_s, u"Somebody"_s}});
        m_profile->execute(u"INSERT INTO song_search (song_search) VALUES ('delete-all')"_s);
        m_profile->execute(u"DELETE FROM song_texts"_s);
        m_profile->execute(u"INSERT INTO song_texts_due SELECT id FROM songs"_s);
        m_profile->close();
        QVERIFY(m_profile->open());
        QCOMPARE(m_profile->value(u"SELECT count(*) FROM song_texts_due"_s).toInt(), 0);
        QCOMPARE(titles(u"before"_s), QStringList{u"There Before"_s});
        m_profile->execute(u"INSERT INTO song_search (song_search) VALUES ('integrity-check')"_s);
    }

    //! More songs than are worked off at once.
    void manySongs()
    {
        QList<Name> names;
        for (int i = 0; i < 4500; ++i)
            names.append({u"Number %1"_s.arg(i), u"Many"_s});
        QCOMPARE(add(names).size(), 4500);
        QCOMPARE(titles(u"number 4499"_s), QStringList{u"Number 4499"_s});
        QCOMPARE(titles(u"many"_s, 10'000).size(), 1000);
    }
};

QTEST_GUILESS_MAIN(SongTextsTest)
#include "songtexts_test.moc"
