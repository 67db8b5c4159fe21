// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QList>
#include <QString>
#include <QUrl>

class QPushButton;

namespace undersong::ui {

//! Something Undersong is made with.
struct Ingredient
{
    QString name;
    QString use;
    QString licence; //!< SPDX expression
    QUrl url;
};

//! What resources/licences.json lists; packages take theirs from the same file.
QList<Ingredient> ingredients();

//! The program, its version and licence, and what it is made with.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    AboutDialog(const QList<Ingredient> &ingredients, QWidget *parent);

    //! What is copied for a report; until it is set there is nothing to copy.
    void setDiagnostics(const QString &text);

private:
    QWidget *makeIngredients(const QList<Ingredient> &ingredients);

    QString m_diagnostics;
    QPushButton *m_copy = nullptr;
};

} // namespace undersong::ui
