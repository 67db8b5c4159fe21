// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/gallery/parts.h"

#include "base/clock.h"
#include "ui/common/build.h"
#include "ui/common/skeletonlist.h"
#include "ui/common/songdelegate.h"
#include "ui/common/statepanel.h"
#include "ui/discover/adventuredial.h"
#include "ui/discover/pickcard.h"
#include "ui/discover/reasonlist.h"
#include "ui/discover/skeleton.h"
#include "ui/discover/upnextmodel.h"
#include "ui/player/devicechip.h"
#include "ui/player/playerview.h"
#include "ui/shell/errorstrip.h"
#include "ui/shell/toast.h"

#include <QGridLayout>
#include <QLabel>
#include <QListView>

#include <array>

namespace undersong::ui::gallery {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using discovery::ReasonKind;

namespace {

//! No pictures here: what a song without one looks like.
class NoCovers final : public CoverSource
{
public:
    using CoverSource::CoverSource;
    void request(const QUrl & /*url*/, QSize /*pixels*/) override {}
};

const Clock &clock()
{
    static const SystemClock kClock;
    return kClock;
}

// Every song here is made up.
constexpr std::array kTitles{
    u"Lantern Weather", u"A Title so Long that It Runs out of Room before Anybody Has Read It to Its End",
    u"Salt Arithmetic", u"أغنية مخترعة",
    u"つくりものの歌",
};

discovery::Pick pick(int number)
{
    discovery::Pick made;
    const auto at = static_cast<std::size_t>(number) % kTitles.size();
    made.id = catalog::RecommendationId(number + 1);
    made.song.id = catalog::SongId(number + 1);
    made.song.title = QString::fromUtf16(kTitles.at(at));
    made.song.artist = u"Odile Farrow"_s;
    made.song.album = u"Small Harbours"_s;
    made.song.releaseDate = u"2019"_s;
    made.song.duration = 222s;
    made.song.isExplicit = number == 2;
    made.probability = 0.7 - 0.1 * number;
    made.slot = number == 1 ? discovery::SlotKind::Exploration : discovery::SlotKind::Main;
    made.reasons = {
        {.kind = ReasonKind::LikedSong,
         .weight = 0.62,
         .subject = u"Paper Moons"_s,
         .direction = 0,
         .song = {}},
        {.kind = ReasonKind::Sound, .weight = 0.41, .subject = u"acousticness"_s, .direction = 1, .song = {}},
        {.kind = ReasonKind::Sound, .weight = -0.18, .subject = u"tempo"_s, .direction = 1, .song = {}}};
    return made;
}

QVBoxLayout *column(QWidget *page)
{
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, 2 * kGrid);
    rows->setSpacing(2 * kGrid);
    return rows;
}

//! Everything that has a state of its own.
QList<Notice> notices()
{
    constexpr std::array kKinds{
        ErrorKind::Offline,        ErrorKind::RateLimited,        ErrorKind::QuotaExceeded,
        ErrorKind::NoActiveDevice, ErrorKind::PremiumRequired,    ErrorKind::SignInExpired,
        ErrorKind::Keychain,       ErrorKind::KeychainMissing,    ErrorKind::StorageFull,
        ErrorKind::StorageNewer,   ErrorKind::StorageBusy,        ErrorKind::SwitchedOff,
        ErrorKind::NotAllowListed, ErrorKind::NothingToRecommend,
    };
    QList<Notice> all;
    for (const ErrorKind kind : kKinds) {
        Error error{.kind = kind, .detail = {}};
        if (kind == ErrorKind::RateLimited)
            error.retryAfter = 38s;
        all.append(noticeOf(error, Retry::Offered));
    }
    const TimePoint now = clock().now();
    all.append(consentNotice(now + std::chrono::days(12), now));
    return all;
}

} // namespace

