// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/filecontent.h"

#include <QtCore/QFile>

#include <algorithm>
#include <array>

namespace tokencast {

namespace {

tl::unexpected<Failure> cannotRead(std::string_view what, std::string_view why)
{
    return failure(ExitStatus::FileError,
                   std::string("cannot read ").append(what).append(": ").append(why));
}

std::string tooLarge(std::size_t limit)
{
    return "it is larger than " + std::to_string(limit) + " bytes";
}

using Part = std::array<char, 65536>;

} // namespace

Result<std::string, Failure> readFile(const std::string &path, std::size_t limit)
{
    if (path.empty())
        return cannotRead("a file", "its name is empty");
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(path, file.errorString().toStdString());
    // Pipes have paths too, and give what they have.
    std::string content;
    Part part;
    for (qint64 count = 1; count > 0;) {
        count = file.read(part.data(), part.size());
        content.append(part.data(), static_cast<std::size_t>(std::max<qint64>(count, 0)));
        if (content.size() > limit)
            return cannotRead(path, tooLarge(limit));
    }
    if (file.error() != QFileDevice::NoError)
        return cannotRead(path, file.errorString().toStdString());
    return content;
}

Result<std::string, Failure> readInput(std::istream &input, std::size_t limit)
{
    std::string content;
    Part part;
    do {
        input.read(part.data(), part.size());
        content.append(part.data(), static_cast<std::size_t>(input.gcount()));
        if (content.size() > limit)
            return cannotRead("standard input", tooLarge(limit));
    } while (input);
    if (input.bad())
        return cannotRead("standard input", "reading failed");
    return content;
}

} // namespace tokencast
