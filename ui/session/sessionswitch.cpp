// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/session/sessionswitch.h"

#include "ui/common/build.h"
#include "ui/session/sessiontext.h"

#include <QMenu>

namespace undersong::ui {

using namespace Qt::StringLiterals;

SessionSwitch::SessionSwitch(QWidget *parent) : QPushButton(parent)
{
    auto *menu = new QMenu(this);
    m_sessions = new SessionMenu(*menu, SessionMenu::Extent::Everything, this);
    setProperty("look", u"flat"_s);
    setAutoDefault(false);
    setMenu(menu);
    setToolTip(
        tr("A session, such as study or a party, learns apart from your everyday taste, or not at all."));
    setSessions({}, {});
}

void SessionSwitch::setSessions(const std::optional<catalog::Session> &current,
                                const QList<catalog::Session> &all)
{
    m_sessions->setSessions(current, all);
    //: On the button that changes the session. %1: "Everyday", "Guests", a name
    const QString text = tr("Session: %1").arg(sessionName(current));
    setAccessibleName(text);
    setAccessibleDescription(sessionBegunText(current) + u' ' + toolTip());
    QString shown = text;
    setText(shown.replace(u'&', u"&&"_s));
    setIcon(current ? glyphIcon(Glyph::Rings, Tint::Accent) : glyphIcon(Glyph::Rings));
}

} // namespace undersong::ui

#include "moc_sessionswitch.cpp"
