// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/language.h"
#include "ui/find.h"
#include "ui/samples.h"
#include "ui/taste/mapcanvas.h"
#include "ui/taste/mappainter.h"
#include "ui/taste/tasteview.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <cmath>

using namespace undersong;
using namespace undersong::ui;
using namespace Qt::StringLiterals;
using discovery::LensKind;
using discovery::MapMark;
using tests::named;

Q_DECLARE_METATYPE(undersong::discovery::LensPlan)

//! The taste screen by mouse and by keyboard alone.
class TasteViewTest : public QObject
{
    Q_OBJECT

private:
    Language m_language{u"en"_s};
    tests::StillClock m_clock;

    static QPointF place(const MapCanvas &canvas)
    {
        return canvas.chosen() != nullptr ? canvas.chosen()->place : QPointF(9, 9);
    }

private Q_SLOTS:
    void arrowsGoFromSongToSong()
    {
        TasteView view;
        view.resize(928, 740);
        view.setMap(tests::sampleMap(400));
        view.show();
        MapCanvas &canvas = view.canvas();
        QSignalSpy reasons(&view, &TasteView::reasonsWanted);
        QTest::keyClick(&canvas, Qt::Key_Right);
        QVERIFY(canvas.chosen() != nullptr);
        for (int i = 0; i < 5; ++i) {
            const QPointF before = place(canvas);
            QTest::keyClick(&canvas, Qt::Key_Right);
            QVERIFY(place(canvas).x() > before.x() || place(canvas) == before);
        }
        const QPointF before = place(canvas);
        QTest::keyClick(&canvas, Qt::Key_Down);
        QVERIFY(place(canvas).y() < before.y());
        QCOMPARE(canvas.accessibleName(), mapSongText(*canvas.chosen()));
        // The circle follows, and the reasons of the last song alone are asked for.
        QCOMPARE(canvas.draft()->centre, place(canvas));
        QTRY_COMPARE(reasons.size(), 1);
        QCOMPARE(reasons.first().first().value<catalog::SongId>(), canvas.chosen()->song);
    }

    void zoomAndPanKeepTheMapInSight()
    {
        TasteView view;
        view.resize(928, 740);
        view.setMap(tests::sampleMap(200));
        view.show();
        MapCanvas &canvas = view.canvas();
        const auto isInSight = [&canvas] {
            return QRectF(canvas.rect())
                .intersects(QRectF(canvas.window().toPixels({-1, 1}), canvas.window().toPixels({1, -1})));
        };
        QTest::keyClick(&canvas, Qt::Key_Plus);
        QVERIFY(canvas.window().zoom() > 1);
        for (int i = 0; i < 60; ++i)
            QTest::keyClick(&canvas, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(isInSight());
        for (int i = 0; i < 60; ++i)
            QTest::keyClick(&canvas, Qt::Key_Plus);
        QVERIFY(canvas.window().zoom() <= MapWindow::kMostZoom);
        QTest::keyClick(&canvas, Qt::Key_0);
        QCOMPARE(canvas.window().zoom(), 1.0);
        // What is under the pointer stays there.
        MapWindow window;
        window.setSize({600, 400});
        const QPointF held = window.toPlace({150, 120});
        window.zoomBy(2, {150, 120});
        const QPointF moved = window.toPixels(held) - QPointF(150, 120);
        QVERIFY(std::hypot(moved.x(), moved.y()) < 1e-6);
    }

    void aClickChoosesASongOrAPlace()
    {
        TasteView view;
        view.resize(928, 740);
        discovery::TasteMap map = tests::sampleMap(200);
        map.songs = {map.songs.constLast()};
        view.setMap(map);
        view.show();
        MapCanvas &canvas = view.canvas();
        QTest::mouseClick(&canvas, Qt::LeftButton, {},
                          canvas.window().toPixels(map.songs.constFirst().place).toPoint());
        QVERIFY(canvas.chosen() != nullptr);
        const QPointF elsewhere = map.songs.constFirst().place * -0.5;
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, canvas.window().toPixels(elsewhere).toPoint());
        QVERIFY(canvas.chosen() == nullptr);
        const QPointF away = canvas.draft()->centre - elsewhere;
        QVERIFY(std::hypot(away.x(), away.y()) < 0.02);
    }

