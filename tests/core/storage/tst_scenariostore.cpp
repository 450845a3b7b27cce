// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/scenariostore.h"

#include "core/storage/migrations.h"
#include "tests/core/storage/documentsamples.h"
#include "tests/support/plangenerator.h"
#include "tests/support/testcase.h"

#include <QtCore/QTemporaryDir>

#include <limits>

using namespace tokencast;

class TestScenarioStore : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanReadsBackEqual_data();
    void aPlanReadsBackEqual();
    void generatedPlansReadBackEqual();
    void aValueThatWouldNotReadBackIsRefused_data();
    void aValueThatWouldNotReadBackIsRefused();
    void whatWasNotWrittenThisWayIsDamage_data();
    void whatWasNotWrittenThisWayIsDamage();
};

namespace {

using Change = void (*)(Plan &);

void addPlan(const char *name, const Plan &start, Change change)
{
    Plan plan = start;
    change(plan);
    QTest::newRow(name) << plan;
}

void addOptionals()
{
    addPlan("every optional empty", barePlan(), [](Plan &) {});
    addPlan("every optional filled", fullPlan(), [](Plan &) {});
    addPlan("only a list price", barePlan(), [](Plan &plan) { plan.listPrice = Money(); });
    addPlan("only a country", barePlan(), [](Plan &plan) { plan.account.country = "BR"; });
    addPlan("a country of no letters", barePlan(), [](Plan &plan) { plan.account.country = ""; });
    addPlan("only sellsTokens", barePlan(), [](Plan &plan) { plan.account.sellsTokens = true; });
    addPlan("a trial that was not ended", barePlan(),
            [](Plan &plan) { plan.account.trial = Trial{.start = "2022-12-01"_day}; });
    addPlan("no trial beside everything else", fullPlan(),
            [](Plan &plan) { plan.account.trial.reset(); });
    addPlan("no negative spell beside everything else", fullPlan(),
            [](Plan &plan) { plan.account.negativeSince.reset(); });
    addPlan("a lot with nothing left", fullPlan(),
            [](Plan &plan) { plan.lots[0].remaining = Tokens(); });
    addPlan("a line without a batch", fullPlan(), [](Plan &plan) { plan.usage[0].batch.reset(); });
    addPlan("a line without a season", fullPlan(),
            [](Plan &plan) { plan.usage[0].season.reset(); });
    addPlan("a season of zeros", fullPlan(), [](Plan &plan) { plan.usage[0].season = Season(); });
    addPlan("a line without a spread", fullPlan(),
            [](Plan &plan) { plan.usage[0].spread.reset(); });
    addPlan("an override of the amount alone", fullPlan(),
            [](Plan &plan) { plan.overrides[1].amount = "2"_tokens; });
}

void addExtremes()
{
    addPlan("the smallest and the largest amounts", fullPlan(), [](Plan &plan) {
        using Limits = std::numeric_limits<std::int64_t>;
        plan.lots[0].quantity = Tokens::fromMillionths(Limits::max());
        plan.lots[1].quantity = Tokens::fromMillionths(Limits::min());
        plan.listPrice = Money::fromMillionths(-1);
        plan.usage[0].season->fill(Factor::fromMillionths(Limits::max()));
    });
    addPlan("the first and the last day", fullPlan(), [](Plan &plan) {
        plan.horizon = {.start = "0000-01-01"_day, .end = "9999-12-31"_day};
        plan.lots[0].expires = "2024-02-29"_day;
    });
    addPlan("a plan with problems: ends before starts, an id twice, texts that are empty",
            fullPlan(), [](Plan &plan) {
                plan.horizon = {.start = plan.horizon.end, .end = plan.horizon.start};
                plan.lots[1].id = plan.lots[0].id;
                plan.usage[0].service = ServiceId();
                plan.usage[1].id = plan.usage[0].id;
                plan.currency = "";
                plan.ruleBook = RuleBookId();
            });
    addPlan("many lots and lines, in their order", fullPlan(), [](Plan &plan) {
        plan.lots.resize(300, plan.lots[0]);
        plan.usage.resize(300, plan.usage[0]);
        for (std::size_t i = 0; i < 300; ++i) {
            plan.lots[i].id = LotId(std::to_string(1000 - i));
            plan.usage[i].id = LineId(std::to_string(i * 7919 % 300));
        }
    });
}

void addTexts()
{
    addPlan("names in several scripts", fullPlan(), [](Plan &plan) {
        plan.name = "Büro 計画 \U0001F4C8 e\u0301 \u202Eabc";
        plan.usage[0].label = "夜間の図面";
        plan.lots[0].id = LotId("ロット-1");
    });
    addPlan("a name with quotation marks, line breaks and SQL in it", fullPlan(),
            [](Plan &plan) { plan.name = "it's \"me\"\r\n\t'; DROP TABLE scenario; --"; });
    addPlan("a name with a byte order mark at its start", fullPlan(),
            [](Plan &plan) { plan.name = "\uFEFFPlan"; });
    addPlan("a name with a zero byte in it", fullPlan(),
            [](Plan &plan) { plan.name = std::string("a\0b", 3); });
    addPlan("a long label", fullPlan(),
            [](Plan &plan) { plan.usage[0].label = std::string(100'000, 'x'); });
}

} // namespace

void TestScenarioStore::aPlanReadsBackEqual_data()
{
    QTest::addColumn<Plan>("plan");
    addOptionals();
    addExtremes();
    addTexts();
    for (const Every every : {Every::Once, Every::Day, Every::Week, Every::Month}) {
        Plan plan = fullPlan();
        plan.usage[0].every = every;
        QTest::addRow("the period %d", static_cast<int>(every)) << plan;
    }
    for (const Spread spread : {Spread::Even, Spread::Start, Spread::End}) {
        Plan plan = fullPlan();
        plan.usage[0].spread = spread;
        QTest::addRow("the spread %d", static_cast<int>(spread)) << plan;
    }
    for (const Rounding rounding :
         {Rounding::Exact, Rounding::Started, Rounding::Completed, Rounding::Carry}) {
        Plan plan = fullPlan();
        plan.overrides[0].rounding = rounding;
        QTest::addRow("the rounding %d", static_cast<int>(rounding)) << plan;
    }
}

void TestScenarioStore::aPlanReadsBackEqual()
{
    QFETCH(const Plan, plan);
    const Database database = Database::inMemory();
    migrate(database, schemaMigrations());
    StoredDocument content = documentOf({barePlan(), plan});
    writeDocument(database, content);
    QCOMPARE(readDocument(database), content);

    content.scenarios[0].plan = plan;
    content.scenarios[1].plan = fullPlan();
    putScenario(database, {.id = 1, .plan = plan});
    putScenario(database, {.id = 2, .plan = fullPlan()});
    QCOMPARE(readDocument(database), content);
}

void TestScenarioStore::generatedPlansReadBackEqual()
{
    std::vector<Plan> plans;
    for (std::uint64_t number = 0; number < 200; ++number)
        plans.push_back(generatedPlan(number));
    const StoredDocument content = documentOf(std::move(plans));
    const Database database = Database::inMemory();
    migrate(database, schemaMigrations());
    writeDocument(database, content);
    QCOMPARE(readDocument(database), content);
}

void TestScenarioStore::aValueThatWouldNotReadBackIsRefused_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QString>("place");
    const auto add = [](const char *name, const char *place, Change change) {
        Plan plan = fullPlan();
        change(plan);
        QTest::newRow(name) << plan << QString::fromUtf8(place);
    };
    add("a name that is no UTF-8", "scenario[7/0].name", [](Plan &plan) { plan.name = "\xff"; });
    add("a day with five digits in its year", "scenario[7/0].horizon_end",
        [](Plan &plan) { plan.horizon.end = Day(std::chrono::year(10000) / 1 / 1); });
    add("a day before the year 0", "lot[7/1].purchased",
        [](Plan &plan) { plan.lots[1].purchased = Day(std::chrono::year(-1) / 1 / 1); });
    add("a choice that is none", "usage_line[7/0].spread",
        [](Plan &plan) { plan.usage[0].spread = static_cast<Spread>(9); });
}

void TestScenarioStore::aValueThatWouldNotReadBackIsRefused()
{
    QFETCH(const Plan, plan);
    QFETCH(const QString, place);
    const QTemporaryDir folder;
    const StoredDocument before{.scenarios = {{.id = 7, .plan = fullPlan()}}, .currentScenario = 7};
    DocumentFile document = documentAt(folder.filePath(QStringLiteral("a.tokencast")), before);
    const auto refused = putPlan(document, 7, plan, 7);
    QCOMPARE(codeOf(refused), StorageErrorCode::Unstorable);
    QCOMPARE(factOf(refused), place);
    QCOMPARE(document.load().value(), before);
}

void TestScenarioStore::whatWasNotWrittenThisWayIsDamage_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("place");
    const auto add = [](const char *name, const char *sql, const char *place) {
        QTest::newRow(name) << QString::fromUtf8(sql) << QString::fromUtf8(place);
    };
    add("a choice without a meaning", "UPDATE usage_line SET every = 'year' WHERE position = 1",
        "usage_line[1/1].every");
    add("a day that the calendar does not have", "UPDATE lot SET purchased = '2023-02-30'",
        "lot[1/0].purchased");
    add("a text that is no day", "UPDATE scenario SET horizon_start = 'soon' WHERE id = 2",
        "scenario[2/1].horizon_start");
    add("a flag that is neither yes nor no", "UPDATE usage_line SET commercial = 2",
        "usage_line[1/0].commercial");
    add("a season with a month missing", "UPDATE usage_line SET season_07 = NULL",
        "usage_line[1/0].season_01");
    add("a trial's end without its start", "UPDATE scenario SET trial_start = NULL",
        "scenario[1/0].trial_ended_early");
    add("a name that is no UTF-8", "UPDATE scenario SET name = CAST(x'ff' AS TEXT) WHERE id = 1",
        "scenario[1/0].name");
    add("another number", "UPDATE lot SET quantity = quantity + 1 WHERE lot_id = 'ft-1'",
        "scenario[1/0].digest");
    add("another name", "UPDATE scenario SET name = 'x' WHERE id = 2", "scenario[2/0].digest");
    add("a value where there was none", "UPDATE usage_line SET batch = 0 WHERE line_id = 'u2'",
        "scenario[1/0].digest");
    add("a part missing at the end", "DELETE FROM lot WHERE position = 1", "scenario[1/0].digest");
    add("a part missing in between", "DELETE FROM usage_line WHERE position = 0",
        "usage_line[1/0].position");
    add("two parts in each other's place",
        "UPDATE rate_override SET rate = CASE position WHEN 0 THEN 'model-derivative.complex' "
        "ELSE 'reality-capture' END",
        "scenario[1/0].digest");
    add("a scenario missing in between", "UPDATE scenario SET position = 7 WHERE id = 2",
        "scenario[2/1].position");
    add("a scenario that nobody wrote", "UPDATE lot SET scenario_id = 9 WHERE position = 1",
        "lot[9/0].scenario_id");
    add("an id below one", "UPDATE scenario SET id = -2 WHERE id = 2", "scenario[-2/0].id");
    add("no current scenario", "UPDATE document SET current_scenario = 5",
        "document.current_scenario");
}

void TestScenarioStore::whatWasNotWrittenThisWayIsDamage()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, place);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.tokencast"));
    const DocumentFile document = documentAt(path, documentOf({fullPlan(), barePlan()}));
    const Database stranger = Database::open(path);
    stranger.execute(QStringLiteral("PRAGMA ignore_check_constraints = ON"));
    stranger.execute(QStringLiteral("PRAGMA foreign_keys = OFF"));
    stranger.execute(sql);

    const auto content = document.load();
    QCOMPARE(codeOf(content), StorageErrorCode::Corrupt);
    QCOMPARE(factOf(content), place);
    QCOMPARE(content.error().path, path);
}

QTEST_GUILESS_MAIN(TestScenarioStore)
#include "tst_scenariostore.moc"
