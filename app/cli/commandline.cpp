// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/commandline.h"

#include <algorithm>

namespace undersong::cli {

using namespace Qt::StringLiterals;

namespace {

const QList<OptionSpec> &globalOptions()
{
    static const QList<OptionSpec> options{
        {u"json"_s, {}, {}, u"print one JSON object instead of text"_s},
        {u"profile"_s, {}, u"DIR"_s, u"keep everything in DIR instead of the default folder"_s},
        {u"sandbox"_s, {}, {}, u"use a make-believe Spotify that lives as long as the command"_s},
        {u"sandbox-url"_s, {}, u"URL"_s, u"use the one that \"undersong-cli sandbox\" started"_s},
        {u"catalogue"_s, {}, u"FILE"_s, u"sandbox: serve the songs of this CSV file (.csv or .csv.gz)"_s},
        {u"listener"_s,
         {},
         u"FILE"_s,
         u"sandbox, replay, evaluate: take likes and dislikes from this CSV file"_s},
        {u"seed"_s,
         {},
         u"N"_s,
         u"sandbox, replay, evaluate: begin other chances"_s,
         NumberRange{0, 1'000'000'000}},
        {u"help"_s, u"h"_s, {}, u"show this, or the help of a command"_s},
        {u"version"_s, u"v"_s, {}, u"show the version"_s},
    };
    return options;
}

std::unexpected<Error> misused(const QString &sentence)
{
    return fail(ErrorKind::InvalidArgument, sentence);
}

const OptionSpec *findOption(const QString &word, const CommandSpec *command)
{
    const auto matches = [&word](const OptionSpec &option) {
        return word == u"--"_s + option.name ||
               (!option.shortName.isEmpty() && word == u'-' + option.shortName);
    };
    const auto global = std::ranges::find_if(globalOptions(), matches);
    if (global != globalOptions().end())
        return &*global;
    if (!command)
        return nullptr;
    const auto own = std::ranges::find_if(command->options, matches);
    return own == command->options.end() ? nullptr : &*own;
}

QString optionLines(const QList<OptionSpec> &options)
{
    QString lines;
    for (const OptionSpec &option : options) {
        QString left = option.shortName.isEmpty() ? u"    "_s : u"-"_s + option.shortName + u", "_s;
        left += u"--"_s + option.name;
        if (!option.argument.isEmpty())
            left += u' ' + option.argument;
        lines += u"  %1 %2\n"_s.arg(left, -24).arg(option.help);
    }
    return lines;
}

//! The command is the first word that is neither an option nor an option's value.
const CommandSpec *commandAmong(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words.at(i).startsWith(u'-'))
            return findCommand(words.at(i));
        const OptionSpec *option = findOption(words.at(i).section(u'=', 0, 0), nullptr);
        if (option && !option->argument.isEmpty() && !words.at(i).contains(u'='))
            ++i;
    }
    return nullptr;
}

Result<void> checkValue(const OptionSpec &option, const QString &value)
{
    if (option.argument.isEmpty() != value.isEmpty()) {
        return misused(u"--%1 takes %2."_s.arg(
            option.name, option.argument.isEmpty() ? u"no value"_s : u"a value: "_s + option.argument));
    }
    if (option.range) {
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        if (!isNumber || number < option.range->smallest || number > option.range->largest) {
            return misused(u"--%1 takes a whole number from %2 to %3."_s.arg(
                option.name, QString::number(option.range->smallest),
                QString::number(option.range->largest)));
        }
    }
    if (!option.choices.isEmpty() && !option.choices.contains(value)) {
        const QString others = option.choices.first(option.choices.size() - 1).join(u", "_s);
        return misused(u"--%1 takes %2 or %3."_s.arg(option.name, others, option.choices.constLast()));
    }
    return {};
}

Result<void> checkArguments(const CommandLine &line, const CommandSpec &command)
{
    const auto count = line.arguments.size();
    if (count < command.minimumArguments)
        return misused(u"%1 needs %2. See \"undersong-cli help %1\"."_s.arg(command.name, command.arguments));
    if (command.maximumArguments >= 0 && count > command.maximumArguments) {
        return misused(u"%1 does not know what to do with \"%2\". See \"undersong-cli help %1\"."_s.arg(
            command.name, line.arguments.at(command.maximumArguments)));
    }
    return {};
}

} // namespace

int CommandLine::number(const QString &option, int fallback) const
{
    return has(option) ? value(option).toInt() : fallback;
}

const CommandSpec *findCommand(const QString &name)
{
    const auto found = std::ranges::find(commandSpecs(), name, &CommandSpec::name);
    return found == commandSpecs().end() ? nullptr : &*found;
}

Result<CommandLine> parseCommandLine(const QStringList &words)
{
    CommandLine line;
    const CommandSpec *command = commandAmong(words);
    bool onlyArguments = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (onlyArguments || !word.startsWith(u'-') || word == u"-") {
            if (line.command.isEmpty())
                line.command = word;
            else
                line.arguments.append(word);
            continue;
        }
        if (word == u"--") {
            onlyArguments = true;
            continue;
        }
        const OptionSpec *option = findOption(word.section(u'=', 0, 0), command);
        if (!option)
            return misused(u"There is no option \"%1\" here. See \"undersong-cli help\"."_s.arg(word));
        QString value;
        if (word.contains(u'='))
            value = word.section(u'=', 1);
        else if (!option->argument.isEmpty() && i + 1 < words.size())
            value = words.at(++i);
        if (const auto checked = checkValue(*option, value); !checked)
            return std::unexpected(checked.error());
        line.options[option->name].append(value);
    }
    if (line.command.isEmpty() || line.has(u"help"_s) || line.command == u"help")
        return line;
    if (!command)
        return misused(u"There is no command \"%1\". See \"undersong-cli help\"."_s.arg(line.command));
    if (const auto checked = checkArguments(line, *command); !checked)
        return std::unexpected(checked.error());
    return line;
}

