// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/plantemplates.h"

#include "core/text/language.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"
#include "ui/document/forecast.h"

#include <QtCore/QTranslator>

using namespace tokencast;

namespace {

constexpr int leastRunway = 90;

/// Everything in a document that a person reads.
QStringList namesIn(const StoredDocument &document)
{
    QStringList names;
    for (const StoredScenario &scenario : document.scenarios) {
        names << QString::fromStdString(scenario.plan.name);
        for (const Lot &lot : scenario.plan.lots)
            names << QString::fromStdString(lot.id.text());
        for (const UsageLine &line : scenario.plan.usage)
            names << QString::fromStdString(line.label);
    }
    return names;
}

} // namespace

class TestPlanTemplates : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachOnAnyDay_data();
    void eachOnAnyDay();
    void thePlanRunsOutAndTheOtherScenarioDiffers_data() { eachTemplate(); }
    void thePlanRunsOutAndTheOtherScenarioDiffers();
    void everyNameIsTranslated_data() { eachTemplate(); }
    void everyNameIsTranslated();

private:
    static void eachTemplate();
};

void TestPlanTemplates::eachTemplate()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < planTemplates().size(); ++i)
        QTest::newRow(planTemplates()[i].id) << static_cast<int>(i);
}

void TestPlanTemplates::eachOnAnyDay_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<Day>("today");
    for (std::size_t i = 0; i < planTemplates().size(); ++i) {
        for (const Day today : {"2023-01-02"_day, "2024-02-29"_day, "2026-11-29"_day})
            QTest::addRow("%s on %s", planTemplates()[i].id, toText(today).c_str())
                << static_cast<int>(i) << today;
    }
}

void TestPlanTemplates::eachOnAnyDay()
{
    QFETCH(const int, index);
    QFETCH(const Day, today);
    const StoredDocument document =
        documentFrom(planTemplates()[std::size_t(index)], today, bundled());
    QCOMPARE(document.scenarios.size(), std::size_t(2));
    for (const StoredScenario &scenario : document.scenarios) {
        const Result<CheckedPlan> plan = CheckedPlan::check(scenario.plan, bundled());
        QVERIFY2(plan, plan ? "" : shown(plan.error()).c_str());
        QCOMPARE(scenario.plan.horizon.start, today);
    }
}

void TestPlanTemplates::thePlanRunsOutAndTheOtherScenarioDiffers()
{
    QFETCH(const int, index);
    const StoredDocument document =
        documentFrom(planTemplates()[std::size_t(index)], "2023-01-02"_day, bundled());
    const Projection first = simulated(document.scenarios[0].plan);
    const Projection second = simulated(document.scenarios[1].plan);
    QVERIFY(first.summary.firstNegative && first.summary.firstLimited);
    QVERIFY((*first.summary.firstNegative - first.horizon.start).count() > leastRunway);
    QVERIFY(second.summary.firstNegative != first.summary.firstNegative);
    QVERIFY(first.warnings.empty() && second.warnings.empty());
}

void TestPlanTemplates::everyNameIsTranslated()
{
    QFETCH(const int, index);
    const PlanTemplate &source = planTemplates()[std::size_t(index)];
    const QStringList english = namesIn(documentFrom(source, "2023-01-02"_day, bundled()));
    QTranslator japanese;
    QVERIFY(japanese.load(QStringLiteral(":/i18n/tokencast_ja.qm")));
    QCoreApplication::installTranslator(&japanese);
    const QStringList translated = namesIn(documentFrom(source, "2023-01-02"_day, bundled()));
    for (qsizetype i = 0; i < english.size(); ++i)
        QVERIFY2(translated[i] != english[i], qPrintable(english[i]));
}

QTEST_MAIN(TestPlanTemplates)
#include "tst_plantemplates.moc"
