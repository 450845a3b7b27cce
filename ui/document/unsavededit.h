// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/documentedit.h"
#include "ui/document/editlog.h"

namespace tokencast {

/// What the file has to be told.
DocumentEdit unsavedEditOf(const EditLog &log, std::int64_t currentScenario);

} // namespace tokencast
