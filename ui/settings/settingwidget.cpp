// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/settings/settingwidget.h"

#include "ui/common/build.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace undersong::ui {

namespace {

//! A wheel that scrolls the page must not change what is under the pointer.
template<class Control>
class Still final : public Control
{
public:
    using Control::Control;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

SettingWidget::SettingWidget(SettingRow row, QWidget *parent) : QFrame(parent), m_row(std::move(row))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kGrid, kGrid, kGrid, kGrid);
    column->setSpacing(kGrid / 2);
    m_control = makeControl();
    m_control->setObjectName(m_row.id);
    const bool isOwn = std::holds_alternative<OwnSetting>(m_row.control);
    if (!isOwn) {
        m_control->setAccessibleName(m_row.title);
        m_control->setAccessibleDescription(m_row.meaning);
    }
    const bool isToggle = std::holds_alternative<ToggleSetting>(m_row.control);
    if (isToggle) {
        column->addWidget(m_control);
    } else {
        auto *line = new QHBoxLayout;
        line->setSpacing(2 * kGrid);
        QLabel *title = makeLabel(this, TypeRole::Strong, Tone::Text, m_row.title);
        title->setBuddy(m_control);
        line->addWidget(title, 1);
        if (!isOwn)
            line->addWidget(m_control);
        column->addLayout(line);
    }
    if (!m_row.meaning.isEmpty())
        column->addWidget(makeLabel(this, TypeRole::Body, Tone::Secondary, m_row.meaning));
    if (isOwn)
        column->addWidget(m_control);
    follow();
}

QWidget *SettingWidget::makeControl()
{
    return std::visit([this](const auto &setting) { return make(setting); }, m_row.control);
}

QWidget *SettingWidget::make(const ToggleSetting &setting)
{
    auto *box = new QCheckBox(m_row.title, this);
    box->setFont(typeFont(TypeRole::Strong));
    m_follow = [box, get = setting.get] { box->setChecked(get()); };
    connect(box, &QCheckBox::clicked, this, setting.set);
    return box;
}

QWidget *SettingWidget::make(const ChoiceSetting &setting)
{
    auto *box = new Still<QComboBox>(this);
    box->setFocusPolicy(Qt::StrongFocus);
    for (const auto &[value, text] : setting.options)
        box->addItem(text, value);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_follow = [box, get = setting.get] { box->setCurrentIndex(box->findData(get())); };
    connect(box, &QComboBox::activated, this,
            [box, set = setting.set](int index) { set(box->itemData(index).toString()); });
    return box;
}

QWidget *SettingWidget::make(const NumberSetting &setting)
{
    auto *box = new Still<QSpinBox>(this);
    box->setFocusPolicy(Qt::StrongFocus);
    box->setRange(setting.least, setting.most);
    box->setSingleStep(setting.step);
    box->setKeyboardTracking(false);
    m_follow = [box, get = setting.get] {
        const QSignalBlocker quiet(box);
        box->setValue(get());
    };
    connect(box, &QSpinBox::valueChanged, this, setting.set);
    return box;
}

QWidget *SettingWidget::make(const ActionSetting &setting)
{
    QPushButton *button = makeButton(this, setting.button);
    m_follow = [] {};
    connect(button, &QPushButton::clicked, this, setting.run);
    return button;
}

QWidget *SettingWidget::make(const OwnSetting &setting)
{
    m_follow = setting.follow;
    return setting.make(this);
}

void SettingWidget::follow()
{
    m_follow();
    setVisible(!m_row.isThere || m_row.isThere());
}

void SettingWidget::setFound(bool isFound)
{
    m_isFound = isFound;
    update();
}

void SettingWidget::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!m_isFound)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokensFor(palette()).accent, kFocusRing));
    painter.setBrush(tokensFor(palette()).selection);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kControlRadius, kControlRadius);
}

} // namespace undersong::ui

#include "moc_settingwidget.cpp"
