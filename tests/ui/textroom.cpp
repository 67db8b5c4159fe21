// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/textroom.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <cstring>

namespace undersong::tests {

using namespace Qt::StringLiterals;

namespace {

//! Rounding in fonts is not a fault.
constexpr int kTolerance = 1;
//! Beside the text of a line to type into, or of a cell.
constexpr int kLineInset = 8;
constexpr int kBoxMargin = 4;
//! Rows of a list looked at.
constexpr int kRows = 30;

QString nameOf(const QWidget &widget)
{
    const QString name = QString::fromLatin1(widget.metaObject()->className()).section(u':', -1);
    return widget.objectName().isEmpty() || widget.objectName().startsWith(u"qt_")
               ? name
               : name + u'#' + widget.objectName();
}

QString placeOf(const QWidget &widget, const QWidget &window)
{
    QStringList names;
    for (const QWidget *at = &widget; at != nullptr && at != &window; at = at->parentWidget()) {
        if (std::strcmp(at->metaObject()->className(), "QWidget") != 0 || !at->objectName().isEmpty())
            names.prepend(nameOf(*at));
    }
    return names.join(u'/');
}

QString plain(QString text)
{
    return text.replace(u"&&"_s, u"\1"_s).remove(u'&').replace(u'\1', u'&');
}

int widthOf(const QFontMetrics &metrics, const QString &text)
{
    int width = 0;
    for (const QString &line : text.split(u'\n'))
        width = std::max(width, metrics.horizontalAdvance(line));
    return width;
}

int longestWord(const QFontMetrics &metrics, const QString &text)
{
    int width = 0;
    static const QRegularExpression kBreaks(u"\\s+|(?<=-)"_s);
    for (const QString &word : text.split(kBreaks))
        width = std::max(width, metrics.horizontalAdvance(word));
    return width;
}

//! Whether an ellipsis stands for the rest, and the tool tip has it.
bool endsInEllipsis(const QWidget &widget, const QString &text)
{
    // One of these has it while it is asked for.
    if (widget.inherits("undersong::ui::TextButton"))
        return true;
    const bool elides = widget.inherits("undersong::ui::ElidedLabel") ||
                        widget.inherits("undersong::ui::ElidedButton") ||
                        widget.inherits("undersong::ui::DeviceChip");
    return elides && widget.toolTip().contains(text);
}

class Search
{
public:
    explicit Search(const QWidget &window) : m_window(window) {}

    QStringList run()
    {
        const auto widgets = m_window.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (widget->isVisibleTo(&m_window))
                look(*widget);
        }
        return m_findings;
    }

private:
    void look(const QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            lookAtLabel(*label);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            lookAtButton(*button);
        else if (const auto *box = qobject_cast<const QComboBox *>(&widget))
            lookAtBox(*box);
        else if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
            lookAtLine(*line);
        else if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
            needs(widget, group->title(), QSize(group->sizeHint().width(), 0), widget.size());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
            needs(widget, tabs->tabText(0), QSize(tabs->sizeHint().width(), 0), widget.size());
        else if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
            lookAtHeader(*header);
        else if (const auto *table = qobject_cast<const QTableView *>(&widget))
            lookAtTable(*table);
        else if (const auto *list = qobject_cast<const QListView *>(&widget))
            lookAtList(*list);
        else if (widget.inherits("undersong::ui::LegendMark"))
            needs(widget, widget.accessibleName(), widget.sizeHint(), widget.size());
    }

    void lookAtLabel(const QLabel &label)
    {
        const QString text = label.text();
        if (text.isEmpty() || endsInEllipsis(label, text))
            return;
        if (!label.wordWrap()) {
            needs(label, text, label.sizeHint(), label.size());
            return;
        }
        const int margins = label.width() - label.contentsRect().width() + 2 * label.margin();
        needs(label, text,
              QSize(longestWord(label.fontMetrics(), text) + margins, label.heightForWidth(label.width())),
              label.size());
    }

    void lookAtButton(const QAbstractButton &button)
    {
        const auto *tool = qobject_cast<const QToolButton *>(&button);
        const bool isBare = tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
        if (button.text().isEmpty() || (isBare && !button.icon().isNull()) ||
            endsInEllipsis(button, plain(button.text())))
            return;
        needs(button, button.text(), button.sizeHint(), button.size());
    }

    void lookAtBox(const QComboBox &box)
    {
        QStyleOptionComboBox option;
        option.initFrom(&box);
        option.editable = box.isEditable();
        const QRect field =
            box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
        // The text may stand in the field's own margin.
        needs(box, box.currentText(), QSize(widthOf(box.fontMetrics(), box.currentText()) - kBoxMargin, 0),
              field.size());
    }

    void lookAtLine(const QLineEdit &line)
    {
        const QString text = line.placeholderText();
        if (!line.text().isEmpty() || text.isEmpty() || line.toolTip().contains(text))
            return;
        needs(line, text, QSize(widthOf(line.fontMetrics(), text) + kLineInset, 0), line.size());
    }

