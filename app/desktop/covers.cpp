// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "desktop/covers.h"

#include "base/logging.h"
#include "net/httpclient.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPointer>
#include <QtConcurrent/QtConcurrentRun>
#include <qcoro/qcorofuture.h>

namespace undersong::app {

using namespace Qt::StringLiterals;

namespace {

//! Kilobytes of pictures kept.
constexpr int kCacheKilobytes = 24 * 1024;
constexpr qint64 kMaxCoverBytes = qint64{4} * 1024 * 1024;
//! A picture of more pixels than this is not a cover.
constexpr qint64 kMaxPixels = qint64{4096} * 4096;

QImage decode(QByteArray bytes, QSize pixels)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (size.isValid() && qint64(size.width()) * size.height() > kMaxPixels)
        return {};
    if (size.isValid() && (size.width() > pixels.width() || size.height() > pixels.height()))
        reader.setScaledSize(size.scaled(pixels, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

Covers::Covers(net::HttpClient &http, QObject *parent)
    : CoverSource(parent), m_http(http), m_pictures(kCacheKilobytes)
{}

void Covers::request(const QUrl &url, QSize pixels)
{
    if (!url.isValid() || pixels.isEmpty())
        return;
    const QString key =
        u"%1 %2x%3"_s.arg(url.toString(), QString::number(pixels.width()), QString::number(pixels.height()));
    if (const QPixmap *known = m_pictures.object(key)) {
        Q_EMIT ready(url, pixels, *known);
        return;
    }
    if (m_underWay.contains(key))
        return;
    m_underWay.insert(key);
    fetch(url, pixels, key);
}

QCoro::Task<> Covers::fetch(QUrl url, QSize pixels, QString key)
{
    const QPointer<Covers> self(this);
    net::HttpRequest request;
    request.url = url;
    request.maxReplyBytes = kMaxCoverBytes;
    const auto reply = co_await m_http.send(std::move(request));
    if (self.isNull())
        co_return;
    if (!reply || !reply->isSuccess()) {
        m_underWay.remove(key);
        qCInfo(lcUi) << "no cover:" << (reply ? QString::number(reply->status) : reply.error().detail);
        co_return;
    }
    QFuture<QImage> decoding = QtConcurrent::run(decode, reply->body, pixels);
    const QImage image = co_await decoding;
    if (self.isNull())
        co_return;
    m_underWay.remove(key);
    if (image.isNull())
        co_return;
    const QPixmap picture = QPixmap::fromImage(image);
    const auto kilobytes = static_cast<int>(image.sizeInBytes() / 1024) + 1;
    m_pictures.insert(key, new QPixmap(picture), kilobytes);
    Q_EMIT ready(url, pixels, picture);
}

} // namespace undersong::app
