// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/entrycolumns.h"

#include "ui/models/purchasesmodel.h"
#include "ui/models/usagemodel.h"

namespace tokencast {

namespace {

constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

QString usagePage(const char *section)
{
    return QStringLiteral("usage.md#%1").arg(QLatin1String(section));
}

QString purchasesPage(const char *section)
{
    return QStringLiteral("purchases.md#%1").arg(QLatin1String(section));
}

std::vector<EntryColumn> whatAndHowMuch()
{
    return {
        {.key = "label",
         .title = UsageModel::tr("Label"),
         .help = UsageModel::tr("What you call it"),
         .rule = UsageModel::tr("It names the line in messages, in the history and in comparisons"),
         .topic = usagePage("label")},
        {.key = "service",
         .title = UsageModel::tr("Service"),
         .help = UsageModel::tr("What is charged"),
         .rule = UsageModel::tr(
             "Its rate is that of the [rate card](glossary.md#rate-card) in force on the day"),
         .topic = usagePage("service"),
         .editor = EditorKind::Choice},
        {.key = "quantity",
         .title = UsageModel::tr("Quantity"),
         .help = UsageModel::tr(
             "Hours, jobs or photos in each period; sums and units work: 2*40, 90 min"),
         .rule = UsageModel::tr("A period that the line covers only in part gets that part of it"),
         .topic = usagePage("quantity"),
         .alignment = right},
        {.key = "every",
         .title = UsageModel::tr("Every"),
         .help = UsageModel::tr("The period that the quantity is for"),
         .rule = UsageModel::tr("Weeks begin on Monday; once means the line’s first day"),
         .topic = usagePage("every"),
         .editor = EditorKind::Choice},
        {.key = "start",
         .title = UsageModel::tr("From"),
         .help = UsageModel::tr("First day; the horizon’s start where empty"),
         .rule = UsageModel::tr(
             "The first period is the one that it lies in, and growth counts from there"),
         .topic = usagePage("from-and-until")},
        {.key = "end",
         .title = UsageModel::tr("Until"),
         .help = UsageModel::tr("The day after the last one; the horizon’s end where empty"),
         .rule = UsageModel::tr("See [horizon](glossary.md#horizon)"),
         .topic = usagePage("from-and-until")},
    };
}

std::vector<EntryColumn> howItFalls()
{
    return {
        {.key = "days",
         .title = UsageModel::tr("Days"),
         .help = UsageModel::tr("The days on which it happens"),
         .rule = UsageModel::tr("Weekdays are Monday to Friday; public holidays are not known"),
         .topic = usagePage("days"),
         .editor = EditorKind::Choice},
        {.key = "spread",
         .title = UsageModel::tr("Spread"),
         .help = UsageModel::tr("Where in the period it falls"),
         .rule = UsageModel::tr(
             "Photos come at the start unless you say otherwise, everything else evenly"),
         .topic = usagePage("spread"),
         .editor = EditorKind::Choice},
        {.key = "batch",
         .title = UsageModel::tr("Batch"),
         .help = UsageModel::tr("Size of one upload or run; empty for none"),
         .rule = UsageModel::tr("Each is charged by itself, which matters where a begun "
                                "[batch of 50](glossary.md#billing-batch) counts in full"),
         .topic = usagePage("batch"),
         .alignment = right},
    };
}

std::vector<EntryColumn> howItChanges()
{
    return {
        {.key = "growth",
         .title = UsageModel::tr("Growth"),
         .help = UsageModel::tr("Change from period to period: 3 % or 0.03"),
         .rule = UsageModel::tr("It compounds, and never starts from a number that was rounded"),
         .topic = usagePage("growth"),
         .alignment = right},
        {.key = "season",
         .title = UsageModel::tr("Season"),
         .help = UsageModel::tr(
             "Twelve multipliers from January to December, with spaces between; empty for none"),
         .rule = UsageModel::tr("The month in which a period begins counts"),
         .topic = usagePage("season")},
        {.key = "commercial",
         .title = UsageModel::tr("Commercial"),
         .help = UsageModel::tr("Commercial use, which no trial allows"),
         .rule = UsageModel::tr(
             "In a [trial](glossary.md#trial) it is computed all the same, with a warning"),
         .topic = usagePage("commercial"),
         .editor = EditorKind::Switch},
    };
}

std::vector<EntryColumn> whatIsBought()
{
    return {
        {.key = "id",
         .title = PurchasesModel::tr("Name"),
         .help = PurchasesModel::tr("A name of your own; each purchase has another"),
         .rule = PurchasesModel::tr(
             "Charts, messages and comparisons call the [lot](glossary.md#lot) so"),
         .topic = purchasesPage("name")},
        {.key = "kind",
         .title = PurchasesModel::tr("Kind"),
         .help = PurchasesModel::tr("Cloud credits or Flex tokens"),
         .rule = PurchasesModel::tr(
             "[Credits](glossary.md#credit) pay before [tokens](glossary.md#token)"),
         .topic = purchasesPage("kind"),
         .editor = EditorKind::Choice},
        {.key = "quantity",
         .title = PurchasesModel::tr("Bought"),
         .help = PurchasesModel::tr("Credits or tokens in the purchase"),
         .rule = PurchasesModel::tr("A [deficit](glossary.md#deficit) is settled from it first"),
         .topic = purchasesPage("bought"),
         .alignment = right},
        {.key = "remaining",
         .title = PurchasesModel::tr("Left at start"),
         .help = PurchasesModel::tr(
             "What is left at the horizon’s start, of a purchase before it; all where empty"),
         .rule = PurchasesModel::tr("Not more than was bought"),
         .topic = purchasesPage("left-at-start"),
         .alignment = right},
    };
}

std::vector<EntryColumn> whenAndForHowMuch()
{
    return {
        {.key = "purchased",
         .title = PurchasesModel::tr("Bought on"),
         .help = PurchasesModel::tr("Day of the purchase"),
         .rule = PurchasesModel::tr("It can be used on the same day; inside the "
                                    "[horizon](glossary.md#horizon) it is a planned one"),
         .topic = purchasesPage("bought-on")},
        {.key = "expires",
         .title = PurchasesModel::tr("Expires on"),
         .help = PurchasesModel::tr(
             "First day on which it can no longer be used; a year after the purchase where empty"),
         .rule = PurchasesModel::tr("What is left then is lost; nothing rolls over"),
         .topic = purchasesPage("expires-on")},
        {.key = "unitPrice",
         .title = PurchasesModel::tr("Price each"),
         .help = PurchasesModel::tr("Per credit or token; the list price where empty"),
         .rule = PurchasesModel::tr("What is used of the purchase costs this; see "
                                    "[list price](glossary.md#list-price)"),
         .topic = purchasesPage("price-each"),
         .alignment = right},
    };
}

std::vector<EntryColumn> joined(const std::vector<std::vector<EntryColumn>> &parts)
{
    std::vector<EntryColumn> columns;
    for (const std::vector<EntryColumn> &part : parts)
        columns.insert(columns.end(), part.begin(), part.end());
    return columns;
}

} // namespace

std::vector<EntryColumn> usageColumns()
{
    return joined({whatAndHowMuch(), howItFalls(), howItChanges()});
}

std::vector<EntryColumn> purchaseColumns()
{
    return joined({whatIsBought(), whenAndForHowMuch()});
}

} // namespace tokencast
