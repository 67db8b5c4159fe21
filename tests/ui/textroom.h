// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

//! Texts on the screen: those that have no room, and all there are.
namespace undersong::tests {

//! Each visible text of \p window that does not fit its place and neither wraps nor ends in an ellipsis with
//! the whole in its tool tip: where it is, what it says, what it needs and what it has.
QStringList cutTexts(const QWidget &window);

struct ShownText
{
    QString place; //!< class names from the window down
    QString text;
};

//! What can be read in \p window, seen or said: texts, tool tips, names and descriptions for screen readers.
QList<ShownText> shownTexts(const QWidget &window);

} // namespace undersong::tests
