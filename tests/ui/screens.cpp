// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/screens.h"

#include "discovery/genres.h"
#include "ui/about/aboutdialog.h"
#include "ui/common/songtext.h"
#include "ui/desktop/hotkeyhelp.h"
#include "ui/discover/discoverview.h"
#include "ui/discover/whypanel.h"
#include "ui/gallery/parts.h"
#include "ui/history/historymodel.h"
#include "ui/history/historyview.h"
#include "ui/library/librarymodel.h"
#include "ui/library/libraryview.h"
#include "ui/miniplayer/miniview.h"
#include "ui/onboarding/browserstep.h"
#include "ui/onboarding/checksstep.h"
#include "ui/onboarding/clientidstep.h"
#include "ui/onboarding/doorsstep.h"
#include "ui/onboarding/musicstep.h"
#include "ui/onboarding/quickstartdialog.h"
#include "ui/player/playerview.h"
#include "ui/playlists/playlistsview.h"
#include "ui/privacy/privacyview.h"
#include "ui/search/searchview.h"
#include "ui/search/whyside.h"
#include "ui/session/sessiondialog.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/settingsview.h"
#include "ui/shell/commands.h"
#include "ui/shell/errorstrip.h"
#include "ui/shell/frame.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/starttrouble.h"
#include "ui/shell/toast.h"
#include "ui/taste/mapcanvas.h"
#include "ui/taste/tasteview.h"

#include <QScrollArea>
#include <QToolButton>

#include <array>

