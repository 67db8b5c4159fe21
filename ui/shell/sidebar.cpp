// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/shell/sidebar.h"

#include "ui/common/announce.h"
#include "ui/common/build.h"
#include "ui/common/elidedbutton.h"
#include "ui/common/elidedlabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace undersong::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFullWidth = 192;
//! Longer names end in an ellipsis.
constexpr int kWidest = 320;
constexpr int kGlyphsWidth = 64;
constexpr int kMarkSide = 28;

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QFrame(parent), m_sections(new QVBoxLayout), m_group(new QButtonGroup(this)),
      m_name(new ElidedLabel(this)), m_activity(makeLabel(this, TypeRole::Meta, Tone::Secondary)),
      m_account(new ElidedButton(this)), m_menu(new QMenu(this))
{
    setProperty("surface", u"side"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kGrid + kGrid / 2, 2 * kGrid, kGrid + kGrid / 2, kGrid + kGrid / 2);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kGrid / 2, 0, 0, 2 * kGrid);
    head->setSpacing(kGrid);
    auto *mark = new QLabel(this);
    mark->setPixmap(programIcon().pixmap(kMarkSide));
    head->addWidget(mark);
    m_name->setFont(typeFont(TypeRole::Heading));
    m_name->setText(tr("Undersong"));
    head->addWidget(m_name, 1);
    column->addLayout(head);
    m_sections->setSpacing(kGrid / 2);
    column->addLayout(m_sections);
    column->addStretch();
    m_activity->hide();
    column->addWidget(m_activity);
    m_account->setProperty("look", u"nav"_s);
    m_account->setIconSize({20, 20});
    m_account->setFocusPolicy(Qt::StrongFocus);
    m_account->setPopupMode(QToolButton::InstantPopup);
    m_account->setMenu(m_menu);
    m_account->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    column->addWidget(m_account);
    connect(m_group, &QButtonGroup::idClicked, this, &Sidebar::sectionChosen);
    setAccount({});
    setWidthClass(Width::Full);
}

void Sidebar::addSection(const QString &name, Glyph glyph, const QString &key)
{
    auto *button = new ElidedButton(this);
    // First: with its name a reader asks what it is, and keeps the answer.
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setText(name);
    button->setAccessibleName(name);
    button->setToolTip(u"%1 (%2)"_s.arg(name, key));
    button->setIcon(glyphIcon(glyph));
    button->setIconSize({20, 20});
    button->setFocusPolicy(Qt::StrongFocus);
    button->setProperty("look", u"nav"_s);
    button->setToolButtonStyle(m_account->toolButtonStyle());
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    if (const QList<QAbstractButton *> before = m_group->buttons(); !before.isEmpty())
        setTabOrder(before.last(), button);
    setTabOrder(button, m_account);
    m_group->addButton(button, static_cast<int>(m_group->buttons().size()));
    m_sections->addWidget(button);
}

void Sidebar::setKey(int section, const QString &key)
{
    if (QAbstractButton *button = m_group->button(section)) {
        const QString name = button->accessibleName();
        button->setToolTip(key.isEmpty() ? name : u"%1 (%2)"_s.arg(name, key));
    }
}

void Sidebar::select(int section)
{
    QAbstractButton *chosen = m_group->button(section);
    if (chosen == nullptr)
        return;
    chosen->setChecked(true);
    // Tab reaches the one that is on, whichever had the focus last; the arrow keys go to the others.
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons)
        button->setFocusPolicy(button == chosen ? Qt::StrongFocus : Qt::ClickFocus);
}

void Sidebar::setWidthClass(Width width)
{
    const bool isFull = width == Width::Full;
    m_name->setVisible(isFull);
    m_hasRoom = isFull;
    m_activity->setVisible(m_hasRoom && !m_activity->text().isEmpty());
    const auto style = isFull ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons)
        static_cast<QToolButton *>(button)->setToolButtonStyle(style);
    m_account->setToolButtonStyle(style);
    setFixedWidth(isFull ? fullWidth() : kGlyphsWidth);
}

int Sidebar::fullWidth() const
{
    int needed = kMarkSide + 2 * kGrid + m_name->sizeHint().width();
    const auto buttons = m_group->buttons();
    for (const QAbstractButton *button : buttons) {
        const int beside = button->iconSize().width() + 4 * kGrid;
        needed = std::max(needed, beside + button->fontMetrics().horizontalAdvance(button->text()));
    }
    const QMargins margins = layout()->contentsMargins();
    return std::clamp(needed + margins.left() + margins.right(), kFullWidth, kWidest);
}

void Sidebar::setAccount(const discovery::AccountStatus &account)
{
    using discovery::SignInState;
    QString text;
    QString more;
    Glyph glyph = Glyph::Check;
    if (account.isSandbox) {
        //: The make-believe music service
        text = tr("Sandbox");
        more = tr("Made-up songs on this computer. Nothing here is Spotify.");
        glyph = Glyph::Rings;
    } else if (account.state == SignInState::SignedIn) {
        text = account.displayName.isEmpty() ? tr("Signed in") : account.displayName;
        more = account.isSessionOnly ? tr("Signed in to Spotify until the program ends.")
                                     : tr("Signed in to Spotify.");
    } else if (account.state == SignInState::Expired) {
        text = tr("Sign in again");
        more = tr("Spotify has ended your sign-in.");
        glyph = Glyph::Warning;
    } else {
        text = tr("Not signed in");
        more = tr("Connect Spotify from this menu.");
        glyph = Glyph::Warning;
    }
    m_account->setText(text);
    m_account->setIcon(glyphIcon(glyph, glyph == Glyph::Warning ? Tint::Warning : Tint::Text));
    //: Name of the account's button for screen readers. %1: "Sandbox", a name, ...
    m_account->setAccessibleName(tr("Account: %1").arg(text));
    m_accountMeaning = more;
    describeAccount();
}

void Sidebar::setActivity(const QString &text)
{
    const bool isNew = m_activity->text().isEmpty() != text.isEmpty();
    m_activity->setText(text);
    m_activity->setAccessibleName(text);
    m_activity->setVisible(m_hasRoom && !text.isEmpty());
    describeAccount();
    // The beginning is said; counting along would drown everything else.
    if (isNew && !text.isEmpty())
        announce(*m_activity, text);
}

//! Where there is no room for the activity, it is told here.
void Sidebar::describeAccount()
{
    const QString activity = m_activity->text();
    const QString text = activity.isEmpty() ? m_accountMeaning : m_accountMeaning + u'\n' + activity;
    m_account->setAccessibleDescription(text);
    m_account->setToolTip(m_account->text() + u'\n' + text);
}

} // namespace undersong::ui

#include "moc_sidebar.cpp"
