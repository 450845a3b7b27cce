// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/plantemplates.h"

#include "core/formats/planjson.h"
#include "core/model/planshift.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <array>

namespace tokencast {

namespace {

struct Templates
{
    Q_DECLARE_TR_FUNCTIONS(Templates)
};

/// What the files call today.
constexpr Day writtenOn{std::chrono::year(2023) / 1 / 2};

/// Everything that a person reads in the files.
[[maybe_unused]] constexpr const char *namesInFiles[] = {
    QT_TRANSLATE_NOOP("Templates", "Model checks"),
    QT_TRANSLATE_NOOP("Templates", "Twice the projects"),
    QT_TRANSLATE_NOOP("Templates", "Drawing automation"),
    QT_TRANSLATE_NOOP("Templates", "Buy early"),
    QT_TRANSLATE_NOOP("Templates", "Site photos"),
    QT_TRANSLATE_NOOP("Templates", "A second drone"),
    QT_TRANSLATE_NOOP("Templates", "Trial about to end"),
    QT_TRANSLATE_NOOP("Templates", "Buy before the trial ends"),
    QT_TRANSLATE_NOOP("Templates", "Revit models"),
    QT_TRANSLATE_NOOP("Templates", "IFC models from partners"),
    QT_TRANSLATE_NOOP("Templates", "Navisworks models for meetings"),
    QT_TRANSLATE_NOOP("Templates", "Drawings for the viewer"),
    QT_TRANSLATE_NOOP("Templates", "Nightly drawings"),
    QT_TRANSLATE_NOOP("Templates", "Nightly product variants"),
    QT_TRANSLATE_NOOP("Templates", "Delivery of a large project"),
    QT_TRANSLATE_NOOP("Templates", "Flights over the site"),
    QT_TRANSLATE_NOOP("Templates", "Flights of the second drone"),
    QT_TRANSLATE_NOOP("Templates", "Photos of facades"),
    QT_TRANSLATE_NOOP("Templates", "Models for the viewer"),
    QT_TRANSLATE_NOOP("Templates", "First order"),
    QT_TRANSLATE_NOOP("Templates", "Second order"),
    QT_TRANSLATE_NOOP("Templates", "Third order"),
    QT_TRANSLATE_NOOP("Templates", "Small order"),
    QT_TRANSLATE_NOOP("Templates", "Larger order"),
};

std::string translated(const std::string &name)
{
    return Templates::tr(name.c_str()).toStdString();
}

void translate(Plan &plan)
{
    plan.name = translated(plan.name);
    for (Lot &lot : plan.lots)
        lot.id = LotId(translated(lot.id.text()));
    for (UsageLine &line : plan.usage)
        line.label = translated(line.label);
}

std::optional<Plan> readPlan(const QString &path, const Catalog &catalog)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    Result<Plan> plan = readPlanJson(file.readAll().toStdString(), catalog);
    if (!plan)
        return std::nullopt;
    return std::move(*plan);
}

} // namespace

std::span<const PlanTemplate> planTemplates()
{
    static constexpr std::array templates = {
        PlanTemplate{.id = "model-checks",
                     .title = [] { return Templates::tr("A Firm Checking &Models"); },
                     .summary =
                         [] {
                             return Templates::tr("Jobs on every weekday use up two orders within "
                                                  "months, and sooner with twice the projects");
                         }},
        PlanTemplate{.id = "drawing-automation",
                     .title = [] { return Templates::tr("A Firm Automating &Drawings"); },
                     .summary =
                         [] {
                             return Templates::tr("Processing time of nightly runs grows, a "
                                                  "delivery is a peak, and buying early helps");
                         }},
        PlanTemplate{.id = "site-photos",
                     .title = [] { return Templates::tr("A &Surveyor with Photos"); },
                     .summary =
                         [] {
                             return Templates::tr("More flights in summer, an older order that "
                                                  "expires, and what a second drone needs");
                         }},
        PlanTemplate{.id = "trial-ending",
                     .title = [] { return Templates::tr("A &Trial About to End"); },
                     .summary =
                         [] {
                             return Templates::tr("Nothing is charged for ten more days; what to "
                                                  "buy before they are over");
                         }},
    };
    return templates;
}

StoredDocument documentFrom(const PlanTemplate &source, Day today, const Catalog &catalog)
{
    const QString file = QStringLiteral(":/templates/%1/%2.json").arg(QLatin1String(source.id));
    std::vector<Plan> plans;
    while (std::optional<Plan> plan = readPlan(file.arg(plans.size() + 1), catalog)) {
        translate(*plan);
        // A clock that is wrong by decades is no reason to be without a plan.
        plans.push_back(shifted(*plan, today - writtenOn).value_or(*plan));
    }
    Q_ASSERT(!plans.empty());
    return documentOf(plans);
}

} // namespace tokencast
