// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/announce.h"

#include "ui/common/role.h"

#include <QAccessible>
#include <QWidget>

namespace undersong::ui {

using namespace Qt::StringLiterals;

namespace {

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)

//! The child of \p window that says what is announced in it: a notification without a size.
QWidget &speakerOf(QWidget &window)
{
    constexpr auto kName = "speaker"_L1;
    if (auto *known = window.findChild<QWidget *>(kName, Qt::FindDirectChildrenOnly))
        return *known;
    auto *speaker = new QWidget(&window);
    speaker->setObjectName(kName);
    speaker->setAttribute(Qt::WA_TransparentForMouseEvents);
    setRole(*speaker, QAccessible::Notification);
    speaker->resize(0, 0);
    speaker->show();
    return *speaker;
}

//! Of an alert AT-SPI never hears from Qt before 6.8; a notification that comes into view is read out.
void speak(QWidget &widget, const QString &text)
{
    QAccessibleEvent alert(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (!widget.window()->isVisible())
        return;
    QWidget &speaker = speakerOf(*widget.window());
    speaker.setAccessibleName(text);
    QAccessibleEvent shown(&speaker, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

#else

void speak(QWidget &widget, const QString &text)
{
    QAccessibleAnnouncementEvent event(&widget, text);
    QAccessible::updateAccessibility(&event);
}

#endif

} // namespace

void announce(QWidget &widget, const QString &text)
{
    widget.setAccessibleName(text);
    if (QAccessible::isActive())
        speak(widget, text);
}

} // namespace undersong::ui
