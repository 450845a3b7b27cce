// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/options.h"
#include "tests/support/testcase.h"

using namespace tokencast;

class TestOptions : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aFileAlone();
    void numbersMakeANewPlan();
    void aPictureHasASize();
    void whatDoesNotFitIsSaid_data();
    void whatDoesNotFitIsSaid();
};

namespace {

Entry<ProgramOptions> read(const QStringList &arguments)
{
    return readOptions(QStringList{QStringLiteral("tokencast")} + arguments);
}

} // namespace

void TestOptions::aFileAlone()
{
    const Entry<ProgramOptions> options = read({QStringLiteral("plan.json")});
    QVERIFY(options.has_value());
    QCOMPARE(options->file, QStringLiteral("plan.json"));
    QVERIFY(!options->isNew);
}

void TestOptions::numbersMakeANewPlan()
{
    const Entry<ProgramOptions> options =
        read({QStringLiteral("--new"), QStringLiteral("--start"), QStringLiteral("2022-11-07"),
              QStringLiteral("--quick"), QStringLiteral("40,120,300,640"), QStringLiteral("--lot"),
              QStringLiteral("token:500:2022-11-07"), QStringLiteral("--lot"),
              QStringLiteral("credit:20:2022-02-01")});
    QVERIFY(options.has_value());
    QVERIFY(options->isNew);
    QCOMPARE(options->newPlan.start, QStringLiteral("2022-11-07"));
    QCOMPARE(options->newPlan.lots.size(), 2);
}

void TestOptions::aPictureHasASize()
{
    const Entry<ProgramOptions> options =
        read({QStringLiteral("--screenshot"), QStringLiteral("out.png"), QStringLiteral("--size"),
              QStringLiteral("1600x900"), QStringLiteral("--dark"), QStringLiteral("--page"),
              QStringLiteral("days")});
    QVERIFY(options.has_value());
    QCOMPARE(options->screenshot, QStringLiteral("out.png"));
    QCOMPARE(options->size, QSize(1600, 900));
    QVERIFY(options->isDark);
    QCOMPARE(options->page, QStringLiteral("days"));
}

void TestOptions::whatDoesNotFitIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("an unknown option") << QStringList{QStringLiteral("--bright")};
    QTest::newRow("two files") << QStringList{QStringLiteral("a"), QStringLiteral("b")};
    QTest::newRow("a new plan and a file")
        << QStringList{QStringLiteral("--new"), QStringLiteral("a")};
    QTest::newRow("a size in words")
        << QStringList{QStringLiteral("--size"), QStringLiteral("large")};
    QTest::newRow("no size at all") << QStringList{QStringLiteral("--size"), QStringLiteral("0x0")};
    QTest::newRow("a missing value") << QStringList{QStringLiteral("--quick")};
}

void TestOptions::whatDoesNotFitIsSaid()
{
    QFETCH(QStringList, arguments);
    const Entry<ProgramOptions> options = read(arguments);
    QVERIFY(!options);
    QVERIFY(!options.error().text.isEmpty());
}

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
