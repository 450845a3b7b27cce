// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/locations.h"

#include <QtCore/QStandardPaths>

namespace tokencast {

namespace {

// Not AppDataLocation: that one contains the program's name, and the window and the command line
// are two programs.
QString dataFolder(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/tokencast/") + name;
}

} // namespace

QString ruleBookFolder()
{
    return dataFolder(QStringLiteral("rulebooks"));
}

QString draftFolder()
{
    return dataFolder(QStringLiteral("drafts"));
}

QString backupFolder()
{
    return dataFolder(QStringLiteral("backups"));
}

} // namespace tokencast
