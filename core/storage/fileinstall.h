// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tokencast {

/// What becomes of a file that has the name already.
enum class IfExists { Refuse, Replace };

/// Puts a copy of a document under the name `path`, complete and flushed to the disk, in one
/// step. After a failure a file that had the name is as it was. Throws StorageFailure.
void installFile(const QString &source, const QString &path, IfExists ifExists);

} // namespace tokencast
