// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fileoutput.h"

#include "core/storage/wholefile.h"

namespace tokencast {

Result<void, Failure> writeFile(const std::string &path, std::string_view content)
{
    const QString trouble =
        writeWholeFile(QString::fromStdString(path),
                       QByteArrayView(content.data(), static_cast<qsizetype>(content.size())));
    if (trouble.isEmpty())
        return {};
    return failure(ExitStatus::FileError,
                   "cannot write " + (path.empty() ? std::string("a file") : path) + ": "
                       + trouble.toStdString());
}

CommandResult delivered(CommandResult result, const Arguments &arguments)
{
    const std::optional<std::string> file = arguments.value(toOption.name);
    if (!result || !file)
        return result;
    const Result<void, Failure> written = writeFile(*file, result->output);
    if (!written)
        return tl::unexpected(written.error());
    result->output.clear();
    return result;
}

} // namespace tokencast
