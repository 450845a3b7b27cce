// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/golden/sceneplans.h"

#include "core/formats/planjson.h"
#include "tests/support/jsonfiles.h"
#include "tests/support/planbuilder.h"
#include "ui/document/newplan.h"
#include "ui/document/quickestimate.h"
#include "ui/document/scenarioactions.h"

#include <QtCore/QLocale>

namespace tokencast {

namespace {

Plan planIn(const char *file)
{
    const QString path = QStringLiteral(TOKENCAST_SOURCE_DIR "/") + QLatin1String(file);
    auto plan = readPlanJson(fileContent(path), *sceneCatalog());
    if (!plan)
        qFatal("%s cannot be read", file);
    return std::move(*plan);
}

/// A minute from step to step, from the middle of a day on.
PlanDocument::Clock steadyClock()
{
    constexpr std::int64_t start = 1'673'874'000'000;
    constexpr std::int64_t minute = 60'000;
    return [now = start]() mutable { return now += minute; };
}

void setNumber(PlanDocument &document, QuickField field, const char *number, const char *name)
{
    setQuick(document, field,
             Quantity::fromMillionths(parseDecimal(std::string_view(number)).millionths),
             QString::fromLatin1(name));
    document.endMerge();
}

} // namespace

Day sceneToday()
{
    return "2023-01-16"_day;
}

std::shared_ptr<const Catalog> sceneCatalog()
{
    static const auto catalog = std::make_shared<const Catalog>(bundled());
    return catalog;
}

Plan samplePlan()
{
    return planIn("resources/samples/design-studio.json");
}

Plan ladderPlan()
{
    return planIn("tests/golden/plans/ladder.json");
}

Plan nothingPlan()
{
    return emptyPlan(sceneToday(), *sceneCatalog(),
                     QLocale(QLocale::English, QLocale::UnitedStates));
}

DocumentPtr documentOf(const Plan &plan)
{
    auto document = std::make_unique<PlanDocument>(sceneCatalog());
    document->setClock(steadyClock());
    document->reset({{.id = 1, .plan = plan}}, 1);
    return document;
}

DocumentPtr documentWithProblems()
{
    DocumentPtr document = documentOf(samplePlan());
    Plan plan = document->plan();
    plan.usage[1].quantity = "2.5"_quantity;
    plan.usage[2].service = ServiceId("time-travel");
    plan.lots[0].remaining = "265"_tokens;
    plan.lots[2].id = plan.lots[1].id;
    plan.account.trial->endedEarly = "2022-09-01"_day;
    document->perform({.name = QStringLiteral("Break everything"),
                       .changed = {{.id = 1, .plan = std::move(plan)}},
                       .show = 1});
    document->setDraft(
        "quick:0",
        {.text = QStringLiteral("12 hrs?"), .problem = QStringLiteral("“?” cannot be read.")});
    return document;
}

DocumentPtr documentWithHistory()
{
    DocumentPtr document = documentOf(samplePlan());
    addScenario(*document, document->plan(), QStringLiteral("More photos"));
    setNumber(*document, QuickField::Photos, "480", "Change photos to 480");
    addScenario(*document, document->plan(), QStringLiteral("Order in spring"));
    std::vector<Lot> lots = document->plan().lots;
    lots.push_back(
        {.id = LotId("Spring order"), .quantity = "200"_tokens, .purchased = "2023-03-20"_day});
    document->change<std::vector<Lot>>(
        QStringLiteral("Add a purchase"), [](Plan & plan) -> auto & { return plan.lots; },
        std::move(lots));
    document->setCurrentScenario(1);
    setNumber(*document, QuickField::ComplexJobs, "30", "Change complex jobs to 30");
    document->undo();
    setNumber(*document, QuickField::Photos, "360", "Change photos to 360");
    return document;
}

} // namespace tokencast
