// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingrow.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QScrollArea;
class QStackedWidget;

namespace undersong::ui {

class SettingWidget;

//! The settings as seen: topics on the left, their rows on the right, and a field that finds any row by its
//! words. Knows no service: all comes with the rows.
class SettingsView : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsView(const QList<SettingRow> &rows, QWidget *parent = nullptr);

    //! Values may have changed elsewhere.
    void follow();
    void showTopic(SettingsTopic topic);
    //! Goes to a row, by its id, and marks it; whether there is one.
    bool showRow(const QString &id);
    void focusSearch();

private:
    QWidget *makeSide();
    QWidget *makeTopic(SettingsTopic topic, const QList<SettingRow> &rows);
    void search(const QString &text);
    void openFound(int place);
    void mark(SettingWidget *found);

    QLineEdit *m_search = nullptr;
    QListWidget *m_topics = nullptr;
    QStackedWidget *m_pages = nullptr;
    QListWidget *m_found = nullptr;
    QList<SettingWidget *> m_rows;
    QList<QScrollArea *> m_scrolls; //!< by topic
};

QString topicText(SettingsTopic topic);

} // namespace undersong::ui
