// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

namespace tokencast {

/// Writes what is handed over, or replaces it, complete and flushed to the disk: after a failure a
/// file that had the name is as it was, and a new one is not there. Refuses to replace a document,
/// and what is no regular file. Returns why it was not written; empty where it was.
QString writeWholeFile(const QString &path, QByteArrayView content);

} // namespace tokencast
