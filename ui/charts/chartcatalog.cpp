// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcatalog.h"

#include "ui/charts/accessribbon.h"
#include "ui/charts/balancechart.h"
#include "ui/charts/spendchart.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace tokencast {

namespace {

struct ChartTitles
{
    Q_DECLARE_TR_FUNCTIONS(ChartTitles)
};

template <typename Chart>
ChartWidget *make(TimeView *view, QWidget *parent)
{
    return new Chart(view, parent);
}

} // namespace

std::span<const ChartEntry> chartCatalog()
{
    static const std::array entries = {
        ChartEntry{.id = "balance",
                   .title = [] { return ChartTitles::tr("Balance"); },
                   .create = make<BalanceChart>},
        ChartEntry{.id = "access",
                   .title = [] { return ChartTitles::tr("Access"); },
                   .create = make<AccessRibbon>},
        ChartEntry{.id = "spend",
                   .title = [] { return ChartTitles::tr("Spend"); },
                   .create = make<SpendChart>,
                   .point = ChartEntry::Point::Month},
    };
    return entries;
}

} // namespace tokencast
