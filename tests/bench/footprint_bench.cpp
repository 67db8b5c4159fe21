// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "support/privatedesktop.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>

#include <xcb/xcb.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>
#include <poll.h>
#include <unistd.h>
#include <vector>

using namespace undersong::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 60'000; //!< milliseconds for a window
constexpr int kSettling = 30;     //!< seconds until a program counts as idle
constexpr int kLeastSide = 200;   //!< of what counts as a window
constexpr uint32_t kAllPlanes = ~uint32_t{0};

//! Processor time of a program so far, in seconds.
double processorTime(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    // Its second field, the name, is the only one that may hold a blank.
    const QByteArray text = file.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    const double ticks = fields.value(11).toDouble() + fields.value(12).toDouble();
    return ticks / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

//! A line of its memory, in MiB.
double memory(qint64 pid, QByteArrayView line)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &one : lines) {
        if (one.startsWith(line))
            return one.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

//! When a program's window was there, in milliseconds since it was started.
struct FirstWindow
{
    double mapped = 0;
    double painted = 0;
    double processor = 0; //!< what the program had computed by then
};

//! Sees windows come as a window manager would, from outside of the programs.
class Screenful
{
public:
    Screenful() : m_server(xcb_connect(nullptr, nullptr), &xcb_disconnect)
    {
        m_root = xcb_setup_roots_iterator(xcb_get_setup(m_server.get())).data->root;
        const uint32_t wanted = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_server.get(), m_root, XCB_CW_EVENT_MASK, &wanted);
        xcb_flush(m_server.get());
    }

    //! Starts the program and waits until its window is there and has something other than black in it.
    std::optional<FirstWindow> start(Part &part, const QString &program, const QStringList &arguments)
    {
        while (takeMapped()) {
            // Of the program before.
        }
        QElapsedTimer timer;
        timer.start();
        if (!part.start(program, arguments))
            return {};
        const auto now = [&timer] { return static_cast<double>(timer.nsecsElapsed()) / 1e6; };
        FirstWindow seen;
        std::optional<xcb_window_t> window;
        while (timer.elapsed() < kPatience) {
            if (!window) {
                pollfd descriptor{
                    .fd = xcb_get_file_descriptor(m_server.get()), .events = POLLIN, .revents = 0};
                ::poll(&descriptor, 1, 1);
                window = takeMapped();
                seen.mapped = now();
            } else if (isPainted(*window)) {
                seen.painted = now();
                seen.processor = processorTime(part.process().processId()) * 1000;
                return seen;
            } else {
                ::usleep(500);
            }
        }
        return {};
    }

private:
    template<class T>
    using Reply = std::unique_ptr<T, decltype(&std::free)>;

    //! The next window that came, if one did.
    std::optional<xcb_window_t> takeMapped()
    {
        for (;;) {
            const Reply<xcb_generic_event_t> event(xcb_poll_for_event(m_server.get()), &std::free);
            if (!event)
                return {};
            if ((event->response_type & 0x7f) != XCB_MAP_NOTIFY)
                continue;
            const auto *mapped = reinterpret_cast<const xcb_map_notify_event_t *>(event.get());
            const Reply<xcb_get_geometry_reply_t> place(
                xcb_get_geometry_reply(m_server.get(), xcb_get_geometry(m_server.get(), mapped->window),
                                       nullptr),
                &std::free);
            if (place && mapped->override_redirect == 0 && place->width >= kLeastSide &&
                place->height >= kLeastSide)
                return mapped->window;
        }
    }

    //! Looks at one row of it.
    bool isPainted(xcb_window_t window) const
    {
        const Reply<xcb_get_image_reply_t> row(
            xcb_get_image_reply(m_server.get(),
                                xcb_get_image(m_server.get(), XCB_IMAGE_FORMAT_Z_PIXMAP, window, 10,
                                              kLeastSide / 2, kLeastSide / 2, 1, kAllPlanes),
                                nullptr),
            &std::free);
        if (!row)
            return false;
        const uint8_t *bytes = xcb_get_image_data(row.get());
        for (int i = 0; i < xcb_get_image_data_length(row.get()); ++i) {
            if (i % 4 != 3 && bytes[i] != 0)
                return true;
        }
        return false;
    }

    std::unique_ptr<xcb_connection_t, decltype(&xcb_disconnect)> m_server;
    xcb_window_t m_root = XCB_NONE;
};

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[values.size() / 2];
}

//! A row of what was measured, and how it compares.
void say(const char *what, double empty, double ours, const char *unit)
{
    const QByteArray ratio = empty > 0 ? QByteArray::number(ours / empty, 'f', 1) : QByteArray("-");
    std::printf("| %s | %.1f %s | %.1f %s | %s |\n", what, empty, unit, ours, unit, ratio.constData());
    std::fflush(stdout);
}

void head()
{
    std::printf("\n| | empty QMainWindow | Undersong | ratio |\n| --- | --- | --- | --- |\n");
}

struct Bench
{
    QString empty = QStringLiteral(UNDERSONG_EMPTY_WINDOW);
    QString ours = QStringLiteral(UNDERSONG_DESKTOP);
    int runs = 11;
    int seconds = 60;
    QTemporaryDir folder;

    QString profile(const QString &name) const { return folder.filePath(name); }
};

