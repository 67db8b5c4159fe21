// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/listening.h"

#include "base/logging.h"
#include "discovery/discovery.h"
#include "discovery/gatherer.h"

namespace undersong::discovery {

using namespace std::chrono_literals;
using catalog::ReactionKind;
using playback::Activity;
using playback::PlayerState;

namespace {

//! Songs ranked ahead and shown as up next.
constexpr int kAhead = 10;
//! A key pressed again this soon after the song changed still meant the song before.
constexpr auto kSettleTime = 1s;
//! Past picks kept for "previous".
constexpr qsizetype kPastLimit = 100;
//! Candidates to look for when nothing can be picked, and in the background once picks run low.
constexpr int kCandidatesWanted = 200;

void leaveOut(QList<Pick> &picks, catalog::SongId song)
{
    picks.removeIf([song](const Pick &pick) { return pick.song.id == song; });
}

} // namespace

//! Counts work in progress; tells when the first begins and the last ends.
class Listening::BusyScope
{
public:
    explicit BusyScope(Listening &listening) : m_listening(listening)
    {
        if (m_listening.m_busy++ == 0)
            Q_EMIT m_listening.busyChanged(true);
    }
    BusyScope(const BusyScope &) = delete;
    BusyScope &operator=(const BusyScope &) = delete;
    ~BusyScope()
    {
        if (--m_listening.m_busy == 0)
            Q_EMIT m_listening.busyChanged(false);
    }

private:
    Listening &m_listening;
};

Listening::Listening(Discovery &discovery, Gatherer &gatherer, playback::Player &player, const Clock &clock)
    : m_discovery(discovery), m_gatherer(gatherer), m_player(player), m_clock(clock)
{
    m_handOverTimer.setSingleShot(true);
    connect(&m_handOverTimer, &QTimer::timeout, this, [this] { handOverNext(); });
    connect(&m_player, &playback::Player::stateChanged, this, &Listening::onPlayerState);
    connect(&m_discovery, &Discovery::sessionsChanged, this, [this] { followSession(); });
}

void Listening::start()
{
    startPicking();
}

void Listening::like()
{
    reactToCurrent(ReactionKind::Like);
}

void Listening::dislike()
{
    reactToCurrent(ReactionKind::Dislike);
}

void Listening::rest()
{
    reactToCurrent(ReactionKind::Rest);
}

void Listening::notNow()
{
    reactToCurrent(ReactionKind::NotNow);
}

void Listening::undo()
{
    takeBack();
}

void Listening::redo()
{
    giveAgain();
}

void Listening::togglePlay()
{
    playOrPause();
}

void Listening::next()
{
    if (!m_moving)
        moveOn(isSounding() ? Sound::Play : Sound::Keep);
}

void Listening::previous()
{
    goBack();
}

void Listening::playUpNext(int index)
{
    if (index < 0 || index >= m_upNext.size() || m_moving)
        return;
    const Pick pick = m_upNext.takeAt(index);
    leaveOut(m_chosen, pick.song.id);
    Q_EMIT upNextChanged();
    makeCurrent(pick, Sound::Play);
}

void Listening::refresh()
{
    rankUpNext();
}

void Listening::reset()
{
    m_handOverTimer.stop();
    m_current.reset();
    m_upNext.clear();
    m_past.clear();
    m_chosen.clear();
    m_handedOver.reset();
    m_lastReaction.reset();
    m_lastState = {};
    m_heard.reset();
    Q_EMIT currentChanged();
    Q_EMIT upNextChanged();
}

QCoro::Task<> Listening::startPicking()
{
    if (m_current || m_moving)
        co_return;
    co_await moveOn(Sound::Keep);
}

//! Ranks from what is known; looks for songs first where that yields none.
QCoro::Task<Result<QList<Pick>>> Listening::pickSongs(int count, QList<catalog::SongId> exclude)
{
    auto picks = co_await m_discovery.recommend(count, exclude);
    if (picks || picks.error().kind != ErrorKind::NothingToRecommend)
        co_return picks;
    const BusyScope busy(*this);
    const auto gathered = co_await m_gatherer.topUp(kCandidatesWanted, std::stop_token());
    if (!gathered)
        co_return std::unexpected(gathered.error());
    co_return co_await m_discovery.recommend(count, exclude);
}

QCoro::Task<> Listening::rankUpNext()
{
    QList<catalog::SongId> exclude;
    if (m_current)
        exclude.append(m_current->song.id);
    if (m_handedOver)
        exclude.append(m_handedOver->song.id);
    for (const Pick &chosen : std::as_const(m_chosen))
        exclude.append(chosen.song.id);
    auto picks = co_await m_discovery.recommend(kAhead, exclude);
    if (!picks) {
        if (picks.error().kind != ErrorKind::NothingToRecommend)
            report(picks.error(), [this] { refresh(); });
        picks = QList<Pick>();
    }
    const bool isShort = picks->size() < kAhead;
    *picks = m_chosen + *picks;
    if (m_handedOver)
        picks->prepend(*m_handedOver);
    m_upNext = *picks;
    Q_EMIT upNextChanged();
    if (isShort)
        topUpInBackground();
}

QCoro::Task<> Listening::topUpInBackground()
{
    if (m_toppingUp)
        co_return;
    m_toppingUp = true;
    const auto gathered = co_await m_gatherer.topUpQuietly(kCandidatesWanted, std::stop_token());
    m_toppingUp = false;
    if (!gathered)
        qCInfo(lcDiscovery) << "no new songs:" << gathered.error().detail;
    else if (gathered->added > 0)
        co_await rankUpNext();
}

bool Listening::isRepetition(ReactionKind kind) const
{
    if (!m_lastReaction || m_lastReaction->kind != kind)
        return false;
    const bool sameSong = m_current && m_lastReaction->song == m_current->song.id;
    const bool movesOn = kind != ReactionKind::Like;
    const bool isSettling = m_moving || isBusy() || m_clock.now() - m_currentSince < kSettleTime;
    return sameSong || (movesOn && isSettling);
}

QCoro::Task<> Listening::reactToCurrent(ReactionKind kind)
{
    if (!m_current || isRepetition(kind))
        co_return;
    const Pick target = *m_current;
    m_lastReaction = LastReaction{.song = target.song.id, .kind = kind, .at = m_clock.now()};
    std::optional<catalog::RecommendationId> answersTo;
    if (target.id.value() != 0)
        answersTo = target.id;

    const auto outcome = co_await m_discovery.react(target.song.id, kind, answersTo);
    if (!outcome) {
        m_lastReaction.reset();
        report(outcome.error(), [this, id = target.song.id, kind] {
            // Said of that song, and of no other.
            if (m_current && m_current->song.id == id)
                reactToCurrent(kind);
        });
        co_return;
    }
    Q_EMIT reacted(*outcome);
    const bool stillCurrent = m_current && m_current->song.id == target.song.id;
    if (kind == ReactionKind::Like || !stillCurrent || m_moving) {
        if (stillCurrent)
            m_current->song.reaction = kind;
        Q_EMIT currentChanged();
        co_await rankUpNext();
        co_return;
    }
    co_await moveOn(isSounding() ? Sound::Play : Sound::Keep);
}

QCoro::Task<> Listening::takeBack()
{
    const auto outcome = co_await m_discovery.undo();
    if (!outcome) {
        report(outcome.error(), [this] { undo(); });
        co_return;
    }
    m_lastReaction.reset();
    if (m_current && m_current->song.id == outcome->song.id) {
        m_current->song = outcome->song;
        Q_EMIT currentChanged();
    }
    Q_EMIT undone(*outcome);
    co_await rankUpNext();
}

QCoro::Task<> Listening::giveAgain()
{
    const auto outcome = co_await m_discovery.redo();
    if (!outcome) {
        report(outcome.error(), [this] { redo(); });
        co_return;
    }
    if (m_current && m_current->song.id == outcome->song.id) {
        m_current->song = outcome->song;
        Q_EMIT currentChanged();
    }
    Q_EMIT reacted(*outcome);
    co_await rankUpNext();
}

QCoro::Task<> Listening::followSession()
{
    m_lastReaction.reset();
    if (!m_current)
        co_return;
    const catalog::SongId id = m_current->song.id;
    const auto song = co_await m_discovery.song(id);
    if (song && m_current && m_current->song.id == id) {
        m_current->song = *song;
        Q_EMIT currentChanged();
    }
    co_await rankUpNext();
}

QCoro::Task<> Listening::moveOn(Sound sound)
{
    m_moving = true;
    Result<QList<Pick>> picks;
    if (m_handedOver) {
        picks = QList<Pick>{*m_handedOver};
    } else if (!m_chosen.isEmpty()) {
        const Pick chosen = m_chosen.takeFirst();
        const Pick pick = co_await judged(chosen.song);
        picks = m_upNext;
        leaveOut(*picks, chosen.song.id);
        picks->prepend(pick);
    } else {
        QList<catalog::SongId> exclude;
        if (m_current)
            exclude.append(m_current->song.id);
        picks = co_await pickSongs(kAhead + 1, exclude);
    }
    if (!picks) {
        m_moving = false;
        report(picks.error(), [this, sound] {
            if (!m_moving)
                moveOn(sound);
        });
        co_return;
    }
    const Pick next = picks->takeFirst();
    if (!m_handedOver) {
        m_upNext = *picks;
        Q_EMIT upNextChanged();
    }
    m_moving = false;
    co_await makeCurrent(next, sound);
    if (m_upNext.size() < kAhead)
        co_await rankUpNext();
}

QCoro::Task<> Listening::makeCurrent(Pick pick, Sound sound)
{
    // Until the device has followed, what it says is about the song before.
    const BusyScope busy(*this);
    judgeHeard();
    if (m_current) {
        m_past.append(*m_current);
        if (m_past.size() > kPastLimit)
            m_past.removeFirst();
    }
    const bool isOnDevice = m_handedOver && m_handedOver->song.id == pick.song.id;
    m_handedOver.reset();
    m_handOverTimer.stop();
    m_current = pick;
    m_currentSince = m_clock.now();
    Q_EMIT currentChanged();

    if (pick.id.value() != 0) {
        const auto shown = co_await m_discovery.markShown(pick.id);
        if (!shown)
            report(shown.error(), {});
    }
    if (sound == Sound::Keep)
        co_return;
    const QStringList uris{pick.song.uri()};
    const auto played = isOnDevice ? co_await m_player.skipNext() : co_await m_player.play(uris);
    // What was pressed before the song could be heard did not mean it.
    m_currentSince = m_clock.now();
    if (!played)
        report(played.error(), [this] {
            if (!isSounding())
                togglePlay();
        });
}

QCoro::Task<> Listening::playOrPause()
{
    if (m_moving)
        co_return;
    const BusyScope busy(*this);
    Result<void> done;
    const bool isToPause = isSounding();
    if (isToPause) {
        done = co_await m_player.pause();
    } else if (deviceHoldsCurrent()) {
        done = co_await m_player.resume();
    } else if (m_current) {
        const QStringList uris{m_current->song.uri()};
        done = co_await m_player.play(uris);
    } else {
        co_await moveOn(Sound::Play);
        co_return;
    }
    if (!done)
        report(done.error(), [this, isToPause] {
            // What was wanted, not its opposite: the device may have been used meanwhile.
            if (isSounding() == isToPause)
                togglePlay();
        });
}

void Listening::report(const Error &error, const std::function<void()> &again)
{
    qCInfo(lcDiscovery) << errorKindName(error.kind) << error.detail;
    m_again = again;
    Q_EMIT failed(error);
}

} // namespace undersong::discovery
