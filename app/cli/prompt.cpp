// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/prompt.h"

#include "base/completion.h"

#include <QCoreApplication>

#include <atomic>
#include <iostream>
#include <string>
#include <thread>

namespace undersong::cli {

namespace {

using Line = std::optional<QString>;

std::atomic<bool> isPending = false;

//! By value: a captured copy keeps the parameter's type, and completing needs one that is not constant.
void completeLater(Completion<Line> completion, Line line)
{
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [completion, line]() mutable { completion.complete(line); },
        Qt::QueuedConnection);
}

//! On a thread of its own: a blocking read cannot be ended from outside.
void readLine(Completion<Line> completion)
{
    std::string text;
    Line line;
    if (std::getline(std::cin, text))
        line = QString::fromStdString(text).trimmed();
    completeLater(completion, line);
    isPending = false;
}

} // namespace

QCoro::Task<std::optional<QString>> askForLine(QString question, std::stop_token stop)
{
    std::cerr << question.toStdString() << std::flush;
    const Completion<Line> completion;
    const std::stop_callback onStop(stop, [completion] { completeLater(completion, {}); });
    isPending = true;
    std::thread(readLine, completion).detach();
    const Line line = co_await completion.wait();
    co_return line;
}

bool isInputPending()
{
    return isPending;
}

} // namespace undersong::cli
