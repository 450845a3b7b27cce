// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completionscommand.h"

#include "app/cli/completionscripts.h"

namespace tokencast {

namespace {

constexpr std::string_view shells = "bash|fish|zsh";

CommandResult runCompletions(const Arguments &arguments, const Environment &)
{
    const std::string &shell = arguments.operand();
    if (shell == "bash")
        return Report{.output = bashCompletions(commands())};
    if (shell == "fish")
        return Report{.output = fishCompletions(commands())};
    if (shell == "zsh")
        return Report{.output = zshCompletions(commands())};
    return failure(ExitStatus::Invalid, "expected bash, fish or zsh, found " + shell);
}

} // namespace

const Command completionsCommand{
    .name = "completions",
    .synopsis = "bash|fish|zsh",
    .summary = "writes what a shell needs to complete these commands",
    .details = "Packages install it. By hand, in bash: source <(tokencast-cli completions bash)",
    .operands = {.first = shells},
    .options = {},
    .run = runCompletions,
};

} // namespace tokencast
