// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/coversource.h"

#include <QCache>
#include <QSet>
#include <qcoro/qcorotask.h>

namespace undersong::net {
class HttpClient;
}

namespace undersong::app {

//! Fetches covers and keeps the last ones in memory alone: Spotify allows no lasting copies. Pictures are
//! decoded off the GUI thread and scaled down to what is shown, never up and never cut. GUI thread.
//!
//! Give it up after the client: a client that goes ends every wait, and each one wakes up in here once more.
class Covers final : public ui::CoverSource
{
    Q_OBJECT

public:
    explicit Covers(net::HttpClient &http, QObject *parent = nullptr);

    void request(const QUrl &url, QSize pixels) override;

private:
    QCoro::Task<> fetch(QUrl url, QSize pixels, QString key);

    net::HttpClient &m_http;
    QCache<QString, QPixmap> m_pictures;
    QSet<QString> m_underWay;
};

} // namespace undersong::app
