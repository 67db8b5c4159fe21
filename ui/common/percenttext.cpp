// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/percenttext.h"

#include <QCoreApplication>
#include <QLocale>

namespace undersong::ui {

namespace {

struct Percent
{
    Q_DECLARE_TR_FUNCTIONS(undersong::ui::Percent)
};

} // namespace

QString percentText(double percent)
{
    return Percent::tr("%1 %").arg(QLocale().toString(percent, 'f', 0));
}

} // namespace undersong::ui
