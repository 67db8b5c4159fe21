// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/settings/settingsview.h"

#include "ui/common/announce.h"
#include "ui/common/build.h"
#include "ui/settings/settingwidget.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace undersong::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kTopics{SettingsTopic::Account,   SettingsTopic::Taste,   SettingsTopic::Playback,
                             SettingsTopic::Shortcuts, SettingsTopic::Tray,    SettingsTopic::Look,
                             SettingsTopic::Privacy,   SettingsTopic::Advanced};
constexpr int kWidest = 720; //!< with text of 14 pixels

Glyph topicGlyph(SettingsTopic topic)
{
    switch (topic) {
    case SettingsTopic::Account:
        return Glyph::Account;
    case SettingsTopic::Taste:
        return Glyph::Taste;
    case SettingsTopic::Playback:
        return Glyph::Play;
    case SettingsTopic::Shortcuts:
        return Glyph::Keyboard;
    case SettingsTopic::Tray:
        return Glyph::Bell;
    case SettingsTopic::Look:
        return Glyph::Contrast;
    case SettingsTopic::Privacy:
        return Glyph::Privacy;
    case SettingsTopic::Advanced:
        return Glyph::Settings;
    }
    return Glyph::Settings;
}

//! All a row is found by.
QString wordsOf(const SettingRow &row)
{
    QStringList words{row.title, row.meaning, row.words, topicText(row.topic)};
    if (const auto *choice = std::get_if<ChoiceSetting>(&row.control)) {
        for (const auto &option : choice->options)
            words.append(option.second);
    }
    if (const auto *action = std::get_if<ActionSetting>(&row.control))
        words.append(action->button);
    return words.join(u' ');
}

bool holdsAll(const QString &words, const QStringList &wanted)
{
    return std::ranges::all_of(
        wanted, [&words](const QString &word) { return words.contains(word, Qt::CaseInsensitive); });
}

} // namespace

QString topicText(SettingsTopic topic)
{
    switch (topic) {
    case SettingsTopic::Account:
        return QCoreApplication::translate("SettingsTopic", "Account");
    case SettingsTopic::Taste:
        return QCoreApplication::translate("SettingsTopic", "Taste");
    case SettingsTopic::Playback:
        return QCoreApplication::translate("SettingsTopic", "Playback");
    case SettingsTopic::Shortcuts:
        return QCoreApplication::translate("SettingsTopic", "Shortcuts");
    case SettingsTopic::Tray:
        return QCoreApplication::translate("SettingsTopic", "Tray and notices");
    case SettingsTopic::Look:
        return QCoreApplication::translate("SettingsTopic", "Look");
    case SettingsTopic::Privacy:
        return QCoreApplication::translate("SettingsTopic", "Privacy and data");
    case SettingsTopic::Advanced:
        return QCoreApplication::translate("SettingsTopic", "Advanced");
    }
    return {};
}

SettingsView::SettingsView(const QList<SettingRow> &rows, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"page"_s);
    setAccessibleName(tr("Settings"));
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(3 * kGrid, 3 * kGrid, kGrid, 0);
    across->setSpacing(3 * kGrid);
    across->addWidget(makeSide(), 1);
    m_pages = new QStackedWidget(this);
    for (const SettingsTopic topic : kTopics)
        m_pages->addWidget(makeTopic(topic, rows));
    m_found = new QListWidget(m_pages);
    m_found->setAccessibleName(tr("Settings found"));
    m_found->setAccessibleDescription(tr("Enter goes to the selected setting."));
    m_pages->addWidget(m_found);
    across->addWidget(m_pages, 3);
    connect(m_topics, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) {
            m_search->clear();
            m_pages->setCurrentIndex(row);
        }
    });
    connect(m_search, &QLineEdit::textChanged, this, &SettingsView::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { openFound(0); });
    const auto open = [this](QListWidgetItem *item) { openFound(m_found->row(item)); };
    connect(m_found, &QListWidget::itemActivated, this, open);
    connect(m_found, &QListWidget::itemClicked, this, open);
    setFocusProxy(m_search);
    m_topics->setCurrentRow(0);
}

QWidget *SettingsView::makeSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 2 * kGrid);
    column->setSpacing(kGrid);
    column->addWidget(makeLabel(side, TypeRole::Heading, Tone::Text, tr("Settings")));
    m_search = new QLineEdit(side);
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setToolTip(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    column->addWidget(m_search);
    m_topics = new QListWidget(side);
    m_topics->setAccessibleName(tr("Topics"));
    m_topics->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const SettingsTopic topic : kTopics) {
        auto *item = new QListWidgetItem(glyphIcon(topicGlyph(topic)), topicText(topic), m_topics);
        item->setToolTip(item->text());
    }
    m_topics->setSpacing(kGrid / 4);
    column->addWidget(m_topics, 1);
    side->setMaximumWidth(17 * QFontMetrics(font()).averageCharWidth() + 10 * kGrid);
    return side;
}

