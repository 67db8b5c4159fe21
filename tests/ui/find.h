// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>

namespace undersong::tests {

//! The child a screen reader calls \p name, or nothing.
template<class T>
T *named(QWidget &parent, const QString &name)
{
    for (T *child : parent.findChildren<T *>()) {
        if (child->accessibleName() == name)
            return child;
    }
    return nullptr;
}

} // namespace undersong::tests
