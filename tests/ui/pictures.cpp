// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
// Draws every screen into PNG files, for people to look at: undersong_pictures FOLDER [LANGUAGE [PERCENT]].
#include "discovery/genres.h"
#include "ui/common/language.h"
#include "ui/common/songtext.h"
#include "ui/common/theme.h"
#include "ui/discover/discoverview.h"
#include "ui/discover/whypanel.h"
#include "ui/history/historymodel.h"
#include "ui/history/historyview.h"
#include "ui/onboarding/browserstep.h"
#include "ui/onboarding/checksstep.h"
#include "ui/onboarding/clientidstep.h"
#include "ui/onboarding/doorsstep.h"
#include "ui/onboarding/historydoor.h"
#include "ui/onboarding/musicstep.h"
#include "ui/player/playerview.h"
#include "ui/privacy/privacyview.h"
#include "ui/samples.h"
#include "ui/shell/commands.h"
#include "ui/shell/errorstrip.h"
#include "ui/shell/frame.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/toast.h"
#include "ui/taste/mapcanvas.h"
#include "ui/taste/tasteview.h"

#include <QApplication>
#include <QDir>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace undersong;
using namespace undersong::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Window
{
    tests::PaintedCovers covers;
    tests::StillClock clock;
    Frame frame;
    DiscoverView *discover = new DiscoverView(covers);
    HistoryView *history = new HistoryView(covers, clock);
    PlayerView *player = new PlayerView(covers, clock);

    Window()
    {
        const auto table = Commands::table();
        const auto nameOf = [&](Command command) {
            for (const CommandRow &row : table)
                if (row.command == command)
                    return row.text;
            return QString();
        };
        frame.addSection(nameOf(Command::ShowDiscover), Glyph::Discover, u"Ctrl+1"_s, discover);
        frame.addSection(nameOf(Command::ShowHistory), Glyph::History, u"Ctrl+2"_s, history);
        frame.setBar(player);
        discovery::AccountStatus account;
        account.isSandbox = true;
        frame.sidebar().setAccount(account);
        discover->setPick(tests::samplePick(0));
        discover->setUpNext(tests::samplePicks(8));
        player->setState(tests::samplePlayerState(clock.now()));
        const auto entries = tests::sampleHistory(24, clock.now());
        QObject::connect(&history->model(), &HistoryModel::pageWanted, history,
                         [this, entries] { history->model().addPage(entries.constFirst().id, entries); });
        QList<catalog::ReactionId> ids;
        for (const discovery::HistoryEntry &entry : entries)
            ids.append(entry.id);
        history->model().setIds(ids);
        frame.showSection(0);
        frame.show();
    }
};

void save(QWidget &widget, const QDir &folder, const QString &name)
{
    widget.show();
    QTest::qWait(250);
    widget.grab().save(folder.filePath(name + u".png"_s));
}

void drawWindow(const QDir &folder, const QString &prefix)
{
    Window window;
    save(window.frame, folder, prefix + u"discover"_s);
    discovery::ReactionOutcome outcome;
    outcome.song = tests::sampleSong(0);
    outcome.likes = 12;
    window.discover->setPick(tests::samplePick(4));
    window.discover->openWhy();
    window.discover->whyPanel().showExplanation(tests::sampleExplanation());
    window.frame.toast().say(outcomeText(outcome), Toast::Offer::Undo);
    save(window.frame, folder, prefix + u"why"_s);
    window.discover->closeWhy();
    window.frame.toast().hide();
    window.frame.resize(Frame::kMinimumSize);
    save(window.frame, folder, prefix + u"small"_s);
    window.frame.resize(Frame::kDefaultSize);
    window.frame.showSection(1);
    window.frame.errorStrip().showError({.kind = ErrorKind::RateLimited, .detail = {}, .retryAfter = 38s},
                                        ErrorStrip::Retry::Offered);
    save(window.frame, folder, prefix + u"history"_s);
    window.frame.errorStrip().hide();
    window.frame.showSection(0);
    window.discover->setUpNext({});
    window.discover->setPick(std::nullopt);
    save(window.frame, folder, prefix + u"empty"_s);
    window.discover->setBusy(true);
    QTest::qWait(400);
    save(window.frame, folder, prefix + u"busy"_s);
}

