// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/command.h"

#include <functional>
#include <vector>

namespace tokencast {

/// What the window does for its own commands.
struct WindowActions
{
    std::function<void()> undo;
    std::function<void()> redo;
    std::function<void()> addUsageLine;
    std::function<void()> addPurchase;
    std::function<void()> compare;
    std::function<void()> whatIf;
    std::function<void()> history;
    std::function<void()> explain;
    std::function<void()> showAll;
    std::function<void()> present;
    std::function<void()> preparePresentation;
};

/// Everything but files, whole scenarios and help.
std::vector<Command> windowCommands(const WindowActions &actions);

} // namespace tokencast
