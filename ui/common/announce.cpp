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

//! Readers ask for the words after they were told that there are some: what is said at the same time must
//! not take the place of it.
constexpr qsizetype kSpeakers = 4;

//! A child of \p window to say something: a notification without a size, the one silent for longest.
QWidget &speakerOf(QWidget &window)
{
    constexpr auto kName = "speaker"_L1;
    const auto known = window.findChildren<QWidget *>(kName, Qt::FindDirectChildrenOnly);
    if (known.size() >= kSpeakers) {
        known.first()->raise();
        return *known.first();
    }
    auto *speaker = new QWidget(&window);
    speaker->setObjectName(kName);
    speaker->setAttribute(Qt::WA_TransparentForMouseEvents);
    setRole(*speaker, QAccessible::Notification);
    speaker->resize(0, 0);
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
    speaker.hide();
    speaker.setAccessibleName(text);
    speaker.show();
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
