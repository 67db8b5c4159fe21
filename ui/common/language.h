// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

#include <array>

namespace undersong::ui {

//! The program's translators. Installs Undersong's and Qt's own words for a language and sets the reading
//! direction. One a program, before any widget.
class Language : public QObject
{
    Q_OBJECT

public:
    //! The languages there are words for, English first.
    static QStringList available();

    //! \p name is a language tag such as "de"; empty takes the system's.
    explicit Language(const QString &name = {}, QObject *parent = nullptr);

private:
    std::array<QTranslator, 2> m_translators;
};

} // namespace undersong::ui
