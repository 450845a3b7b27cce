// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explain/explanation.h"

namespace tokencast {

/// A charge event with the formula that its amount came from, and who paid it.
ExplainedStep explainedEvent(const Forecast &forecast, const EventTrace &event, Day day,
                             const QLocale &locale);

} // namespace tokencast
