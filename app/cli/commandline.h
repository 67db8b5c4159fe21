// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "cli/output.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace undersong::cli {

//! The words of the command line, sorted.
struct CommandLine
{
    QString command;
    QStringList arguments;
    QHash<QString, QStringList> options; //!< values by long name, as given; flags have an empty one

    bool has(const QString &option) const { return options.contains(option); }
    //! The last one given; empty where there is none.
    QString value(const QString &option) const
    {
        return options.value(option).value(options.value(option).size() - 1);
    }
    //! Of an option that may be given several times.
    QStringList values(const QString &option) const { return options.value(option); }
    Format format() const { return has(QStringLiteral("json")) ? Format::Json : Format::Text; }
    //! The option as a whole number, which the parser has checked; \p fallback where it is absent.
    int number(const QString &option, int fallback) const;
};

//! The whole numbers an option takes, both ends included.
struct NumberRange
{
    int smallest = 0;
    int largest = 0;
};

//! An option of the program or of one command.
struct OptionSpec
{
    QString name;
    QString shortName; //!< empty for none
    QString argument;  //!< "DIR", "N", ...; empty for a flag
    QString help;
    std::optional<NumberRange> range = {}; //!< for numbers
    QStringList choices = {};              //!< for words of a list
};

//! What a command needs to be there before it runs.
enum class Needs {
    Nothing,
    Profile, //!< an open profile
    SignIn,  //!< and a sign-in
};

//! One command as the help shows it and the parser checks it.
struct CommandSpec
{
    QString name;
    QString arguments; //!< "[SONG]", "QUERY...", ""
    QString summary;
    QString example;
    QList<OptionSpec> options = {};
    QString note = {}; //!< a paragraph more for its help
    Needs needs = Needs::Profile;
    int minimumArguments = 0;
    int maximumArguments = 0; //!< -1 for any number
};

//! Every command, in the order of the help.
const QList<CommandSpec> &commandSpecs();
const CommandSpec *findCommand(const QString &name);

//! Sorts the words and checks them against what the command takes. InvalidArgument with a sentence for the
//! listener in its detail.
Result<CommandLine> parseCommandLine(const QStringList &words);

QString generalHelp();
QString helpFor(const CommandSpec &command);

} // namespace undersong::cli
