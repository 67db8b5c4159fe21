// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QMainWindow>

//! The least a program with a window can be: what footprint_bench measures Undersong against. With --hidden
//! it shows none.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1120, 740);
    if (!QApplication::arguments().contains(QLatin1StringView("--hidden")))
        window.show();
    return QApplication::exec();
}
