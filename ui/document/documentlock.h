// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLockFile>
#include <QtCore/QString>

#include <memory>

namespace tokencast {

/// What says that a window of this person has a document open; not locked yet. Null where there can
/// be none.
std::unique_ptr<QLockFile> lockOfDocument(const QString &draftFolder, const QString &path);

} // namespace tokencast
