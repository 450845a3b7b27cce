// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/checkcommand.h"
#include "app/cli/comparecommand.h"
#include "app/cli/completionscommand.h"
#include "app/cli/exportcommand.h"
#include "app/cli/redactcommand.h"
#include "app/cli/reportcommand.h"
#include "app/cli/rulebookscommand.h"
#include "app/cli/simulatecommand.h"
#include "app/cli/validatecommand.h"

#include <array>

namespace tokencast {

std::span<const Command> commands()
{
    static const std::array all{simulateCommand, compareCommand,   checkCommand,
                                validateCommand, reportCommand,    exportCommand,
                                redactCommand,   ruleBooksCommand, completionsCommand};
    return all;
}

} // namespace tokencast
