// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/desktop/tracknotices.h"

#include "base/logging.h"
#include "ui/desktop/wishtext.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>

namespace undersong::ui {

using namespace Qt::StringLiterals;

//! The hint "image-data": (iiibiiay).
struct NoticeImage
{
    QImage image; //!< RGBA8888
};

QDBusArgument &operator<<(QDBusArgument &argument, const NoticeImage &notice)
{
    constexpr int kBitsPerSample = 8;
    constexpr int kChannels = 4;
    const QImage &image = notice.image;
    argument.beginStructure();
    argument << image.width() << image.height() << static_cast<int>(image.bytesPerLine()) << true
             << kBitsPerSample << kChannels
             << QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, NoticeImage & /*notice*/)
{
    // Only ever sent.
    return argument; // NOLINT(bugprone-return-const-ref-from-parameter): as Qt wants it
}

namespace {

constexpr auto kService = "org.freedesktop.Notifications"_L1;
constexpr auto kPath = "/org/freedesktop/Notifications"_L1;
constexpr QSize kCoverSize{96, 96};
constexpr int kCallPatience = 5000;
//! The desktop's own time on screen.
constexpr int kUsualTime = -1;

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(kService, kPath, kService, method);
}

} // namespace

TrackNotices::TrackNotices(CoverSource &covers, std::function<bool()> isWindowActive, QObject *parent)
    : QObject(parent), m_covers(covers), m_isWindowActive(std::move(isWindowActive))
{
    qDBusRegisterMetaType<NoticeImage>();
    connect(&m_covers, &CoverSource::ready, this,
            [this](const QUrl &url, QSize pixels, const QPixmap &picture) {
                const bool isLate = m_told == m_now.id && m_notice != 0 && m_cover.isNull();
                if (url != m_now.art || pixels != kCoverSize)
                    return;
                m_cover = picture;
                if (isLate)
                    tell();
            });
}

TrackNotices::~TrackNotices()
{
    withdraw();
}

void TrackNotices::setEnabled(bool isEnabled)
{
    if (m_isEnabled == isEnabled)
        return;
    m_isEnabled = isEnabled;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!isEnabled) {
        withdraw();
        bus.disconnect(kService, kPath, kService, u"ActionInvoked"_s, this, SLOT(invoke(uint, QString)));
        bus.disconnect(kService, kPath, kService, u"NotificationClosed"_s, this, SLOT(forget(uint, uint)));
        return;
    }
    // What plays when they are switched on is no news.
    m_told = m_now.id;
    bus.connect(kService, kPath, kService, u"ActionInvoked"_s, this, SLOT(invoke(uint, QString)));
    bus.connect(kService, kPath, kService, u"NotificationClosed"_s, this, SLOT(forget(uint, uint)));
    askCapabilities();
}

void TrackNotices::askCapabilities()
{
    const auto pending = QDBusConnection::sessionBus().asyncCall(callOf(u"GetCapabilities"_s), kCallPatience);
    auto *watcher = new QDBusPendingCallWatcher(pending, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QStringList> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError())
            qCInfo(lcUi) << "no notices on this desktop:" << reply.error().name();
        else
            m_capabilities = reply.value();
    });
}

void TrackNotices::show(const NowPlaying &now)
{
    if (now.art != m_now.art) {
        m_cover = {};
        if (m_isEnabled && !now.art.isEmpty())
            m_covers.request(now.art, kCoverSize);
    }
    m_now = now;
    const bool isNews = now.status == NowPlaying::Status::Playing && !now.id.isEmpty() && now.id != m_told;
    if (!m_isEnabled || !isNews)
        return;
    // Whoever looks at the window has seen it.
    m_told = now.id;
    if (m_isWindowActive())
        withdraw();
    else
        tell();
}

void TrackNotices::tell()
{
    if (!m_capabilities)
        return;
    QString body = QLocale().createSeparatedList(m_now.artists);
    if (!m_now.album.isEmpty())
        body += u'\n' + m_now.album;
    // The body is markup where the desktop says so; a title never is.
    if (m_capabilities->contains(u"body-markup"_s))
        body = body.toHtmlEscaped();
    QDBusMessage call = callOf(u"Notify"_s);
    call << QGuiApplication::applicationDisplayName() << m_notice << QGuiApplication::desktopFileName()
         << m_now.title << body << actions() << hints() << kUsualTime;
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, kCallPatience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError())
            qCInfo(lcUi) << "no notice:" << reply.error().name();
        else
            m_notice = reply.value();
    });
}

QStringList TrackNotices::actions() const
{
    if (!m_capabilities->contains(u"actions"_s))
        return {};
    QStringList actions{u"default"_s, wishText(Wish::Show)};
    for (const Wish wish : {Wish::Like, Wish::Dislike})
        actions += {wishName(wish), wishText(wish)};
    return actions;
}

QVariantMap TrackNotices::hints() const
{
    QVariantMap hints{
        {u"suppress-sound"_s, true},
        {u"transient"_s, true},
        {u"desktop-entry"_s, QGuiApplication::desktopFileName()},
        {u"urgency"_s, QVariant::fromValue<uchar>(0)},
    };
    if (!m_cover.isNull())
        hints.insert(u"image-data"_s, QVariant::fromValue(NoticeImage{
                                          m_cover.toImage().convertToFormat(QImage::Format_RGBA8888)}));
    return hints;
}

void TrackNotices::withdraw()
{
    if (m_notice == 0)
        return;
    QDBusMessage call = callOf(u"CloseNotification"_s);
    call << std::exchange(m_notice, 0U);
    QDBusConnection::sessionBus().send(call);
}

void TrackNotices::invoke(uint notice, const QString &action)
{
    if (notice != m_notice || notice == 0)
        return;
    const auto wish = action == "default"_L1 ? std::optional(Wish::Show) : wishNamed(action);
    if (wish)
        Q_EMIT pressed(*wish, m_told);
}

void TrackNotices::forget(uint notice, uint /*reason*/)
{
    if (notice == m_notice)
        m_notice = 0;
}

} // namespace undersong::ui

Q_DECLARE_METATYPE(undersong::ui::NoticeImage)

#include "moc_tracknotices.cpp"
