// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tokencast {

/// Lets assistive technology see every ChartWidget as a chart whose text is the current day in
/// words. Does something only once.
void installChartAccessibility();

} // namespace tokencast
