// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/planrecord.h"

#include "core/storage/textchange.h"
#include "tests/core/storage/documentsamples.h"
#include "tests/support/plangenerator.h"
#include "tests/support/testcase.h"

using namespace tokencast;

class TestPlanRecord : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlanReadsBackEqual();
    void textsOfAnyKindReadBackEqual();
    void anEditChangesFewBytes();
    void aCutRecordIsNoPlan();
    void whatIsNoRecordIsRefused_data();
    void whatIsNoRecordIsRefused();
    void whatALaterVersionAddsIsEmptyInOlderTexts();
};

void TestPlanRecord::everyPlanReadsBackEqual()
{
    QCOMPARE(planOfRecord(planRecord(barePlan())), barePlan());
    QCOMPARE(planOfRecord(planRecord(fullPlan())), fullPlan());
    for (std::uint64_t number = 0; number < 300; ++number) {
        const Plan plan = generatedPlan(number);
        QCOMPARE(planOfRecord(planRecord(plan)), plan);
    }
}

void TestPlanRecord::textsOfAnyKindReadBackEqual()
{
    Plan plan = fullPlan();
    plan.name = std::string("tab\t line\n back\\slash \\t \0 = i5 東京", 38);
    plan.usage.front().label = "\xEF\xBB\xBF with a byte order mark";
    QCOMPARE(planOfRecord(planRecord(plan)), plan);
}

void TestPlanRecord::anEditChangesFewBytes()
{
    Plan edited = fullPlan();
    const std::string before = planRecord(edited);
    edited.usage.back().quantity = "641"_quantity;
    const TextChange change = TextChange::between(before, planRecord(edited));
    QVERIFY(change.removed.size() + change.inserted.size() < 10);
}

void TestPlanRecord::aCutRecordIsNoPlan()
{
    const std::string record = planRecord(fullPlan());
    for (std::size_t length = 0; length < record.size(); ++length) {
        const std::string cut = record.substr(0, length);
        // A whole number of lines is a plan with fewer parts.
        QCOMPARE(planOfRecord(cut).has_value(), length > 0 && cut.back() == '\n');
    }
}

void TestPlanRecord::whatIsNoRecordIsRefused_data()
{
    QTest::addColumn<std::string>("record");
    const std::string head = planRecord(barePlan());
    QTest::newRow("two heads") << head + head;
    QTest::newRow("a part before the head") << "lot\tlot_id=sa\n" + head;
    QTest::newRow("a table that there is not") << head + "ghost\tid=i1\n";
    QTest::newRow("a field without a sign") << head + "lot\tlot_id\n";
    QTest::newRow("a value without a type") << head + "lot\tlot_id=\n";
    QTest::newRow("a type that there is not") << head + "lot\tlot_id=xa\n";
    QTest::newRow("a number with letters") << head + "lot\tquantity=i12a\n";
    QTest::newRow("a number that is too large") << head + "lot\tquantity=i9223372036854775808\n";
    QTest::newRow("a text where a number belongs") << head + "lot\tquantity=s12\n";
    QTest::newRow("a day that there is not") << head + "lot\tpurchased=s2023-02-29\n";
    QTest::newRow("an unknown escape") << head + "lot\tlot_id=s\\x\n";
    QTest::newRow("an escape without its letter") << head + "lot\tlot_id=s\\\n";
    QTest::newRow("an early end of a trial that never started")
        << std::string("scenario\ttrial_ended_early=s2023-01-01\n");
}

void TestPlanRecord::whatIsNoRecordIsRefused()
{
    QFETCH(const std::string, record);
    QVERIFY(!planOfRecord(record));
}

void TestPlanRecord::whatALaterVersionAddsIsEmptyInOlderTexts()
{
    const std::optional<Plan> plan = planOfRecord("scenario\tname=sOld\nlot\tlot_id=sa\n");
    QVERIFY(plan);
    QCOMPARE(plan->currency, Plan().currency);
    QVERIFY(!plan->lots.at(0).unitPrice);
}

QTEST_GUILESS_MAIN(TestPlanRecord)
#include "tst_planrecord.moc"
