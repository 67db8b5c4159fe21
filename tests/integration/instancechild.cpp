// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
//! A program that wants to be the one of its profile, for instance_test: prints what it became, and what
//! others asked of it, and stays as long as its standard input is open.
#include "ui/desktop/instance.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

using namespace undersong::ui;

namespace {

void say(const QByteArray &line)
{
    std::fputs(line + "\n", stdout);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto request = requestFromLink(arguments.at(2));
    if (!request)
        return 3;
    Instance instance(arguments.at(1));
    QObject::connect(&instance, &Instance::requested, [](const Request &asked, const QByteArray &token) {
        say(linkFor(asked).toUtf8() + ' ' + token);
    });
    const std::chrono::milliseconds patience(arguments.at(4).toInt());
    switch (instance.begin(*request, arguments.at(3).toUtf8(), patience)) {
    case Instance::Role::First:
        break;
    case Instance::Role::Second:
        say("second");
        return 0;
    case Instance::Role::Refused:
        say("refused");
        return 1;
    }
    say("first " + instance.socketName().toUtf8());
    const QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, [] { QCoreApplication::quit(); });
    return QCoreApplication::exec();
}
