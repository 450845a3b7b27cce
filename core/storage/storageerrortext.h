// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/storageerror.h"

namespace tokencast {

/// A sentence that says what is wrong and what the person can do, translated where a translation is
/// installed.
QString storageErrorText(const StorageError &error);

} // namespace tokencast
