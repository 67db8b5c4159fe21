// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "base/clock.h"
#include "storage/database.h"
#include "support/exports/exports.h"
#include "ui/shell/ownhistory.h"

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressDialog>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <qcoro/qcorotask.h>

using namespace undersong;
using namespace Qt::StringLiterals;
namespace exports = undersong::testexports;

//! The window's way to read the listener's own history.
class OwnHistoryTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int kPatience = 20'000;

    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile out(m_folder->filePath(name));
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() ? out.fileName()
                                                                                  : QString();
    }
    //! Whether the window took it.
    bool drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(m_window.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QCoreApplication::sendEvent(m_window.get(), &event);
        return event.isAccepted();
    }
    QMessageBox *message() const { return m_window->findChild<QMessageBox *>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<storage::Database> m_database;
    SystemClock m_clock;
    std::unique_ptr<discovery::HistoryImporter> m_importer;
    std::unique_ptr<QWidget> m_window;
    ui::OwnHistory *m_own = nullptr;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<storage::Database>(
            storage::DatabaseOptions{.path = m_folder->filePath(u"undersong.db"_s)});
        QVERIFY(QCoro::waitFor(m_database->open()));
        m_importer = std::make_unique<discovery::HistoryImporter>(*m_database, m_clock);
        m_window = std::make_unique<QWidget>();
        m_own = new ui::OwnHistory(*m_importer, *m_window);
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_importer->shutDown();
        m_database->shutDown();
        m_importer.reset();
        m_database.reset();
    }

    void aFileMayBeDropped()
    {
        const QString path =
            file(u"endsong_0.json"_s, exports::spotifyFile(0, 3000, 40, exports::Broken::EveryThousandth));
        QVERIFY(drop({path}));
        QVERIFY(m_window->findChild<QProgressDialog *>());
        QTRY_VERIFY_WITH_TIMEOUT(message(), kPatience);
        QCOMPARE(message()->text(), u"Plays understood: 2,997. New among them: 2,997."_s);
        QVERIFY(message()->informativeText().contains(u"Not understood: 3."_s));
        QVERIFY(message()->detailedText().contains(u"endsong_0.json, number 1,000"_s));
        QVERIFY(!m_window->findChild<QProgressDialog *>());
        delete message();
        // Twice is once.
        QVERIFY(drop({path}));
        QTRY_VERIFY_WITH_TIMEOUT(message(), kPatience);
        QCOMPARE(message()->text(), u"Plays understood: 2,997. New among them: 0."_s);
    }

    void whatIsNoExportIsLeftToTheWindow()
    {
        QVERIFY(!drop({file(u"song.flac"_s, "fLaC")}));
        QVERIFY(!drop({file(u"a.json"_s, "[]"), file(u"b.json"_s, "[]")}));
        QVERIFY(!m_window->findChild<QProgressDialog *>());
    }

    //! By what is in it, not by its name.
    void aFolderIsAHistoryOrMusic()
    {
        QSignalSpy declined(m_own, &ui::OwnHistory::declined);
        const QDir folder(m_folder->path());
        QVERIFY(folder.mkpath(u"Spotify Extended Streaming History/more"_s));
        QVERIFY(folder.mkpath(u"Music/album"_s));
        QVERIFY(!file(u"Music/album/song.flac"_s, "fLaC").isEmpty());
        QVERIFY(!file(u"Music/album/cover.json"_s, R"({"cover":"front.jpg","width":500})").isEmpty());
        QVERIFY(!file(u"Music/endsong.json"_s, "[]").isEmpty());
        m_own->readOrDecline(folder.filePath(u"Music"_s));
        QTRY_COMPARE_WITH_TIMEOUT(declined.size(), 1, kPatience);
        QCOMPARE(declined.first().first().toString(), folder.filePath(u"Music"_s));
        // A sound file on its own goes the same way.
        m_own->readOrDecline(folder.filePath(u"Music/album/song.flac"_s));
        QTRY_COMPARE_WITH_TIMEOUT(declined.size(), 2, kPatience);
        QVERIFY(!message());

        const QString name = u"Spotify Extended Streaming History/more/Streaming_History_Audio_1.json"_s;
        QVERIFY(!file(name, exports::spotifyFile(0, 500, 40)).isEmpty());
        m_own->readOrDecline(folder.filePath(u"Spotify Extended Streaming History"_s));
        QTRY_VERIFY_WITH_TIMEOUT(message(), kPatience);
        QCOMPARE(message()->text(), u"Plays understood: 500. New among them: 500."_s);
        QCOMPARE(declined.size(), 2);
    }

    void aFolderMayBeChosen()
    {
        const QDir folder(m_folder->path());
        QVERIFY(folder.mkpath(u"export"_s));
        QVERIFY(!file(u"export/a.csv"_s, "artist,title\nSomebody,Something\n").isEmpty());
        m_own->chooseFolder();
        auto *dialog = m_window->findChild<QFileDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->fileMode(), QFileDialog::Directory);
        Q_EMIT dialog->fileSelected(folder.filePath(u"export"_s));
        QTRY_VERIFY_WITH_TIMEOUT(message(), kPatience);
        QCOMPARE(message()->text(), u"Plays understood: 1. New among them: 1."_s);
    }

    void whatCannotBeReadIsTold()
    {
        m_own->read(file(u"letter.csv"_s, "Dear listener"));
        QTRY_VERIFY_WITH_TIMEOUT(message(), kPatience);
        QVERIFY(message()->text().contains(u"no listening history"_s));
        delete message();
        const QString bad = m_folder->filePath(u"bad.zip"_s);
        QVERIFY(exports::writeZip(bad, {{"../a.json", "[]"}}));
        m_own->read(bad);
        QTRY_VERIFY_WITH_TIMEOUT(message(), kPatience);
        QVERIFY(message()->text().contains(u"cannot be read"_s));
    }

    void stoppedItGoesOnLater()
    {
        const QString path = file(u"endsong_0.json"_s, exports::spotifyFile(0, 20'000, 40));
        connect(m_importer.get(), &discovery::HistoryImporter::progressed, this, [this] {
            if (auto *progress = m_window->findChild<QProgressDialog *>())
                Q_EMIT progress->canceled();
        });
        m_own->read(path);
        QTRY_VERIFY_WITH_TIMEOUT(message(), kPatience);
        QCOMPARE(message()->text(), u"Stopped. What was read is kept."_s);
        delete message();
        m_importer->disconnect(this);
        m_own->read(path);
        QTRY_VERIFY_WITH_TIMEOUT(message(), kPatience);
        QCOMPARE(message()->text(), u"Plays understood: 20,000. New among them: 20,000."_s);
    }

    void aFileMayBeChosen()
    {
        m_own->choose();
        auto *dialog = m_window->findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(file(u"a.csv"_s, "artist,title\nSomebody,Something\n"));
        QTRY_VERIFY_WITH_TIMEOUT(message(), kPatience);
        QCOMPARE(message()->text(), u"Plays understood: 1. New among them: 1."_s);
    }
};

QTEST_MAIN(OwnHistoryTest)
#include "ownhistory_test.moc"
