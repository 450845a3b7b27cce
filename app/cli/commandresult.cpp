// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandresult.h"

#include "core/formats/problemtext.h"

namespace tokencast {

tl::unexpected<Failure> failure(ExitStatus status, std::string_view message)
{
    return tl::unexpected(Failure{
        .status = status,
        .messages = {std::string(programName).append(": ").append(message)},
    });
}

tl::unexpected<Failure> failure(const Problems &problems)
{
    Failure invalid;
    for (const Problem &problem : problems)
        invalid.messages.push_back(problemText(problem).toStdString());
    return tl::unexpected(std::move(invalid));
}

} // namespace tokencast