    void lookAtHeader(const QHeaderView &header)
    {
        for (int section = 0; header.model() != nullptr && section < header.count(); ++section) {
            const QString text = header.model()->headerData(section, header.orientation()).toString();
            const QString tip =
                header.model()->headerData(section, header.orientation(), Qt::ToolTipRole).toString();
            if (!header.isSectionHidden(section) && header.orientation() == Qt::Horizontal &&
                !tip.contains(text))
                needs(header, text, QSize(widthOf(header.fontMetrics(), text) + kLineInset, 0),
                      QSize(header.sectionSize(section), 0));
        }
    }

    void lookAtCell(const QWidget &view, const QModelIndex &index, int room)
    {
        const QString text = index.data(Qt::DisplayRole).toString();
        if (!index.data(Qt::ToolTipRole).toString().contains(text))
            needs(view, text, QSize(widthOf(view.fontMetrics(), text) + kLineInset, 0), QSize(room, 0));
    }

    void lookAtTable(const QTableView &table)
    {
        const int rows = table.model() != nullptr ? std::min(table.model()->rowCount(), kRows) : 0;
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < table.model()->columnCount(); ++column) {
                if (!table.isColumnHidden(column))
                    lookAtCell(table, table.model()->index(row, column), table.columnWidth(column));
            }
        }
    }

    void lookAtList(const QListView &list)
    {
        const int rows = list.model() != nullptr ? std::min(list.model()->rowCount(), kRows) : 0;
        for (int row = 0; row < rows; ++row) {
            const QModelIndex index = list.model()->index(row, 0);
            const int icon = index.data(Qt::DecorationRole).isValid() ? list.iconSize().width() : 0;
            const int iconRoom = icon > 0 ? icon : index.data(Qt::DecorationRole).isValid() ? 16 : 0;
            lookAtCell(list, index, list.viewport()->width() - iconRoom);
        }
    }

    void needs(const QWidget &widget, const QString &text, QSize needed, QSize had)
    {
        const bool isTooWide = needed.width() > had.width() + kTolerance;
        const bool isTooHigh = needed.height() > had.height() + kTolerance && had.height() > 0;
        if (isTooWide || isTooHigh)
            find(widget, text,
                 u"needs %1x%2, has %3x%4"_s.arg(needed.width())
                     .arg(needed.height())
                     .arg(had.width())
                     .arg(had.height()));
        else
            lookOutwards(widget, text);
    }

    //! What an ancestor cuts off; what a scroll area can bring into view is not cut.
    void lookOutwards(const QWidget &widget, const QString &text)
    {
        QRect area = widget.rect();
        bool looksAcross = true;
        bool looksDown = true;
        for (const QWidget *at = &widget; at != &m_window; at = at->parentWidget()) {
            const QWidget *outer = at->parentWidget();
            area.translate(at->pos());
            const auto *scroll = qobject_cast<const QAbstractScrollArea *>(outer->parentWidget());
            if (scroll != nullptr && scroll->viewport() == outer) {
                looksDown = looksDown && scroll->verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff;
                looksAcross = looksAcross && scroll->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff;
            }
            const bool isAside = area.left() < -kTolerance || area.right() > outer->width() + kTolerance;
            const bool isBelow = area.top() < -kTolerance || area.bottom() > outer->height() + kTolerance;
            if ((looksAcross && isAside) || (looksDown && isBelow)) {
                find(widget, text,
                     u"at %1,%2 %3x%4 is cut by %5 %6x%7"_s.arg(area.x())
                         .arg(area.y())
                         .arg(area.width())
                         .arg(area.height())
                         .arg(nameOf(*outer))
                         .arg(outer->width())
                         .arg(outer->height()));
                return;
            }
        }
    }

    void find(const QWidget &widget, const QString &text, const QString &fault)
    {
        m_findings.append(u"%1 “%2”: %3"_s.arg(placeOf(widget, m_window), text, fault));
    }

    const QWidget &m_window;
    QStringList m_findings;
};

QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts.append(label->text());
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts.append(plain(button->text()));
    else if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        texts.append(line->placeholderText());
    else if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        texts.append(group->title());
    else if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        for (int i = 0; i < box->count(); ++i)
            texts.append(box->itemText(i));
    else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
             view != nullptr && view->model())
        for (int row = 0; row < std::min(view->model()->rowCount(), kRows); ++row)
            for (int column = 0; column < view->model()->columnCount(); ++column)
                for (const int role :
                     {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                    texts.append(view->model()->index(row, column).data(role).toString());
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget); header != nullptr && header->model())
        for (int section = 0; section < header->count(); ++section)
            texts.append(header->model()->headerData(section, header->orientation()).toString());
    const auto actions = widget.actions();
    for (const QAction *action : actions)
        texts.append(plain(action->text()));
    return texts;
}

} // namespace

QStringList cutTexts(const QWidget &window)
{
    return Search(window).run();
}

QList<ShownText> shownTexts(const QWidget &window)
{
    QList<ShownText> shown{{.place = u"title"_s, .text = window.windowTitle()}};
    QList<const QWidget *> widgets{&window};
    for (const QWidget *child : window.findChildren<QWidget *>())
        widgets.append(child);
    for (const QWidget *widget : std::as_const(widgets)) {
        if (widget != &window && !widget->isVisibleTo(&window))
            continue;
        const QStringList texts = textsOf(*widget);
        for (const QString &text : texts) {
            if (!text.isEmpty())
                shown.append({.place = placeOf(*widget, window), .text = text});
        }
    }
    return shown;
}

} // namespace undersong::tests
