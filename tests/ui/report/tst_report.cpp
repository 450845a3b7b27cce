// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/textformat.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"
#include "ui/report/report.h"

using namespace Qt::StringLiterals;

namespace tokencast {

namespace {

Report reportOn(const Plan &plan)
{
    return reportOf(checked(plan), **forecastOf(plan, bundled()), "2026-11-24"_day,
                    QLocale(u"en_GB"_s));
}

Plan seasonalPlan()
{
    Season season;
    season.fill("1"_factor);
    season[2] = "1.25"_factor;
    PlanBuilder builder("2023-01-01", "2023-07-01");
    builder.tokens("pack", "1000", "2022-12-01").every(Every::Month, "reality-capture", "320");
    builder.lastLine().season = season;
    builder.lastLine().days = EligibleDays::Weekdays;
    builder.lastLine().batch = "160"_quantity;
    builder.lastLine().spread = Spread::End;
    builder.lastLine().growth = "0.03"_factor;
    builder.once("design-automation", "6", "2023-03-24");
    builder.lastLine().commercial = true;
    return builder;
}

/// The cell of a row under a head; empty where there is no such head.
QString cell(const ReportTable &table, std::size_t row, const QString &head)
{
    return table.rows[row].value(table.heads.indexOf(head));
}

} // namespace

class ReportTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void usageSaysWhatTheFiguresRestOn();
    void photosComeAtTheStart();
    void emptyColumnsAreLeftOut();
    void theAccountIsAmongTheAssumptions();
    void anOverrideSaysHowItCounts();
    void whatIsOwedIsSaid();
    void aDeficitFromBeforeIsNoUsage();
    void whatRepaysADeficitHasAColumn();
    void everyRowHasEveryColumn();
};

void ReportTest::usageSaysWhatTheFiguresRestOn()
{
    const ReportTable usage = reportOn(seasonalPlan()).usage;
    QCOMPARE(cell(usage, 0, u"Details"_s),
             u"on weekdays, in batches of 160 photos, at the end of the period, Mar × 1.25"_s);
    QCOMPARE(cell(usage, 0, u"Growth"_s), u"3 % a month"_s);
    QCOMPARE(cell(usage, 0, u"First day"_s), u"1 Jan 2023"_s);
    QCOMPARE(cell(usage, 0, u"Last day"_s), u"30 Jun 2023"_s);
    QCOMPARE(cell(usage, 1, u"First day"_s), u"24 Mar 2023"_s);
    QCOMPARE(cell(usage, 1, u"Last day"_s), QString());
    QCOMPARE(cell(usage, 1, u"Details"_s), u"commercial"_s);
}

/// Nobody entered it, but the days of the charges follow from it.
void ReportTest::photosComeAtTheStart()
{
    PlanBuilder builder("2023-01-01", "2023-07-01");
    builder.tokens("pack", "1000", "2022-12-01").every(Every::Month, "reality-capture", "320");
    const ReportTable usage = reportOn(builder).usage;
    QCOMPARE(cell(usage, 0, u"Details"_s), u"at the start of the period"_s);
}

void ReportTest::emptyColumnsAreLeftOut()
{
    PlanBuilder builder("2023-01-01", "2023-03-01");
    builder.tokens("pack", "100", "2022-12-01").every(Every::Month, "design-automation", "2");
    const Report report = reportOn(builder);
    QCOMPARE(report.usage.heads.last(), u"Last day"_s);
    QCOMPARE(report.services.heads, QStringList({u"Service"_s, u"Charged"_s}));
    QCOMPARE(report.services.total.size(), qsizetype(2));
    QVERIFY(!report.purchases.heads.contains(u"Repaid a deficit"_s));
    QVERIFY(!report.months.heads.contains(u"Repaid a deficit"_s));
}

void ReportTest::theAccountIsAmongTheAssumptions()
{
    PlanBuilder builder("2022-11-07", "2023-03-01");
    builder.subscription("2022-01-01", "2023-01-01")
        .trial("2022-11-07", "2022-12-01")
        .openingDeficit("5", "2022-11-01");
    const QStringList choices = reportOn(builder).assumptions.choices;
    for (const QString &sentence :
         {u"The account’s country: Japan."_s, u"Subscriptions cover 1 Jan 2022 to 31 Dec 2022."_s,
          u"A trial begins on 7 Nov 2022; full access from 1 Dec 2022 on."_s,
          u"The account starts with a deficit of 5, which began on 1 Nov 2022."_s})
        QVERIFY2(choices.contains(sentence), qPrintable(choices.join(u'\n')));
}

void ReportTest::anOverrideSaysHowItCounts()
{
    PlanBuilder builder("2022-11-07", "2023-03-01");
    builder.rounding("reality-capture", Rounding::Carry);
    const QString choices = reportOn(builder).assumptions.choices.join(u'\n');
    QVERIFY2(choices.contains(u": what is not complete carries over."_s), qPrintable(choices));
}

void ReportTest::whatIsOwedIsSaid()
{
    PlanBuilder builder("2023-01-01", "2023-03-01");
    builder.tokens("pack", "100", "2022-12-01").every(Every::Day, "design-automation", "2");
    const Report report = reportOn(builder);
    const Summary summary = simulated(builder).summary;
    const auto money = [](Money amount) { return moneyText(amount, "USD", QLocale(u"en_GB"_s)); };
    QVERIFY(!summary.owed.isZero());
    QVERIFY2(report.cover.endsWith(u"which costs %1. Of this, %2 is owed at the end."_s.arg(
                 money(summary.usageCost), money(summary.owed))),
             qPrintable(report.cover));
    for (const Money amount : {summary.movement.cost.consumed, summary.owed, summary.usageCost})
        QVERIFY2(report.months.note.contains(money(amount)), qPrintable(report.months.note));
}

void ReportTest::aDeficitFromBeforeIsNoUsage()
{
    PlanBuilder builder("2022-11-07", "2023-03-01");
    builder.openingDeficit("5").tokens("pack", "100", "2022-11-10");
    const Report report = reportOn(builder);
    QVERIFY2(report.cover.endsWith(u"Usage is charged 0; with the deficit from before the plan it "
                                   "costs 15.00 USD."_s),
             qPrintable(report.cover));
}

void ReportTest::whatRepaysADeficitHasAColumn()
{
    PlanBuilder builder("2022-11-07", "2023-03-01");
    builder.openingDeficit("5").tokens("pack", "100", "2022-11-10");
    const ReportTable months = reportOn(builder).months;
    QCOMPARE(cell(months, 0, u"Repaid a deficit"_s), u"5"_s);
    QCOMPARE(months.total.value(months.heads.indexOf(u"Repaid a deficit"_s)), u"5"_s);
}

void ReportTest::everyRowHasEveryColumn()
{
    const Report report = reportOn(seasonalPlan());
    for (const ReportTable *table :
         {&report.dates, &report.months, &report.services, &report.purchases, &report.usage}) {
        for (const QStringList &row : table->rows)
            QCOMPARE(row.size(), table->heads.size());
        for (const qsizetype column : table->wholeColumns)
            QVERIFY(column >= 0 && column < table->textColumns);
    }
}

} // namespace tokencast

QTEST_MAIN(tokencast::ReportTest)
#include "tst_report.moc"
