// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/desktop/hotkeyplatforms.h"
#include "ui/desktop/portalrequest.h"
#include "ui/desktop/wishtext.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>

#include <algorithm>
#include <array>

namespace undersong::ui {

using namespace Qt::StringLiterals;

//! One shortcut as the portal has it: "(sa{sv})".
struct PortalShortcut
{
    QString id;
    QVariantMap options;
};

QDBusArgument &operator<<(QDBusArgument &argument, const PortalShortcut &shortcut)
{
    argument.beginStructure();
    argument << shortcut.id << shortcut.options;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, PortalShortcut &shortcut)
{
    argument.beginStructure();
    argument >> shortcut.id >> shortcut.options;
    argument.endStructure();
    return argument; // NOLINT(bugprone-return-const-ref-from-parameter): as Qt wants it
}

namespace {

constexpr auto kService = "org.freedesktop.portal.Desktop"_L1;
constexpr auto kPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto kShortcuts = "org.freedesktop.portal.GlobalShortcuts"_L1;

//! A sequence as the shortcuts specification of freedesktop.org writes it: "CTRL+ALT+l", with the names of
//! xkbcommon for keys.
QString triggerFor(const QKeySequence &sequence)
{
    const QKeyCombination chord = sequence[0];
    QString trigger;
    const std::array<std::pair<Qt::KeyboardModifier, QLatin1StringView>, 4> names = {{
        {Qt::ControlModifier, "CTRL+"_L1},
        {Qt::AltModifier, "ALT+"_L1},
        {Qt::ShiftModifier, "SHIFT+"_L1},
        {Qt::MetaModifier, "LOGO+"_L1},
    }};
    for (const auto &[modifier, name] : names) {
        if (chord.keyboardModifiers() & modifier)
            trigger += name;
    }
    const QString key = QKeySequence(chord.key()).toString(QKeySequence::PortableText);
    const bool isLowerCase = key.size() == 1 || chord.key() == Qt::Key_Space;
    return trigger + (isLowerCase ? key.toLower() : key);
}

} // namespace

//! Takes keys through the portal: a session with all of them, which the listener may see and change in the
//! desktop's own dialog.
class PortalHotkeys final : public HotkeyGrabber
{
    Q_OBJECT

public:
    PortalHotkeys()
    {
        // Until Qt knows the type by name, it refuses a slot that takes one.
        qRegisterMetaType<QDBusObjectPath>();
        qDBusRegisterMetaType<PortalShortcut>();
        qDBusRegisterMetaType<QList<PortalShortcut>>();
        QDBusConnection::sessionBus().connect(
            kService, kPath, kShortcuts, u"Activated"_s, this,
            SLOT(activate(QDBusObjectPath, QString, qulonglong, QVariantMap)));
    }
    ~PortalHotkeys() override { close(); }
    Q_DISABLE_COPY_MOVE(PortalHotkeys)

    void grab(const QList<Hotkey> &hotkeys) override
    {
        close();
        const int round = ++m_round;
        const QVariantMap options{{u"session_handle_token"_s, u"undersong%1"_s.arg(round)}};
        const auto created = [this, round, hotkeys](const std::optional<QVariantMap> &results) {
            if (round != m_round)
                return;
            if (!results) {
                refuse(hotkeys);
                return;
            }
            m_session = results->value(u"session_handle"_s).toString();
            bind(hotkeys);
        };
        PortalRequest::send(*this, kShortcuts, u"CreateSession"_s, {}, options, created);
    }

private Q_SLOTS:
    void activate(const QDBusObjectPath &session, const QString &id, qulonglong /*time*/,
                  const QVariantMap & /*options*/)
    {
        const auto wish = wishNamed(id);
        if (wish && session.path() == m_session)
            Q_EMIT pressed(*wish);
    }

private:
    void bind(const QList<Hotkey> &hotkeys)
    {
        QList<PortalShortcut> shortcuts;
        for (const Hotkey &hotkey : hotkeys) {
            QVariantMap options{{u"description"_s, wishText(hotkey.wish)}};
            if (!hotkey.key.isEmpty())
                options.insert(u"preferred_trigger"_s, triggerFor(hotkey.key));
            shortcuts.append({.id = wishName(hotkey.wish), .options = options});
        }
        const int round = m_round;
        const auto bound = [this, round, hotkeys](const std::optional<QVariantMap> &results) {
            if (round != m_round)
                return;
            if (results)
                judge(hotkeys, qdbus_cast<QList<PortalShortcut>>(results->value(u"shortcuts"_s)));
            else
                refuse(hotkeys);
        };
        const QVariantList arguments{QVariant::fromValue(QDBusObjectPath(m_session)),
                                     QVariant::fromValue(shortcuts), QString()};
        PortalRequest::send(*this, kShortcuts, u"BindShortcuts"_s, arguments, {}, bound);
    }

    //! The portal may give some of them.
    void judge(const QList<Hotkey> &hotkeys, const QList<PortalShortcut> &given)
    {
        QList<HotkeyFailure> failures;
        for (const Hotkey &hotkey : hotkeys) {
            const bool isGiven = std::ranges::any_of(
                given, [&](const PortalShortcut &shortcut) { return shortcut.id == wishName(hotkey.wish); });
            if (!isGiven)
                failures.append({.hotkey = hotkey, .why = HotkeyFailure::Why::Refused});
        }
        Q_EMIT settled(failures);
    }

    void refuse(const QList<Hotkey> &hotkeys) { judge(hotkeys, {}); }

    void close()
    {
        ++m_round;
        if (m_session.isEmpty())
            return;
        QDBusConnection::sessionBus().send(QDBusMessage::createMethodCall(
            kService, std::exchange(m_session, {}), u"org.freedesktop.portal.Session"_s, u"Close"_s));
    }

    QString m_session;
    int m_round = 0; //!< an answer to an earlier question is dropped
};

std::unique_ptr<HotkeyGrabber> makePortalHotkeys()
{
    if (!QDBusConnection::sessionBus().isConnected())
        return {};
    return std::make_unique<PortalHotkeys>();
}

} // namespace undersong::ui

Q_DECLARE_METATYPE(undersong::ui::PortalShortcut)

#include "hotkeysportal.moc"
