// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/program.h"

#include <QtCore/QFile>

#include <sstream>
#include <string>
#include <vector>

namespace tokencast {

/// What a call of the program left behind.
struct CliRun
{
    int status = 0;
    std::string output;
    std::string errors;
};

/// Runs the program inside the test, with `input` on its standard input.
inline CliRun runCli(const std::vector<std::string> &arguments, const std::string &input = {},
                     const QString &ruleBookFolder = {})
{
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream errors;
    const ExitStatus status = runProgram(
        arguments,
        {.input = in, .output = out, .errors = errors, .ruleBookFolder = ruleBookFolder});
    return {.status = static_cast<int>(status), .output = out.str(), .errors = errors.str()};
}

inline std::string contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

inline bool writeFile(const QString &path, const std::string &content)
{
    QFile file(path);
    const auto size = static_cast<qint64>(content.size());
    return file.open(QIODevice::WriteOnly) && file.write(content.data(), size) == size;
}

} // namespace tokencast
