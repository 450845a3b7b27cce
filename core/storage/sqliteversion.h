// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tokencast {

/// Of the SQLite that reads and writes documents; empty where Qt's driver for it is missing.
QString sqliteVersion();

} // namespace tokencast
