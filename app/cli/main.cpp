// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "base/heap.h"
#include "base/logging.h"
#include "cli/program.h"
#include "cli/prompt.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

using namespace undersong;
using namespace Qt::StringLiterals;

namespace {

int print(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    return 0;
}

int printHelp(const cli::CommandLine &line)
{
    const QString about = line.command == u"help" ? line.arguments.value(0) : line.command;
    const cli::CommandSpec *command = cli::findCommand(about);
    return print(command ? cli::helpFor(*command) : cli::generalHelp());
}

int run(const cli::CommandLine &line, QCoreApplication &application)
{
    cli::Program program(line);
    QTimer::singleShot(0, &application, [&program] {
        program.run().then([](cli::ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); });
    });
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    keepFreedMemory();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"undersong"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(UNDERSONG_VERSION));
    installLogFile({});

    const auto line = cli::parseCommandLine(QCoreApplication::arguments().sliced(1));
    if (!line)
        return static_cast<int>(cli::Output(cli::Format::Text).misuse(line.error()));
    if (line->has(u"version"_s))
        return print(u"undersong-cli %1\n"_s.arg(QCoreApplication::applicationVersion()));
    if (line->command.isEmpty() || line->command == u"help" || line->has(u"help"_s))
        return printHelp(*line);

    const int code = run(*line, application);
    if (cli::isInputPending()) {
        std::fflush(stdout);
        std::_Exit(code);
    }
    return code;
}