QWidget *songs(QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *covers = new NoCovers(page);
    QVBoxLayout *rows = column(page);
    auto *card = new PickCard(*covers, page);
    card->setPick(pick(0));
    card->setReaction(catalog::ReactionKind::Like);
    card->setUndo(PickCard::Undo::Possible);
    rows->addWidget(card);
    auto *dial = new AdventureDial(page);
    dial->setReport({.asked = 40, .offers = 50, .newArtists = 19});
    rows->addWidget(dial);
    auto *list = new QListView(page);
    auto *model = new UpNextModel(list);
    QList<discovery::Pick> picks;
    for (int number = 0; number < static_cast<int>(kTitles.size()); ++number)
        picks.append(pick(number));
    model->setPicks(picks);
    list->setItemDelegate(new SongDelegate(*covers, list));
    list->setModel(model);
    list->setAccessibleName(u"Rows"_s);
    list->setMinimumHeight(320);
    list->setCurrentIndex(model->index(2, 0));
    rows->addWidget(list, 1);
    return page;
}

QWidget *player(QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *covers = new NoCovers(page);
    QVBoxLayout *rows = column(page);
    catalog::Track track;
    track.title = u"Lantern Weather"_s;
    track.artists = {{.id = {}, .name = u"Odile Farrow"_s}};
    track.duration = 222s;
    const playback::Device kitchen{
        .id = u"1"_s, .name = u"Kitchen"_s, .type = u"Speaker"_s, .isActive = true, .volumePercent = 60};
    const QList<playback::PlayerState> states{
        {},
        {.activity = playback::Activity::Paused,
         .track = track,
         .progress = 72s,
         .asOf = clock().now(),
         .device = kitchen},
        {.activity = playback::Activity::Playing,
         .track = track,
         .progress = 72s,
         .asOf = clock().now(),
         .device = kitchen},
    };
    for (const playback::PlayerState &state : states) {
        auto *view = new PlayerView(*covers, clock(), page);
        view->setState(state);
        rows->addWidget(view);
    }
    auto *none = new DeviceChip(page);
    none->showDevices({});
    rows->addWidget(none, 0, Qt::AlignLeft);
    rows->addStretch();
    return page;
}

QWidget *states(QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *grid = new QGridLayout(page);
    constexpr int kColumns = 2;
    int at = 0;
    const auto place = [&](StatePanel *panel, QFrame *card) {
        auto *inside = new QVBoxLayout(card);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->addWidget(panel);
        grid->addWidget(card, at / kColumns, at % kColumns);
        ++at;
    };
    for (int column = 0; column < kColumns; ++column)
        grid->setColumnStretch(column, 1);
    QFrame *first = makeCard(page);
    place(new EmptyState(Glyph::Library, u"No likes yet"_s, u"Start with ten songs"_s, first), first);
    for (const Notice &notice : notices()) {
        QFrame *card = makeCard(page);
        auto *panel = new StatePanel(card);
        panel->showNotice(notice);
        place(panel, card);
    }
    return page;
}

QWidget *strips(QWidget *parent)
{
    auto *page = new QWidget(parent);
    QVBoxLayout *rows = column(page);
    for (const Notice &notice : notices()) {
        auto *strip = new ErrorStrip(page);
        strip->showNotice(notice);
        rows->addWidget(strip);
    }
    for (const Toast::Offer offer : {Toast::Offer::Undo, Toast::Offer::Nothing}) {
        auto *stage = new QWidget(page);
        constexpr QSize kStage{600, 72};
        stage->setFixedSize(kStage);
        auto *toast = new Toast(stage);
        toast->placeIn(QRect(QPoint(), kStage));
        toast->say(u"Liked. 12 likes and 3 dislikes so far."_s, offer);
        rows->addWidget(stage);
    }
    rows->addStretch();
    return page;
}

QWidget *waiting(QWidget *parent)
{
    auto *page = new QWidget(parent);
    QVBoxLayout *rows = column(page);
    rows->addWidget(new Skeleton(page));
    rows->addWidget(new SkeletonList(u"Loading songs"_s, page), 1);
    return page;
}

} // namespace undersong::ui::gallery