QString generalHelp()
{
    QString text = u"Finds songs for you on top of Spotify and learns from I like / I don't like.\n\n"
                   "usage: undersong-cli [OPTIONS] COMMAND [ARGUMENTS]\n\nCommands:\n"_s;
    for (const CommandSpec &command : commandSpecs())
        text += u"  %1 %2\n"_s.arg(command.name, -12).arg(command.summary);
    text += u"\nOptions:\n"_s + optionLines(globalOptions());
    text +=
        u"\nA SONG is what \"recommend\" numbers it with, a Spotify link, URI or id; without one, it is the "
        u"song "
        "that plays, or the one offered last.\n"
        "\nExit status: 0 done, 1 failed, 2 misused or a file cannot be read or written, 3 sign in first, "
        "4 nothing there, 5 network or asked to wait, 6 no device, 7 database or keychain, 130 interrupted.\n"
        "\nStart without Spotify: undersong-cli --sandbox loop\n"
        "With plain --sandbox each run has a make-believe Spotify of its own, which ends with it.\n"
        "To play, pause and go on from run to run, keep one running with \"undersong-cli sandbox --port "
        "4711\"\n"
        "and give the commands --sandbox-url http://127.0.0.1:4711\n"_s;
    return text;
}

QString helpFor(const CommandSpec &command)
{
    QString text = u"%1\n\nusage: undersong-cli %2"_s.arg(command.summary, command.name);
    if (!command.options.isEmpty())
        text += u" [OPTIONS]"_s;
    if (!command.arguments.isEmpty())
        text += u' ' + command.arguments;
    text += u"\n"_s;
    if (!command.options.isEmpty())
        text += u"\nOptions:\n"_s + optionLines(command.options);
    if (!command.note.isEmpty())
        text += u"\n%1\n"_s.arg(command.note);
    return text + u"\nExample:\n  %1\n"_s.arg(command.example);
}

} // namespace undersong::cli