void drawPrivacy(const QDir &folder, const QString &prefix)
{
    Frame frame;
    const QList<discovery::Service> services = discovery::allServices();
    auto *view = new PrivacyView(services);
    frame.addSection(u"1"_s, Glyph::Privacy, {}, view);
    frame.showSection(0);
    QList<AskState> states(services.size(), AskState::Off);
    std::fill_n(states.begin(), 3, AskState::On);
    view->setStates(false, states);
    save(frame, folder, prefix + u"privacy"_s);
    std::fill_n(states.begin(), 3, AskState::Stopped);
    view->setStates(true, states);
    frame.resize(Frame::kMinimumSize);
    save(frame, folder, prefix + u"privacy-small"_s);
    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
    save(frame, folder, prefix + u"privacy-end"_s);
}

void drawTaste(const QDir &folder, const QString &prefix)
{
    const tests::StillClock clock;
    Frame frame;
    auto *view = new TasteView;
    frame.addSection(u"1"_s, Glyph::Rings, {}, view);
    frame.showSection(0);
    save(frame, folder, prefix + u"taste-empty"_s);
    view->setMap(tests::sampleMap(2400));
    view->setScoreboard(tests::sampleScoreboard(clock.now()));
    frame.show();
    view->canvas().choose(view->canvas().map().songs.constLast().song);
    discovery::Explanation explanation = tests::sampleExplanation();
    explanation.song.id = view->canvas().chosen()->song;
    view->setReasons(explanation);
    save(frame, folder, prefix + u"taste"_s);
    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
    save(frame, folder, prefix + u"taste-end"_s);
    frame.resize(Frame::kMinimumSize);
    save(frame, folder, prefix + u"taste-small"_s);
}

void drawOnboarding(const QDir &folder, const QString &prefix)
{
    const auto drawStep = [&](Step *step, const QString &name) {
        Frame frame;
        frame.setWelcome(step);
        frame.showWelcome();
        step->begin();
        save(frame, folder, prefix + name);
        frame.resize(Frame::kMinimumSize);
        save(frame, folder, prefix + name + u"-small"_s);
    };
    drawStep(new DoorsStep(nullptr), u"doors"_s);
    drawStep(new ClientIdStep(
                 u"http://127.0.0.1:47813/callback"_s, [](QStringView) { return false; }, nullptr),
             u"clientid"_s);
    auto *browser = new BrowserStep(nullptr);
    browser->setAddress(QUrl(u"http://127.0.0.1"_s));
    drawStep(browser, u"browser"_s);
    auto *checks = new ChecksStep(nullptr);
    checks->showChecks({.account = discovery::CheckVerdict::Passed,
                        .premium = discovery::CheckVerdict::Passed,
                        .device = discovery::CheckVerdict::Failed,
                        .error = {},
                        .deviceName = {}});
    drawStep(checks, u"checks"_s);
    auto *music = new MusicStep(discovery::offeredGenres(), nullptr);
    music->setPicked({u"jazz"_s, u"soul"_s});
    drawStep(music, u"music"_s);
    auto *reading = new MusicStep(discovery::offeredGenres(), nullptr);
    reading->historyDoor().showProgress(u"Plays read: 12,345"_s, 0.4);
    drawStep(reading, u"music-reading"_s);
    ShortcutSheet sheet(nullptr);
    save(sheet, folder, prefix + u"keys"_s);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    const QDir folder(arguments.at(1));
    const QString language = arguments.value(2, u"en"_s);
    const Language words(language);
    Theme theme(*qApp, SchemeChoice::Light);
    if (arguments.size() > 3)
        theme.setTextSize(arguments.at(3).toInt());
    drawWindow(folder, language + u"-light-"_s);
    drawOnboarding(folder, language + u"-light-"_s);
    drawPrivacy(folder, language + u"-light-"_s);
    drawTaste(folder, language + u"-light-"_s);
    theme.choose(SchemeChoice::Dark);
    drawWindow(folder, language + u"-dark-"_s);
    drawOnboarding(folder, language + u"-dark-"_s);
    drawPrivacy(folder, language + u"-dark-"_s);
    drawTaste(folder, language + u"-dark-"_s);
    return 0;
}
