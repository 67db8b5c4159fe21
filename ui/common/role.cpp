// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/role.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace undersong::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kRole = "accessibleRole";

//! One of some buttons of which one is on. Qt says so of push buttons alone.
class Choice final : public QAccessibleWidget
{
public:
    explicit Choice(QAbstractButton *button)
        : QAccessibleWidget(button, QAccessible::RadioButton), m_button(button)
    {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = m_button->isChecked();
        return state;
    }
    QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            m_button->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton *m_button; //!< Qt drops this with it
};

//! Asked with the name of each class of \p object, from its own down to QObject's.
QAccessibleInterface *interfaceOf(const QString &className, QObject *object)
{
    if (object == nullptr || !object->isWidgetType())
        return nullptr;
    auto *widget = static_cast<QWidget *>(object);
    if (const QVariant role = widget->property(kRole); role.isValid())
        return new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt()));
    if (className == "QToolButton"_L1) {
        auto *button = static_cast<QAbstractButton *>(object);
        return button->isCheckable() && button->autoExclusive() ? new Choice(button) : nullptr;
    }
    if (className == "QFrame"_L1)
        return new QAccessibleWidget(widget, QAccessible::Grouping);
    return nullptr;
}

} // namespace

void setRole(QWidget &widget, QAccessible::Role role)
{
    widget.setProperty(kRole, static_cast<int>(role));
    installRoles();
}

void installRoles()
{
    // More than once is once.
    QAccessible::installFactory(interfaceOf);
}

} // namespace undersong::ui
