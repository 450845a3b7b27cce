// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fileidentity.h"

#include <QtCore/QFile>

#ifndef _WIN32
#include <sys/stat.h>
#endif

namespace tokencast {

std::optional<FileIdentity> FileIdentity::of(const QString &path)
{
#ifdef _WIN32
    return QFile::exists(path) ? std::optional(FileIdentity()) : std::nullopt;
#else
    struct stat status = {};
    if (stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return FileIdentity{.device = static_cast<std::uint64_t>(status.st_dev),
                        .number = static_cast<std::uint64_t>(status.st_ino)};
#endif
}

} // namespace tokencast