using Measured = std::vector<FirstWindow>;

void sayStarts(const char *what, const Measured &empty, const Measured &ours)
{
    const auto of = [](const Measured &all, double FirstWindow::*part) {
        std::vector<double> values;
        for (const FirstWindow &one : all)
            values.push_back(one.*part);
        return median(values);
    };
    const auto row = [&](const char *which, double FirstWindow::*part) {
        say(qPrintable(QString::fromLatin1(what) + QString::fromLatin1(which)), of(empty, part),
            of(ours, part), "ms");
    };
    row(": window mapped", &FirstWindow::mapped);
    row(": window painted", &FirstWindow::painted);
    row(": processor time until painted", &FirstWindow::processor);
}

//! From exec to the first window, in turn.
bool measureStarts(const Bench &bench, Screenful &screen)
{
    Measured empty;
    Measured first;
    Measured later;
    const auto measure = [&screen](Measured &into, const QString &program, const QStringList &arguments) {
        Part part;
        const auto seen = screen.start(part, program, arguments);
        if (seen)
            into.push_back(*seen);
        return seen.has_value();
    };
    const QStringList known{u"--profile"_s, bench.profile(u"known"_s)};
    Measured unused;
    if (!measure(unused, bench.ours, known) || !measure(unused, bench.empty, {}))
        return false;
    for (int run = 0; run < bench.runs; ++run) {
        const QStringList fresh{u"--profile"_s, bench.profile(u"new%1"_s.arg(run))};
        if (!measure(empty, bench.empty, {}) || !measure(first, bench.ours, fresh) ||
            !measure(later, bench.ours, known))
            return false;
    }
    std::printf("\nStart, median of %d, in turn\n", bench.runs);
    head();
    sayStarts("start", empty, later);
    sayStarts("very first start", empty, first);
    return true;
}

//! Both at rest side by side, ours with a song playing in the sandbox.
bool measureRest(const Bench &bench, Screenful &screen, bool isHidden)
{
    Part tray;
    Part empty;
    Part ours;
    const QStringList hidden = isHidden ? QStringList{u"--hidden"_s} : QStringList();
    const QStringList playing =
        QStringList{u"--profile"_s, bench.profile(u"playing"_s), u"--sandbox"_s, u"--play-pause"_s} + hidden;
    if (isHidden) {
        if (!tray.start(u"trayer"_s) || !empty.start(bench.empty, hidden) || !ours.start(bench.ours, playing))
            return false;
    } else if (!screen.start(empty, bench.empty, {}) || !screen.start(ours, bench.ours, playing)) {
        return false;
    }
    const auto isPlaying = [] { return outputOf(u"playerctl"_s, {u"status"_s}) == "Playing"_L1; };
    if (!QTest::qWaitFor(isPlaying, kPatience)) {
        std::fprintf(stderr, "nothing plays\n");
        return false;
    }
    QThread::sleep(kSettling);
    const qint64 emptyId = empty.process().processId();
    const qint64 oursId = ours.process().processId();
    std::printf("\nAt rest, a song playing in Undersong's own sandbox, %s: memory after %d s, then %d s\n",
                isHidden ? "hidden in the tray" : "visible", kSettling, bench.seconds);
    head();
    for (const char *line : {"Rss", "Pss"})
        say(line, memory(emptyId, QByteArrayView(line)), memory(oursId, QByteArrayView(line)), "MiB");
    const double emptyBefore = processorTime(emptyId);
    const double oursBefore = processorTime(oursId);
    QThread::sleep(static_cast<unsigned long>(bench.seconds));
    const double emptySpent = processorTime(emptyId) - emptyBefore;
    const double oursSpent = processorTime(oursId) - oursBefore;
    say("processor time", emptySpent * 1000, oursSpent * 1000, "ms");
    std::printf("\n%.2f %% of a core\n", 100 * oursSpent / bench.seconds);
    return isPlaying();
}

} // namespace

//! footprint_bench [--program FILE] [--runs N] [--seconds S]: how long until a window is there, what is in
//! memory and what is computed at rest, beside a program with an empty window, on a screen of its own.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    if (const auto exit = runPrivately(QCoreApplication::arguments(), Screen::X11))
        return *exit;
    if (const QByteArray missing = missingOf({u"Xvfb"_s, u"trayer"_s, u"playerctl"_s}); !missing.isEmpty()) {
        std::fprintf(stderr, "%s\n", missing.constData());
        return 2;
    }
    Bench bench;
    QCommandLineParser parser;
    parser.addOptions({{u"program"_s, u"Measure this program."_s, u"FILE"_s, bench.ours},
                       {u"runs"_s, u"Starts of each."_s, u"N"_s, QString::number(bench.runs)},
                       {u"seconds"_s, u"Time at rest."_s, u"S"_s, QString::number(bench.seconds)}});
    parser.process(app);
    bench.ours = parser.value(u"program"_s);
    bench.runs = parser.value(u"runs"_s).toInt();
    bench.seconds = parser.value(u"seconds"_s).toInt();
    Screenful screen;
    const bool isDone =
        measureStarts(bench, screen) && measureRest(bench, screen, false) && measureRest(bench, screen, true);
    if (!isDone)
        std::fprintf(stderr, "a program under measurement did not do what it was to do\n");
    return isDone ? 0 : 1;
}
