// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/player/devicechip.h"

#include "discovery/errortext.h"
#include "ui/common/glyph.h"

#include <QActionGroup>
#include <QMenu>
#include <QStyleOptionToolButton>
#include <QStylePainter>

#include <algorithm>

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
    showName();
    connect(m_menu, &QMenu::aboutToShow, this, &DeviceChip::startLooking);
}

QSize DeviceChip::minimumSizeHint() const
{
    return {iconSize().width() + 56, QToolButton::minimumSizeHint().height()};
}

void DeviceChip::setDevice(const std::optional<playback::Device> &device)
{
    // One that is gone says that the others have to be looked for anew.
    const bool isGone = m_device && !device;
    m_device = device;
    if (isGone) {
        m_devices.reset();
        Q_EMIT devicesWanted();
    }
    showName();
}

void DeviceChip::showName()
{
    QList<playback::Device> usable = m_devices.value_or(QList<playback::Device>());
    usable.removeIf([](const playback::Device &device) { return device.isRestricted; });
    const auto active = std::ranges::find_if(usable, &playback::Device::isActive);
    std::optional<playback::Device> shown = m_device;
    if (!shown && active != usable.end())
        shown = *active;
    else if (!shown && usable.size() == 1)
        shown = usable.constFirst();
    QString name = tr("Devices");
    if (shown)
        name = shown->name;
    else if (!usable.isEmpty())
        name = tr("Choose a device");
    else if (m_devices)
        name = tr("No device");
    setText(name);
    //: Name of the button for screen readers. %1: the name of a device
    setAccessibleName(shown ? tr("Plays on: %1").arg(name) : name);
    setToolTip(accessibleName());
}

void DeviceChip::startLooking()
{
    m_menu->clear();
    addNote(tr("Looking for devices …"));
    Q_EMIT devicesWanted();
}

void DeviceChip::showDevices(const QList<playback::Device> &devices)
{
    m_devices = devices;
    showName();
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
