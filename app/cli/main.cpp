// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "base/heap.h"
#include "base/logging.h"
#include "cli/program.h"
#include "cli/prompt.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdlib>

using namespace undersong;
using namespace Qt::StringLiterals;

namespace {

cli::ExitCode print(const QString &text)
{
    const cli::Output output(cli::Format::Text);
    output.bytes(text.toUtf8());
    return output.ending(cli::ExitCode::Success);
}

cli::ExitCode printHelp(const cli::CommandLine &line)
{
    const QString about = line.command == u"help" ? line.arguments.value(0) : line.command;
    const cli::CommandSpec *command = cli::findCommand(about);
    return print(command ? cli::helpFor(*command) : cli::generalHelp());
}

cli::ExitCode run(const cli::CommandLine &line, QCoreApplication &application)
{
    cli::Program program(line);
    QTimer::singleShot(0, &application, [&program] {
        program.run().then([](cli::ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); });
    });
    const int code = QCoreApplication::exec();
    return cli::Output(line.format()).ending(static_cast<cli::ExitCode>(code));
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
        return static_cast<int>(print(u"undersong-cli %1\n"_s.arg(QCoreApplication::applicationVersion())));
    if (line->command.isEmpty() || line->command == u"help" || line->has(u"help"_s))
        return static_cast<int>(printHelp(*line));

    const int code = static_cast<int>(run(*line, application));
    if (cli::isInputPending())
        std::_Exit(code);
    return code;
}
