// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/palettesources.h"

#include "core/text/textformat.h"
#include "ui/charts/balancemarkers.h"
#include "ui/charts/timeview.h"
#include "ui/commands/command.h"
#include "ui/commands/menuactions.h"
#include "ui/entry/entrytext.h"
#include "ui/pages/workspace.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QTabWidget>

#include <algorithm>

namespace tokencast {

namespace {

struct Palette
{
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

std::vector<PaletteItem> commandItems(const PalettePlaces &places)
{
    std::vector<PaletteItem> items;
    for (const MenuAction &entry : actionsInMenus(places.window)) {
        QAction *action = entry.action;
        items.push_back({.id = action->objectName(),
                         .text = entry.text(),
                         .place = entry.place,
                         .help = action->statusTip(),
                         .keys = entry.keys(),
                         .isEnabled = action->isEnabled(),
                         .reason = whatItNeeds(*action),
                         .run = [action] { action->trigger(); }});
    }
    return items;
}

std::vector<PaletteItem> scenarioItems(const PalettePlaces &places)
{
    std::vector<PaletteItem> items;
    for (const Scenario &scenario : places.document.scenarios()) {
        if (scenario.id == places.document.currentScenario())
            continue;
        items.push_back(
            {.text =
                 Palette::tr("Show scenario “%1”").arg(QString::fromStdString(scenario.plan.name)),
             .place = Palette::tr("Scenario"),
             .run = [&document = places.document, id = scenario.id] {
                 document.setCurrentScenario(id);
             }});
    }
    return items;
}

std::vector<PaletteItem> pageItems(const PalettePlaces &places)
{
    std::vector<PaletteItem> items;
    QTabWidget &pages = places.workspace.pages();
    for (int index = 0; index < pages.count(); ++index) {
        const QString title = withoutMark(pages.tabText(index));
        items.push_back(
            {.id = QStringLiteral("page.") + pages.widget(index)->objectName(),
             .text = Palette::tr("Go to the page %1").arg(title),
             .place = Palette::tr("Pages"),
             .help = pages.tabToolTip(index),
             .keys =
                 QKeySequence::mnemonic(pages.tabText(index)).toString(QKeySequence::NativeText),
             .run = [&workspace = places.workspace, page = pages.widget(index)] {
                 workspace.showPage(page);
                 workspace.focusPage();
             }});
    }
    return items;
}

PaletteItem dayItem(const PalettePlaces &places, Day day, const QString &what)
{
    return {.text = what.isEmpty()
                ? Palette::tr("Go to %1").arg(dayText(day, places.locale))
                : Palette::tr("Go to %1: %2").arg(dayText(day, places.locale), what),
            .place = Palette::tr("Days"),
            .help = Palette::tr("Shows the day in the charts"),
            .run = [&view = places.workspace.timeView(), day] { view.setCurrentDay(day); }};
}

/// The days that the headline speaks of.
void addHeadlineDays(const PalettePlaces &places, const Forecast &forecast,
                     std::vector<PaletteItem> &items)
{
    const Summary &summary = forecast.projection.summary;
    if (summary.firstNegative)
        items.push_back(dayItem(places, *summary.firstNegative, Palette::tr("below zero")));
    const auto &days = forecast.projection.days;
    const auto limited = std::ranges::find(days, Access::Limited, &DayResult::access);
    if (limited != days.end())
        items.push_back(dayItem(places, limited->date, Palette::tr("access is limited")));
    items.push_back(dayItem(places, summary.lowestDay,
                            Palette::tr("the lowest balance, %1")
                                .arg(tokensText(summary.lowestNet, places.locale, Places::Short))));
}

/// The days that the balance chart marks.
void addMarkedDays(const PalettePlaces &places, const Forecast &forecast,
                   std::vector<PaletteItem> &items)
{
    const BalanceMarkers markers = balanceMarkers(forecast);
    const auto nameOf = [&forecast](std::size_t lot) {
        return QString::fromStdString(forecast.plan.lots[lot].id.text());
    };
    if (markers.trialEnd)
        items.push_back(
            dayItem(places, *markers.trialEnd, Palette::tr("the first day after the trial")));
    for (const PurchaseMark &mark : markers.purchases)
        items.push_back(
            dayItem(places, mark.day,
                    Palette::tr("%1 are bought (%2)")
                        .arg(kindText(mark.kind, mark.amount, places.locale, Places::Short),
                             nameOf(mark.lot))));
    for (const ExpiryCliff &cliff : markers.cliffs)
        items.push_back(
            dayItem(places, cliff.day,
                    Palette::tr("%1 expire unused (%2)")
                        .arg(kindText(cliff.kind, cliff.lost, places.locale, Places::Short),
                             nameOf(cliff.lot))));
    for (const RateChange &change : markers.rateChanges)
        items.push_back(dayItem(places, change.day, Palette::tr("new rates")));
}

std::vector<PaletteItem> dayItems(const PalettePlaces &places, const QString &query)
{
    const ForecastPtr forecast = places.document.forecast();
    std::vector<PaletteItem> items;
    if (!forecast)
        return items;
    const Entry<Day> typed = readDay(query, places.locale);
    if (typed && forecast->projection.horizon.contains(*typed)) {
        items.push_back(dayItem(places, *typed, {}));
        items.back().isAnswer = true;
    }
    addHeadlineDays(places, *forecast, items);
    addMarkedDays(places, *forecast, items);
    return items;
}

} // namespace

std::vector<PaletteSource> paletteSources(const PalettePlaces &places)
{
    return {
        {"commands", [places](const QString &) { return commandItems(places); }},
        {"scenarios", [places](const QString &) { return scenarioItems(places); }},
        {"pages", [places](const QString &) { return pageItems(places); }},
        {"days", [places](const QString &query) { return dayItems(places, query); }},
    };
}

} // namespace tokencast
