// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/discover/adventuredial.h"

#include "ui/common/announce.h"
#include "ui/common/build.h"
#include "ui/common/flowlayout.h"
#include "ui/common/percenttext.h"

#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <cmath>

namespace undersong::ui {

namespace {

constexpr int kPercentAStep = 10;
constexpr int kSteps = 11; //!< the last one; the first, 0, leaves it to the score
constexpr int kSliderWidth = 176;

//! The step nearest to \p percent.
int stepOf(const std::optional<int> &percent)
{
    return percent ? 1 + static_cast<int>(std::lround(*percent / double(kPercentAStep))) : 0;
}

std::optional<int> percentOf(int step)
{
    return step == 0 ? std::nullopt : std::optional((step - 1) * kPercentAStep);
}

} // namespace

AdventureDial::AdventureDial(QWidget *parent) : QWidget(parent), m_slider(new QSlider(Qt::Horizontal, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new FlowLayout;
    row->setSpacing(kGrid);
    //: A dial: how many of the songs offered shall be by artists of whom nothing was rated yet
    QLabel *name = makeLabel(this, TypeRole::Strong, Tone::Text, tr("New artists"));
    name->setWordWrap(false);
    name->setBuddy(m_slider);
    row->addWidget(name);
    m_slider->setRange(0, kSteps);
    m_slider->setPageStep(2);
    m_slider->setFixedWidth(kSliderWidth);
    m_slider->setAccessibleName(tr("New artists"));
    m_slider->setToolTip(
        tr("How many of the songs shall be by artists of whom you rated nothing yet. All the "
           "way back, the score alone decides."));
    row->addWidget(m_slider);
    m_value = makeLabel(this, TypeRole::Body);
    m_value->setWordWrap(false);
    row->addWidget(m_value);
    column->addLayout(row);
    m_given = makeLabel(this, TypeRole::Meta, Tone::Secondary);
    column->addWidget(m_given);
    connect(m_slider, &QSlider::valueChanged, this, [this](int step) {
        showStep(step);
        announce(*m_value, m_value->text());
        Q_EMIT chosen(percentOf(step));
    });
    setReport({});
}

void AdventureDial::showStep(int step)
{
    const auto percent = percentOf(step);
    if (percent)
        m_value->setText(percentText(*percent));
    else
        //: Where the dial of new artists leaves it to the score
        m_value->setText(tr("Auto"));
    m_slider->setAccessibleDescription(m_value->text());
}

void AdventureDial::setReport(const discovery::DialReport &report)
{
    const QLocale locale;
    {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(stepOf(report.asked));
    }
    showStep(m_slider->value());
    const auto given = report.given();
    const QString asked = locale.toString(report.asked.value_or(0));
    if (report.asked) {
        m_value->setText(percentText(*report.asked));
        m_slider->setAccessibleDescription(m_value->text());
    }
    if (!given) {
        m_given->setText(report.asked ? tr("Asked %1 %, from the next song on.").arg(asked)
                                      : tr("The score alone decides."));
        return;
    }
    const QString share = locale.toString(*given);
    const QString offers = locale.toString(report.offers);
    //: What the dial of new artists brought. %1: percent asked for, %2: percent given, %3: a number of songs
    QString text = report.asked ? tr("Asked %1 %, gave %2 % of the last %3.").arg(asked, share, offers)
                                //: %1: percent, %2: a number of songs
                                : tr("%1 % of the last %2 were by new artists.").arg(share, offers);
    if (report.shortage == discovery::DialReport::Shortage::NewArtists)
        text += u' ' + tr("Too few candidates by new artists.");
    else if (report.shortage == discovery::DialReport::Shortage::RatedArtists)
        text += u' ' + tr("Too few candidates by artists you rated.");
    m_given->setText(text);
}

} // namespace undersong::ui

#include "moc_adventuredial.cpp"
