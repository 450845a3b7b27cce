// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "app/cli/planinput.h"

#include <QtCore/QtGlobal>

#include <algorithm>

namespace tokencast {

namespace {

struct Line
{
    std::string left;
    std::string_view right;
};

/// Two columns, indented.
std::string listText(const std::vector<Line> &lines)
{
    std::size_t width = 0;
    for (const Line &line : lines)
        width = std::max(width, line.left.size());
    std::string text;
    for (const Line &line : lines)
        text.append("  ")
            .append(line.left)
            .append(width - line.left.size() + 2, ' ')
            .append(line.right)
            .append("\n");
    return text;
}

std::string usageText(std::string_view call)
{
    return std::string("Usage: ").append(programName).append(" ").append(call).append("\n");
}

} // namespace

std::string programHelp()
{
    std::vector<Line> lines;
    for (const Command &command : commands())
        lines.push_back({.left = std::string(command.name), .right = command.summary});
    lines.push_back({.left = "help COMMAND", .right = "says what a command takes"});
    lines.push_back({.left = "--version", .right = "says which version this is"});
    return "Projects prepaid API credits and tokens day by day: when they run out, and what it "
           "costs.\n\n"
        + usageText("COMMAND ...") + "\n" + listText(lines) + "\n" + std::string(planHelp)
        + "\n\n"
          "Exit status: 0 success, 1 a condition of check is met, 2 bad usage or an invalid plan,\n"
          "3 a file could not be read or written.\n";
}

std::string commandHelp(const Command &command)
{
    std::string text = usageText(std::string(command.name) + " " + std::string(command.synopsis));
    text.append("\n").append(command.name).append(" ").append(command.summary).append(".\n");
    if (command.operands.first == planOperand)
        text.append(planHelp).append("\n");
    std::vector<Line> lines;
    for (const Option &option : command.options) {
        std::string left(option.name);
        if (!option.value.empty())
            left.append(" ").append(option.value);
        lines.push_back({.left = std::move(left), .right = option.help});
    }
    text += "\n" + listText(lines);
    if (!command.details.empty())
        text.append("\n").append(command.details).append("\n");
    return text;
}

std::string versionText()
{
    return std::string(programName) + " " TOKENCAST_VERSION " (Qt " + qVersion() + ")\n";
}

} // namespace tokencast