QWidget *SettingsView::makeTopic(SettingsTopic topic, const QList<SettingRow> &rows)
{
    auto *scroll = new QScrollArea(m_pages);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    // Large text may need more than the width there is.
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    content->setObjectName(u"scrollContent"_s);
    auto *outer = new QHBoxLayout(content);
    outer->setContentsMargins(0, 0, 2 * kGrid, 2 * kGrid);
    auto *middle = new QWidget(content);
    middle->setMaximumWidth(kWidest * QFontInfo(font()).pixelSize() / kBodyPixels);
    outer->addWidget(middle, 1);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(makeLabel(middle, TypeRole::Heading, Tone::Text, topicText(topic)));
    QList<std::function<void()>> resets;
    for (const SettingRow &row : rows) {
        if (row.topic != topic)
            continue;
        auto *widget = new SettingWidget(row, middle);
        column->addWidget(widget);
        m_rows.append(widget);
        if (row.reset)
            resets.append(row.reset);
    }
    if (!resets.isEmpty()) {
        QPushButton *reset = makeButton(middle, tr("Reset this page"), Look::Link);
        //: For screen readers. %1: a topic of the settings
        reset->setAccessibleName(tr("Reset this page: %1").arg(topicText(topic)));
        connect(reset, &QPushButton::clicked, this, [this, resets] {
            for (const auto &one : resets)
                one();
            follow();
        });
        column->addWidget(reset, 0, Qt::AlignLeading);
    }
    column->addStretch();
    scroll->setWidget(content);
    m_scrolls.append(scroll);
    return scroll;
}

void SettingsView::follow()
{
    for (SettingWidget *row : std::as_const(m_rows))
        row->follow();
}

void SettingsView::showTopic(SettingsTopic topic)
{
    m_search->clear();
    m_topics->setCurrentRow(static_cast<int>(topic));
    m_pages->setCurrentIndex(static_cast<int>(topic));
    mark(nullptr);
}

bool SettingsView::showRow(const QString &id)
{
    const auto found =
        std::ranges::find_if(m_rows, [&id](SettingWidget *row) { return row->row().id == id; });
    if (found == m_rows.end())
        return false;
    const SettingsTopic topic = (*found)->row().topic;
    showTopic(topic);
    mark(*found);
    m_scrolls.at(static_cast<qsizetype>(topic))->ensureWidgetVisible(*found);
    (*found)->control().setFocus(Qt::OtherFocusReason);
    return true;
}

void SettingsView::mark(SettingWidget *found)
{
    for (SettingWidget *row : std::as_const(m_rows))
        row->setFound(row == found);
}

void SettingsView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SettingsView::search(const QString &text)
{
    const QStringList wanted = text.simplified().split(u' ', Qt::SkipEmptyParts);
    m_found->clear();
    if (wanted.isEmpty()) {
        m_pages->setCurrentIndex(std::max(m_topics->currentRow(), 0));
        return;
    }
    for (const SettingWidget *row : std::as_const(m_rows)) {
        const SettingRow &setting = row->row();
        const bool isThere = !setting.isThere || setting.isThere();
        if (!isThere || !holdsAll(wordsOf(setting), wanted))
            continue;
        //: A setting that was found. %1: its name, %2: its topic
        auto *item = new QListWidgetItem(tr("%1 · %2").arg(setting.title, topicText(setting.topic)), m_found);
        item->setData(Qt::UserRole, setting.id);
        item->setToolTip(item->text() + u'\n' + setting.meaning);
    }
    const int count = m_found->count();
    if (count == 0) {
        auto *none = new QListWidgetItem(tr("No setting has these words."), m_found);
        none->setFlags(Qt::NoItemFlags);
    } else {
        m_found->setCurrentRow(0);
    }
    m_pages->setCurrentWidget(m_found);
    announce(*m_found, count == 0 ? m_found->item(0)->text() : tr("%n setting(s) found", nullptr, count));
}

void SettingsView::openFound(int place)
{
    const QListWidgetItem *item = m_pages->currentWidget() == m_found ? m_found->item(place) : nullptr;
    if (item != nullptr)
        showRow(item->data(Qt::UserRole).toString());
}

} // namespace undersong::ui

#include "moc_settingsview.cpp"
