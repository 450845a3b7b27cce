// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/planchange.h"
#include "core/storage/storeddocument.h"
#include "ui/document/plandocument.h"

namespace tokencast {

// What can be done with whole scenarios: each is one undoable edit.

/// `Studio`, or `Studio 2` where there is a scenario of that name.
QString freeScenarioName(const PlanDocument &document, const QString &name);
/// After the current one, and shown. Returns its id.
std::int64_t addScenario(PlanDocument &document, Plan plan, const QString &name);
void renameScenario(PlanDocument &document, std::int64_t id, const QString &name);
/// The last one stays.
bool canRemoveScenario(const PlanDocument &document);
/// Shows its neighbour.
void removeScenario(PlanDocument &document, std::int64_t id);
/// By −1 or 1 places in the order; nothing at its ends.
void moveScenario(PlanDocument &document, std::int64_t id, int by);
/// Takes changes between two scenarios (changesBetween()) from one into the other; all of them make
/// it equal but for its name.
void acceptChanges(PlanDocument &document, std::int64_t into, std::int64_t from,
                   const std::vector<PlanChange> &changes);
/// The scenarios of another state of the document in place of all that there are: one edit.
void replaceScenarios(PlanDocument &document, const StoredDocument &content, const QString &name);
/// False where there is none of that name.
bool showScenarioNamed(PlanDocument &document, const QString &name);
/// The scenario that many places further, around the ends.
void showScenarioBeside(PlanDocument &document, int by);

} // namespace tokencast
