// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/player/playerview.h"

#include "ui/common/build.h"
#include "ui/common/cover.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/songtext.h"
#include "ui/player/devicechip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QToolButton>

#include <algorithm>

namespace undersong::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kCoverSide = 48;
// Below this width the volume slider gives way; its button and keys stay.
constexpr int kRoomForVolume = 900;
constexpr auto kTick = 500ms;
constexpr auto kVolumeDelay = 150ms;

} // namespace

PlayerView::PlayerView(CoverSource &covers, const Clock &clock, QWidget *parent)
    : QFrame(parent), m_clock(clock), m_tick(this)
{
    setProperty("surface", u"bar"_s);
    setAccessibleName(tr("Player"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    row->setSpacing(2 * kGrid);
    row->addWidget(makeTrack(covers), 3);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(makeTransport());
    middle->addWidget(makeProgress());
    row->addLayout(middle, 5);
    row->addWidget(makeVolume(), 3);
    m_tick.setInterval(kTick);
    m_volumeDelay.setSingleShot(true);
    m_volumeDelay.setInterval(kVolumeDelay);
    connectControls();
    setState({});
}

QWidget *PlayerView::makeTrack(CoverSource &covers)
{
    auto *track = new QWidget(this);
    auto *row = new QHBoxLayout(track);
    row->setContentsMargins(0, 0, 0, 0);
    m_cover = new CoverLabel(covers, kCoverSide, track);
    row->addWidget(m_cover);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    m_title = new ElidedLabel(track);
    m_title->setFont(typeFont(TypeRole::Strong));
    m_artist = new ElidedLabel(track);
    m_artist->setFont(typeFont(TypeRole::Meta));
    setTone(*m_artist, Tone::Secondary);
    names->addStretch();
    names->addWidget(m_title);
    names->addWidget(m_artist);
    names->addStretch();
    row->addLayout(names, 1);
    track->setMinimumWidth(kCoverSide + 64);
    return track;
}

QWidget *PlayerView::makeTransport()
{
    auto *transport = new QWidget(this);
    // Tapes run from left to right in every language.
    transport->setLayoutDirection(Qt::LeftToRight);
    auto *row = new QHBoxLayout(transport);
    row->setContentsMargins(0, 0, 0, 0);
    m_previous = makeGlyphButton(transport, Glyph::Previous, tr("Previous"));
    m_play = makeGlyphButton(transport, Glyph::Play, tr("Play"), Look::Round, Tint::OnAccent);
    m_next = makeGlyphButton(transport, Glyph::Next, tr("Next"));
    m_play->setIconSize({22, 22});
    m_play->setFixedSize(40, 40);
    row->addStretch();
    for (QToolButton *button : {m_previous, m_play, m_next})
        row->addWidget(button);
    row->addStretch();
    return transport;
}

QWidget *PlayerView::makeProgress()
{
    auto *progress = new QWidget(this);
    progress->setLayoutDirection(Qt::LeftToRight);
    auto *row = new QHBoxLayout(progress);
    row->setContentsMargins(0, 0, 0, 0);
    m_elapsed = makeLabel(progress, TypeRole::Meta, Tone::Secondary);
    m_total = makeLabel(progress, TypeRole::Meta, Tone::Secondary);
    for (QLabel *label : {m_elapsed, m_total})
        label->setWordWrap(false);
    m_elapsed->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_progress = new QSlider(Qt::Horizontal, progress);
    m_progress->setMinimumWidth(80);
    m_progress->setSingleStep(5000);
    m_progress->setPageStep(15000);
    m_progress->setAccessibleName(tr("Position in the song"));
    row->addWidget(m_elapsed);
    row->addWidget(m_progress, 1);
    row->addWidget(m_total);
    return progress;
}

QWidget *PlayerView::makeVolume()
{
    auto *side = new QWidget(this);
    auto *row = new QHBoxLayout(side);
    row->setContentsMargins(0, 0, 0, 0);
    m_mute = makeGlyphButton(side, Glyph::Volume, tr("Mute"));
    m_volume = new QSlider(Qt::Horizontal, side);
    m_volume->setRange(0, 100);
    m_volume->setSingleStep(5);
    m_volume->setMaximumWidth(120);
    m_volume->setMinimumWidth(64);
    m_volume->setAccessibleName(tr("Volume"));
    m_device = new DeviceChip(side);
    row->addStretch();
    row->addWidget(m_mute);
    row->addWidget(m_volume, 1);
    row->addWidget(m_device, 2);
    return side;
}

void PlayerView::connectControls()
{
    connect(m_previous, &QToolButton::clicked, this, &PlayerView::previousWanted);
    connect(m_play, &QToolButton::clicked, this, &PlayerView::playWanted);
    connect(m_next, &QToolButton::clicked, this, &PlayerView::nextWanted);
    connect(m_mute, &QToolButton::clicked, this, &PlayerView::toggleMute);
    connect(&m_tick, &QTimer::timeout, this, &PlayerView::showProgress);
    connect(m_progress, &QSlider::sliderReleased, this,
            [this] { Q_EMIT seekWanted(std::chrono::milliseconds(m_progress->value())); });
    // Steps by key or wheel, and clicks beside the handle; a drag ends in sliderReleased.
    connect(m_progress, &QSlider::actionTriggered, this, [this](int action) {
        if (action != QAbstractSlider::SliderMove)
            Q_EMIT seekWanted(std::chrono::milliseconds(m_progress->sliderPosition()));
    });
    connect(m_progress, &QSlider::sliderMoved, this,
            [this](int value) { m_elapsed->setText(durationText(std::chrono::milliseconds(value))); });
    connect(m_volume, &QSlider::valueChanged, &m_volumeDelay, qOverload<>(&QTimer::start));
    connect(&m_volumeDelay, &QTimer::timeout, this, [this] { Q_EMIT volumeWanted(m_volume->value()); });
}

//! A player tells where it is once a second, and mostly nothing else: that needs nothing made anew.
bool PlayerView::isOnlyLater(const playback::PlayerState &state) const
{
    playback::PlayerState later = m_state;
    later.progress = state.progress;
    later.asOf = state.asOf;
    return m_isShown && later == state;
}

void PlayerView::setState(const playback::PlayerState &state)
{
    if (isOnlyLater(state)) {
        m_state.progress = state.progress;
        m_state.asOf = state.asOf;
        showVolume();
        showProgress();
        return;
    }
    m_isShown = true;
    m_state = state;
    const bool isPlaying = state.activity == playback::Activity::Playing;
    const QString title = state.track ? state.track->title : tr("Nothing is playing");
    m_title->setText(title);
    m_artist->setText(state.track ? catalog::joinedArtists(state.track->artists) : QString());
    m_cover->setCover(state.track ? state.track->coverUrl : QUrl(),
                      state.track ? tr("Cover of “%1”").arg(title) : QString());
    m_play->setIcon(glyphIcon(isPlaying ? Glyph::Pause : Glyph::Play, Tint::OnAccent));
    const QString verb = isPlaying ? tr("Pause") : tr("Play");
    m_play->setAccessibleName(verb);
    //: Tool tip. %1: what the button does, %2: the key that does the same
    m_play->setToolTip(m_playKey.isEmpty() ? verb : tr("%1 (%2)").arg(verb, m_playKey));
    m_play->setEnabled(!isPlaying || state.canPause);
    m_progress->setEnabled(state.track.has_value() && state.canSeek);
    m_progress->setMaximum(state.track ? static_cast<int>(state.track->duration.count()) : 0);
    m_total->setText(state.track ? durationText(state.track->duration) : QString());
    m_device->setDevice(state.device);
    showVolume();
    showProgress();
    fitTimes();
    followTime();
}

//! Room for the widest time, so that the slider does not twitch. Fixed: a label of any other size has the
//! whole window arranged anew with each second it shows.
void PlayerView::fitTimes()
{
    for (QLabel *label : {m_elapsed, m_total}) {
        const QFontMetrics metrics(label->font());
        const int width =
            std::max(metrics.horizontalAdvance(u"00:00"_s), metrics.horizontalAdvance(m_total->text()));
        label->setFixedSize(width, metrics.height());
    }
}

//! Nobody sees it run while it is hidden.
void PlayerView::followTime()
{
    if (m_state.activity == playback::Activity::Playing && isVisible())
        m_tick.start();
    else
        m_tick.stop();
}

void PlayerView::setPlayKey(const QString &key)
{
    m_playKey = key;
    m_isShown = false;
    setState(m_state);
}

std::chrono::milliseconds PlayerView::position() const
{
    if (!m_state.track)
        return 0ms;
    const bool isPlaying = m_state.activity == playback::Activity::Playing;
    const auto since = isPlaying ? std::max(m_clock.now() - m_state.asOf, 0ms) : 0ms;
    return std::clamp(m_state.progress + since, 0ms, std::max(m_state.track->duration, 0ms));
}

void PlayerView::showProgress()
{
    if (m_progress->isSliderDown())
        return;
    const auto now = position();
    m_progress->setValue(static_cast<int>(now.count()));
    m_elapsed->setText(m_state.track ? durationText(now) : QString());
    if (m_state.track)
        //: Position in the song, for screen readers. Both are lengths of time.
        m_progress->setAccessibleDescription(
            tr("%1 of %2").arg(spokenDuration(now), spokenDuration(m_state.track->duration)));
}

void PlayerView::showVolume()
{
    const bool hasVolume = m_state.device && m_state.device->volumePercent && !m_state.device->isRestricted;
    m_volume->setEnabled(hasVolume);
    m_mute->setEnabled(hasVolume);
    if (!hasVolume || m_volume->isSliderDown() || m_volumeDelay.isActive())
        return;
    const QSignalBlocker quiet(m_volume);
    m_volume->setValue(*m_state.device->volumePercent);
    const bool isMuted = m_volume->value() == 0;
    if (m_mute->accessibleName() == (isMuted ? tr("Unmute") : tr("Mute")))
        return;
    m_mute->setIcon(glyphIcon(isMuted ? Glyph::Muted : Glyph::Volume));
    m_mute->setAccessibleName(isMuted ? tr("Unmute") : tr("Mute"));
}

void PlayerView::seekBy(std::chrono::milliseconds step)
{
    if (m_progress->isEnabled())
        Q_EMIT seekWanted(std::clamp(position() + step, 0ms, std::max(m_state.track->duration, 0ms)));
}

void PlayerView::changeVolumeBy(int percent)
{
    if (m_volume->isEnabled())
        m_volume->setValue(m_volume->value() + percent);
}

void PlayerView::toggleMute()
{
    if (!m_volume->isEnabled())
        return;
    if (m_volume->value() > 0) {
        m_volumeBeforeMute = m_volume->value();
        m_volume->setValue(0);
    } else {
        m_volume->setValue(m_volumeBeforeMute);
    }
}

void PlayerView::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    showProgress();
    followTime();
}

void PlayerView::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    followTime();
}

void PlayerView::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_volume->setVisible(width() >= kRoomForVolume);
}

} // namespace undersong::ui

#include "moc_playerview.cpp"