namespace undersong::tests {

using namespace ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Made = Screens::Made;

namespace {

discovery::SearchState foundSongs()
{
    discovery::SearchState state{.text = u"la"_s,
                                 .isHereDone = true,
                                 .phase = discovery::SearchPhase::Failed,
                                 .error =
                                     Error{.kind = ErrorKind::RateLimited, .detail = {}, .retryAfter = 38s}};
    for (int i = 0; i < 4; ++i)
        state.here.songs.append(sampleSong(i));
    for (int i = 0; i < 3; ++i) {
        catalog::Song song = sampleSong(i);
        song.id = {};
        song.reaction = catalog::ReactionKind::Like;
        state.there.songs.append(song);
    }
    state.there.hasMore = true;
    return state;
}

discovery::ListedPlaylist listed(int number, bool isOwn)
{
    discovery::ListedPlaylist one;
    one.playlist.id = catalog::SpotifyId(QString::number(number));
    one.playlist.name = u"Long Evenings"_s;
    one.playlist.itemCount = number;
    one.playlist.webUrl = QUrl(u"http://127.0.0.1/open/playlist/1"_s);
    one.isOwn = isOwn;
    return one;
}

} // namespace

Screens::Screens(storage::Settings &settings, discovery::Account &account)
    : m_settings(settings), m_account(account)
{
    addScreens();
    addSteps();
    addDialogs();
}

//! The whole window, with \p view as its first section.
std::unique_ptr<Frame> Screens::framed(QWidget *view)
{
    auto frame = std::make_unique<Frame>();
    constexpr std::array kSections{Command::ShowDiscover, Command::ShowLibrary, Command::ShowHistory,
                                   Command::ShowTaste,    Command::ShowSearch,  Command::ShowPlaylists,
                                   Command::ShowPrivacy,  Command::ShowSettings};
    for (const Command section : kSections) {
        for (const CommandRow &row : Commands::table()) {
            if (row.command == section)
                frame->addSection(row.text, row.glyph,
                                  row.keys.constFirst().toString(QKeySequence::NativeText),
                                  section == kSections.front() ? view : new QWidget);
        }
    }
    auto *player = new PlayerView(m_covers, m_clock);
    player->setState(samplePlayerState(m_clock.now()));
    frame->setBar(player);
    frame->sidebar().setAccount({});
    frame->sidebar().setActivity(importText({}));
    frame->showSection(0);
    return frame;
}

Made Screens::welcoming(QWidget *step)
{
    auto frame = framed(new QWidget);
    frame->setWelcome(step);
    frame->showWelcome();
    return frame;
}

DiscoverView *Screens::discover()
{
    auto *view = new DiscoverView(m_covers);
    view->setPick(samplePick(4));
    view->setUpNext(samplePicks(8));
    view->setQuickStart(true);
    return view;
}

Made Screens::discoverWithWhy()
{
    DiscoverView *view = discover();
    auto frame = framed(view);
    frame->show();
    view->openWhy();
    view->whyPanel().showExplanation(sampleExplanation());
    discovery::ReactionOutcome outcome;
    outcome.song = sampleSong(0);
    outcome.likes = 12;
    frame->toast().say(outcomeText(outcome), Toast::Offer::Undo);
    frame->errorStrip().showError({.kind = ErrorKind::NoActiveDevice, .detail = {}}, Retry::Offered);
    return frame;
}

Made Screens::history()
{
    auto *view = new HistoryView(m_covers, m_clock);
    const auto entries = sampleHistory(24, m_clock.now());
    QObject::connect(&view->model(), &HistoryModel::pageWanted, view,
                     [view, entries] { view->model().addPage(entries.constFirst().id, entries); });
    QList<catalog::ReactionId> ids;
    for (const discovery::HistoryEntry &entry : entries)
        ids.append(entry.id);
    view->model().setIds(ids);
    view->showDone(outcomeText(discovery::UndoOutcome{.song = sampleSong(0)}));
    return framed(view);
}

Made Screens::library()
{
    auto *view = new LibraryView(m_covers, m_clock);
    QObject::connect(&view->model(), &LibraryModel::pageWanted, view, [this, view](qint64 offset) {
        QList<discovery::SavedSong> songs;
        for (int i = 0; i < 6; ++i)
            songs.append({.song = sampleSong(i), .savedAt = m_clock.now() - i * 24h});
        view->model().addSongs(offset, songs);
    });
    view->reload();
    view->setTotal(1204);
    return framed(view);
}

Made Screens::search()
{
    auto *view = new SearchView(m_covers);
    view->setState(foundSongs());
    auto frame = framed(view);
    view->whySide().open();
    return frame;
}

Made Screens::taste(bool isTable)
{
    auto *view = new TasteView;
    view->setMap(sampleMap(400));
    view->setScoreboard(sampleScoreboard(m_clock.now()));
    view->canvas().choose(view->canvas().map().songs.constLast().song);
    discovery::Explanation explanation = sampleExplanation();
    explanation.song.id = view->canvas().chosen()->song;
    view->setReasons(explanation);
    auto frame = framed(view);
    if (isTable) {
        for (QToolButton *button : view->findChildren<QToolButton *>()) {
            if (button->isCheckable())
                button->setChecked(true);
        }
    }
    return frame;
}

Made Screens::privacy(AskState state)
{
    const QList<discovery::Service> services = discovery::allServices();
    auto *view = new PrivacyView(services);
    view->setStates(state == AskState::Stopped, QList<AskState>(services.size(), state));
    view->setReads({.made = 300, .allowed = 300, .left = 0});
    return framed(view);
}

Made Screens::settings(SettingsTopic topic)
{
    auto *page = new SettingsPage(m_settings, m_account);
    page->view().showTopic(topic);
    return framed(page);
}

Made Screens::checks()
{
    auto *step = new ChecksStep(nullptr);
    step->showChecks({.account = discovery::CheckVerdict::Passed,
                      .premium = discovery::CheckVerdict::Failed,
                      .device = discovery::CheckVerdict::Failed,
                      .error = {},
                      .deviceName = {}});
    return welcoming(step);
}

Made Screens::browser()
{
    auto *step = new BrowserStep(nullptr);
    step->setAddress(QUrl(u"http://127.0.0.1"_s));
    step->askForThisRun();
    return welcoming(step);
}

Made Screens::quickStart()
{
    auto dialog = std::make_unique<QuickStartDialog>(
        m_covers, QuickStartDialog::Keys{.like = {QKeySequence(u"L"_s)}, .dislike = {QKeySequence(u"D"_s)}},
        nullptr);
    dialog->showSong(sampleSong(1), 3, 10);
    return dialog;
}

Made Screens::session()
{
    auto dialog = std::make_unique<SessionDialog>(QString());
    dialog->showProblem({});
    return dialog;
}

void Screens::addScreens()
{
    m_screens = {
        {u"discover"_s, [this] { return framed(discover()); }},
        {u"discover, nothing"_s, [this] { return framed(new DiscoverView(m_covers)); }},
        {u"discover, why"_s, [this] { return discoverWithWhy(); }},
        {u"history"_s, [this] { return history(); }},
        {u"history, nothing"_s, [this] { return framed(new HistoryView(m_covers, m_clock)); }},
        {u"library"_s, [this] { return library(); }},
        {u"search"_s, [this] { return search(); }},
        {u"taste"_s, [this] { return taste(false); }},
        {u"taste, tables"_s, [this] { return taste(true); }},
        {u"taste, nothing"_s, [this] { return framed(new TasteView); }},
        {u"privacy"_s, [this] { return privacy(AskState::On); }},
        {u"privacy, stopped"_s, [this] { return privacy(AskState::Stopped); }},
        {u"states"_s,
         [this] {
             auto *stage = new QScrollArea;
             stage->setWidgetResizable(true);
             stage->setWidget(gallery::states(nullptr));
             return framed(stage);
         }},
    };
    m_screens[u"playlists"_s] = [this] {
        auto *view = new PlaylistsView(m_covers);
        view->setPlaylists({listed(7, true), listed(8, false)});
        return framed(view);
    };
    m_screens[u"playlists, one"_s] = [this] {
        auto *view = new PlaylistsView(m_covers);
        view->open(listed(8, false));
        return framed(view);
    };
    constexpr std::array kTopics{SettingsTopic::Account,   SettingsTopic::Taste,   SettingsTopic::Playback,
                                 SettingsTopic::Shortcuts, SettingsTopic::Tray,    SettingsTopic::Look,
                                 SettingsTopic::Privacy,   SettingsTopic::Advanced};
    for (const SettingsTopic topic : kTopics)
        m_screens[u"settings %1"_s.arg(static_cast<int>(topic))] = [this, topic] { return settings(topic); };
}

void Screens::addSteps()
{
    const std::map<QString, std::function<Made()>> steps{
        {u"doors"_s, [this] { return welcoming(new DoorsStep(nullptr)); }},
        {u"client id"_s,
         [this] {
             return welcoming(new ClientIdStep(
                 u"http://127.0.0.1:47813/callback"_s, [](QStringView) { return false; }, nullptr));
         }},
        {u"browser"_s, [this] { return browser(); }},
        {u"checks"_s, [this] { return checks(); }},
        {u"music"_s, [this] { return welcoming(new MusicStep(discovery::offeredGenres(), nullptr)); }},
    };
    m_screens.insert(steps.begin(), steps.end());
}

void Screens::addDialogs()
{
    m_screens[u"quick start"_s] = [this] { return quickStart(); };
    m_screens[u"session"_s] = [this] { return session(); };
    m_screens[u"session, name"_s] = [] { return std::make_unique<SessionDialog>(u"Evening"_s); };
    m_screens[u"about"_s] = [] { return std::make_unique<AboutDialog>(QList<Ingredient>(), nullptr); };
    m_screens[u"keys"_s] = [] { return std::make_unique<ShortcutSheet>(nullptr); };
    m_screens[u"keys everywhere"_s] = [] {
        return std::make_unique<HotkeyHelp>(QList<HotkeyFailure>(), u"undersong"_s);
    };
    m_screens[u"trouble"_s] = [] {
        return std::make_unique<StartTrouble>(Error{.kind = ErrorKind::StorageNewer, .detail = {}},
                                              u"/1/2"_s);
    };
    m_screens[u"mini"_s] = [this] {
        auto view = std::make_unique<MiniView>(m_covers);
        view->setSong(sampleSong(1));
        view->resize(view->sizeHint());
        return view;
    };
}

} // namespace undersong::tests
