// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/role.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace undersong::ui {

namespace {

constexpr auto kRole = "accessibleRole";

//! Asked with the name of each class of \p object, from its own down to QObject's.
QAccessibleInterface *interfaceOf(const QString &className, QObject *object)
{
    if (object == nullptr || !object->isWidgetType())
        return nullptr;
    auto *widget = static_cast<QWidget *>(object);
    if (const QVariant role = widget->property(kRole); role.isValid())
        return new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt()));
    if (className == QLatin1StringView("QFrame"))
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
