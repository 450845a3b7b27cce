// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completionscripts.h"

#include <algorithm>

namespace tokencast {

namespace {

/// What can stand where help writes `json|csv|text`, FILE or NAME.
struct Values
{
    /// With a blank between them; empty where the words are not known.
    std::string words;
    bool areFiles = false;
};

Values valuesOf(std::string_view valueName)
{
    Values values;
    if (valueName.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789|")
        == std::string_view::npos) {
        values.words = valueName;
        std::ranges::replace(values.words, '|', ' ');
    }
    values.areFiles = valueName.ends_with("FILE") || valueName.ends_with("PLAN");
    return values;
}

/// Inside single quotes of a shell.
std::string quoted(std::string_view text)
{
    std::string result = "'";
    for (const char each : text)
        result += each == '\'' ? std::string("'\\''") : std::string(1, each);
    return result + "'";
}

/// Brackets, colons and backslashes part the fields of zsh's descriptions.
std::string escapedForZsh(std::string_view text)
{
    std::string result;
    for (const char each : text) {
        if (std::string_view("[]:\\").find(each) != std::string_view::npos)
            result += '\\';
        result += each;
    }
    return result;
}

std::string firstWords(std::span<const Command> commands)
{
    std::string words = "help --help --version";
    for (const Command &command : commands)
        words.append(" ").append(command.name);
    return words;
}

std::string namesOf(std::span<const Option> options)
{
    std::string words = "--help";
    for (const Option &option : options)
        words.append(" ").append(option.name);
    return words;
}

std::string bashChoice(const Values &values)
{
    if (values.areFiles)
        return "_tokencast_cli_files \"$current\"";
    if (values.words.empty())
        return ":";
    return "_tokencast_cli_words \"$current\" " + quoted(values.words);
}

std::string bashCase(const Command &command)
{
    std::string text = "    " + std::string(command.name) + ")\n        case $previous in\n";
    for (const Option &option : command.options) {
        if (!option.value.empty())
            text.append("        ").append(option.name).append(") ") +=
                bashChoice(valuesOf(option.value)) + "; return ;;\n";
    }
    text += "        esac\n        if [[ $current == -* ]]; then\n"
            "            _tokencast_cli_words \"$current\" "
        + quoted(namesOf(command.options)) + "\n";
    if (!command.operands.first.empty())
        text += "        else\n            " + bashChoice(valuesOf(command.operands.first)) + "\n";
    return text + "        fi\n        ;;\n";
}

std::string zshCase(const Command &command)
{
    const auto action = [](std::string_view valueName) {
        const Values values = valuesOf(valueName);
        if (values.areFiles)
            return std::string("_files");
        return values.words.empty() ? std::string(" ") : "(" + values.words + ")";
    };
    std::string text = "    " + std::string(command.name) + ")\n        _arguments";
    for (const Option &option : command.options) {
        std::string line = option.times == Option::Times::AnyNumber ? "*" : "";
        line.append(option.name).append(option.value.empty() ? "" : "=");
        line += "[" + escapedForZsh(option.help) + "]";
        if (!option.value.empty())
            line += ":" + escapedForZsh(option.value) + ":" + action(option.value);
        text += " \\\n            " + quoted(line);
    }
    if (!command.operands.first.empty())
        text += " \\\n            "
            + quoted(":" + escapedForZsh(command.operands.first) + ":"
                     + action(command.operands.first));
    if (!command.operands.others.empty())
        text += " \\\n            "
            + quoted("*:" + escapedForZsh(command.operands.others) + ":"
                     + action(command.operands.others));
    return text + "\n        ;;\n";
}

std::string fishLines(const Command &command)
{
    const std::string name(command.name);
    const std::string behind =
        "complete -c tokencast-cli -n '__fish_seen_subcommand_from " + name + "'";
    const auto choice = [](std::string_view valueName) {
        const Values values = valuesOf(valueName);
        return values.areFiles ? std::string(" -F") : " -a " + quoted(values.words);
    };
    std::string text = "complete -c tokencast-cli -n __fish_use_subcommand -a " + name + " -d "
        + quoted(command.summary) + "\n";
    for (const Option &option : command.options) {
        text += behind + " -l " + std::string(option.name.substr(2)) + " -d " + quoted(option.help);
        if (!option.value.empty())
            text += " -r" + choice(option.value);
        text += "\n";
    }
    if (!command.operands.first.empty())
        text += behind + choice(command.operands.first) + "\n";
    return text;
}

} // namespace

std::string bashCompletions(std::span<const Command> commands)
{
    std::string text =
        R"(# bash completion for tokencast-cli; `tokencast-cli completions bash` writes it.

_tokencast_cli_words()
{
    mapfile -t COMPREPLY < <(compgen -W "$2" -- "$1")
}

_tokencast_cli_files()
{
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -f -- "$1")
}

_tokencast_cli()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    # Bash takes --name=value for three words.
    if [[ $current == = ]]; then
        current=
    elif [[ $previous == = ]]; then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    if ((COMP_CWORD == 1)); then
        _tokencast_cli_words "$current" )"
        + quoted(firstWords(commands)) + R"(
        return
    fi
    case ${COMP_WORDS[1]} in
    help) _tokencast_cli_words "$current" )"
        + quoted(firstWords(commands).substr(std::string_view("help --help --version ").size()))
        + " ;;\n";
    for (const Command &command : commands)
        text += bashCase(command);
    return text + "    esac\n}\n\ncomplete -F _tokencast_cli tokencast-cli\n";
}

std::string zshCompletions(std::span<const Command> commands)
{
    std::string names;
    for (const Command &command : commands)
        names += "        "
            + quoted(std::string(command.name) + ":" + escapedForZsh(command.summary)) + "\n";
    std::string text = "#compdef tokencast-cli\n"
                       "# `tokencast-cli completions zsh` writes this.\n\n"
                       "local -a commands=(\n"
        + names
        + "        'help:says what a command takes'\n"
          "    )\n"
          "if ((CURRENT == 2)); then\n"
          "    _describe command commands\n"
          "    return\n"
          "fi\n"
          "((CURRENT--))\n"
          "shift words\n"
          "case $words[1] in\n"
          "    help)\n"
          "        ((CURRENT == 2)) && _describe command commands\n"
          "        ;;\n";
    for (const Command &command : commands)
        text += zshCase(command);
    return text + "esac\n";
}

std::string fishCompletions(std::span<const Command> commands)
{
    std::string text =
        "# fish completion for tokencast-cli; `tokencast-cli completions fish` writes "
        "it.\ncomplete -c tokencast-cli -f\n";
    std::string names;
    for (const Command &command : commands) {
        text += fishLines(command);
        names.append(names.empty() ? "" : " ").append(command.name);
    }
    return text
        + "complete -c tokencast-cli -n __fish_use_subcommand -a help -d 'says what a command "
          "takes'\n"
          "complete -c tokencast-cli -n '__fish_seen_subcommand_from help' -a "
        + quoted(names)
        + "\n"
          "complete -c tokencast-cli -n __fish_use_subcommand -l version -d 'says which version "
          "this "
          "is'\n"
          "complete -c tokencast-cli -l help -d 'says what there is'\n";
}

} // namespace tokencast