    void theCircleIsLaidDown()
    {
        TasteView view;
        view.resize(928, 740);
        view.setMap(tests::sampleMap(400));
        view.show();
        auto *more = named<QAbstractButton>(view, u"More here"_s);
        auto *out = named<QAbstractButton>(view, u"Keep out"_s);
        QVERIFY2(!more->isEnabled() && !out->isEnabled(), "there is no circle yet");
        MapCanvas &canvas = view.canvas();
        QTest::keyClick(&canvas, Qt::Key_Right);
        QVERIFY(more->isEnabled());
        const double before = canvas.draft()->radius;
        QTest::keyClick(&canvas, Qt::Key_BracketRight);
        QVERIFY(canvas.draft()->radius > before);
        QSignalSpy steer(&view, &TasteView::steerWanted);
        out->click();
        const auto plan = steer.first().first().value<discovery::LensPlan>();
        QCOMPARE(plan.kind, LensKind::Out);
        QCOMPARE(plan.centre, canvas.draft()->centre);
        QCOMPARE(plan.radius, canvas.draft()->radius);
        QSignalSpy removed(&view, &TasteView::removeWanted);
        auto *remove = named<QAbstractButton>(view, u"Take away “2: none of 31 songs”"_s);
        QVERIFY(remove != nullptr);
        remove->click();
        QCOMPARE(removed.first().first().toLongLong(), 2);
        QSignalSpy undone(&view, &TasteView::undoWanted);
        view.setDone(u"Taken away."_s);
        named<QAbstractButton>(view, u"Undo"_s)->click();
        QCOMPARE(undone.size(), 1);
    }

    void thePictureHasATable()
    {
        TasteView view;
        view.resize(928, 740);
        const discovery::TasteMap map = tests::sampleMap(300);
        view.setMap(map);
        view.setScoreboard(tests::sampleScoreboard(m_clock.now()));
        view.show();
        auto *table = named<QTableView>(view, u"The map as a table"_s);
        QVERIFY(!table->isVisible());
        auto *toggle = named<QAbstractButton>(view, u"The map as a table"_s);
        QTest::keyClick(toggle, Qt::Key_Space);
        QVERIFY(table->isVisible() && !view.canvas().isVisible());
        QCOMPARE(table->model()->rowCount(), 300);
        // Best first, and what is chosen in one is chosen in the other.
        table->selectRow(0);
        QVERIFY(view.canvas().chosen() != nullptr);
        for (const discovery::MapSong &song : map.songs)
            QVERIFY(song.probability <= view.canvas().chosen()->probability);
        for (const QString &name :
             {u"Liked, by who would have picked"_s, u"Likes foretold, and likes that came"_s}) {
            named<QAbstractButton>(view, name + u", as a table"_s)->click();
            auto *twin = named<QTableView>(view, name);
            QVERIFY(twin->isVisible());
            QCOMPARE(twin->model()->rowCount(), 11);
            QVERIFY(!twin->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
        }
    }

    void nothingIsSaidOfTooLittle()
    {
        TasteView view;
        view.resize(928, 740);
        QSignalSpy start(&view, &TasteView::startWanted);
        view.show();
        QVERIFY(!view.canvas().isVisible());
        named<QAbstractButton>(view, u"Hear the first song"_s)->click();
        QCOMPARE(start.size(), 1);
        const auto says = [&view](QStringView words) {
            for (const QLabel *label : view.findChildren<QLabel *>()) {
                if (label->text().contains(words))
                    return label->isVisibleTo(&view);
            }
            return false;
        };
        QVERIFY(says(u"Not enough data: 20 more answers"));
        view.setScoreboard(tests::sampleScoreboard(m_clock.now()));
        QVERIFY(!says(u"Not enough data: 20 more answers"));
    }

    void fitsTheSmallestWindow()
    {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            TasteView view;
            view.setLayoutDirection(direction);
            view.resize(616, 380);
            view.setMap(tests::sampleMap(100));
            view.setScoreboard(tests::sampleScoreboard(m_clock.now()));
            view.show();
            QTRY_VERIFY2(view.widget()->width() <= view.viewport()->width(),
                         "nothing is cut off at the side");
            QVERIFY2(view.widget()->minimumSizeHint().width() <= 616,
                     qPrintable(QString::number(view.widget()->minimumSizeHint().width())));
        }
    }

    //! Marks are told apart without their colours.
    void everyMarkHasAShapeOfItsOwn()
    {
        QList<QImage> shapes;
        for (const MapMark mark : {MapMark::Known, MapMark::Candidate, MapMark::Rested, MapMark::Disliked,
                                   MapMark::Liked, MapMark::Pick}) {
            QImage image(24, 24, QImage::Format_Grayscale8);
            image.fill(Qt::white);
            Tokens black = tokens(Scheme::Paper);
            for (QColor *ink : {&black.accent, &black.like, &black.dislike, &black.edge, &black.secondary})
                *ink = Qt::black;
            QPainter painter(&image);
            paintMark(painter, {12, 12}, mark, black);
            painter.end();
            QVERIFY(!shapes.contains(image));
            shapes.append(image);
        }
    }
};

QTEST_MAIN(TasteViewTest)
#include "tasteview_test.moc"
