// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/command.h"
#include "app/cli/help.h"
#include "app/cli/nearest.h"
#include "app/cli/printable.h"

#include <QtCore/QtGlobal>

#include <algorithm>
#include <cerrno>

namespace tokencast {

namespace {

constexpr std::string_view helpWord = "help";
constexpr std::string_view helpOption = "--help";
constexpr std::string_view versionOption = "--version";

bool asksForHelp(std::string_view word)
{
    return word == helpOption || word == "-h";
}

tl::unexpected<Failure> badUsage(tl::unexpected<Failure> failure, const std::string &helpCall)
{
    failure.value().messages.push_back("try: " + std::string(programName) + " " + helpCall);
    return failure;
}

tl::unexpected<Failure> unknownCommand(const std::string &name)
{
    std::vector<std::string_view> names{helpWord, helpOption, versionOption};
    for (const Command &command : commands())
        names.push_back(command.name);
    const std::string_view what = name.starts_with('-') ? "option " : "command ";
    return badUsage(
        failure(ExitStatus::Invalid,
                std::string("unknown ").append(what).append(name) + suggestionFor(name, names)),
        std::string(helpOption));
}

CommandResult runCommand(const Command &command, std::span<const std::string> words,
                         const Environment &environment)
{
    const auto onlyOperands = std::ranges::find(words, "--");
    if (std::any_of(words.begin(), onlyOperands, asksForHelp))
        return Report{.output = commandHelp(command)};
    const Result<Arguments, Failure> arguments =
        Arguments::parse(words, command.options, command.operands);
    if (!arguments)
        return badUsage(tl::unexpected(arguments.error()),
                        std::string(helpWord) + " " + std::string(command.name));
    return command.run(*arguments, environment);
}

CommandResult runHelp(std::span<const std::string> words)
{
    if (words.empty() || words.front() == helpWord)
        return Report{.output = programHelp()};
    const auto command = std::ranges::find(commands(), words.front(), &Command::name);
    if (command == commands().end())
        return unknownCommand(words.front());
    return Report{.output = commandHelp(*command)};
}

CommandResult runWords(std::span<const std::string> words, const Environment &environment)
{
    if (words.empty())
        return badUsage(failure(ExitStatus::Invalid, "a command is missing"),
                        std::string(helpOption));
    const std::string &first = words.front();
    if (asksForHelp(first))
        return Report{.output = programHelp()};
    if (first == versionOption)
        return Report{.output = versionText()};
    if (first == helpWord)
        return runHelp(words.subspan(1));
    const auto command = std::ranges::find(commands(), first, &Command::name);
    if (command == commands().end())
        return unknownCommand(first);
    return runCommand(*command, words.subspan(1), environment);
}

void writeMessages(const std::vector<std::string> &messages, std::string_view prefix,
                   std::ostream &errors)
{
    for (const std::string &message : messages)
        errors << prefix << printable(message) << '\n';
    errors.flush();
}

} // namespace

ExitStatus runProgram(std::span<const std::string> arguments, const Environment &environment)
{
    const CommandResult result = runWords(arguments, environment);
    if (!result) {
        writeMessages(result.error().messages, "", environment.errors);
        return result.error().status;
    }
    writeMessages(result->warnings, "warning: ", environment.errors);
    errno = 0;
    environment.output << result->output << std::flush;
    if (environment.output)
        return result->status;
    const auto cannotWrite =
        failure(ExitStatus::FileError,
                "cannot write standard output"
                    + (errno == 0 ? std::string() : ": " + qt_error_string(errno).toStdString()));
    writeMessages(cannotWrite.value().messages, "", environment.errors);
    return cannotWrite.value().status;
}

} // namespace tokencast
