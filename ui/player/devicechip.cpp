// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/player/devicechip.h"

#include "discovery/errortext.h"
#include "ui/common/glyph.h"

#include <QActionGroup>
#include <QMenu>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace undersong::ui {

using namespace Qt::StringLiterals;

DeviceChip::DeviceChip(QWidget *parent) : QToolButton(parent), m_menu(new QMenu(this))
{
    setIcon(glyphIcon(Glyph::Device));
    setIconSize({18, 18});
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setMenu(m_menu);
    setDevice(std::nullopt);
    connect(m_menu, &QMenu::aboutToShow, this, &DeviceChip::startLooking);
}

QSize DeviceChip::minimumSizeHint() const
{
    return {iconSize().width() + 56, QToolButton::minimumSizeHint().height()};
}

void DeviceChip::setDevice(const std::optional<playback::Device> &device)
{
    const QString name = device ? device->name : tr("No device");
    setText(name);
    //: Name of the button for screen readers. %1: the name of a device, or "No device"
    setAccessibleName(tr("Plays on: %1").arg(name));
    setToolTip(tr("Plays on: %1").arg(name));
}

void DeviceChip::startLooking()
{
    m_menu->clear();
    addNote(tr("Looking for devices …"));
    Q_EMIT devicesWanted();
}

void DeviceChip::showDevices(const QList<playback::Device> &devices)
{
    m_menu->clear();
    auto *group = new QActionGroup(m_menu);
    for (const playback::Device &device : devices) {
        QString name = device.name;
        QAction *action = m_menu->addAction(name.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(device.isActive);
        action->setEnabled(!device.isRestricted);
        if (device.isRestricted)
            //: Beside the name of a device. %1: that name
            action->setText(tr("%1 (takes no commands)").arg(name));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = device.id] { Q_EMIT deviceChosen(id); });
    }
    if (devices.isEmpty())
        addNote(tr("Open Spotify on any of your devices."));
    addRefresh();
}

void DeviceChip::showFailure(const Error &error)
{
    m_menu->clear();
    addNote(discovery::errorText(error).text);
    addRefresh();
}

void DeviceChip::addNote(const QString &text)
{
    m_menu->addAction(text)->setEnabled(false);
}

void DeviceChip::addRefresh()
{
    m_menu->addSeparator();
    QAction *refresh = m_menu->addAction(tr("Look again"));
    connect(refresh, &QAction::triggered, this, &QToolButton::showMenu, Qt::QueuedConnection);
}

void DeviceChip::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.features &= ~QStyleOptionToolButton::HasMenu;
    const int room = width() - iconSize().width() - 28;
    option.text = fontMetrics().elidedText(text(), Qt::ElideRight, room);
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
}

} // namespace undersong::ui

#include "moc_devicechip.cpp"
