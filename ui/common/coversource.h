// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPixmap>
#include <QSize>
#include <QUrl>

namespace undersong::ui {

//! Where cover pictures come from. The program gives the window one; the window never fetches. GUI thread.
class CoverSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Asks for the picture at \p url, wanted at \p pixels (physical). Asking again for the same one is
    //! cheap. Where it cannot be had, nothing happens.
    virtual void request(const QUrl &url, QSize pixels) = 0;

Q_SIGNALS:
    //! The picture asked for, whole, and as large as \p pixels if it came that large. May come during
    //! request().
    void ready(const QUrl &url, QSize pixels, const QPixmap &picture);
};

} // namespace undersong::ui
