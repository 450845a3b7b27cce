// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/entrytablemodel.h"

#include <vector>

namespace tokencast {

/// What the columns of the entry tables are called, what they mean and how they are edited; in the
/// order of UsageModel::Column and PurchasesModel::Column.
std::vector<EntryColumn> usageColumns();
std::vector<EntryColumn> purchaseColumns();

} // namespace tokencast
