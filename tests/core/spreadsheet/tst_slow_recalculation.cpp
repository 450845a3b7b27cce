// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/planjson.h"
#include "core/spreadsheet/spreadsheet.h"
#include "core/spreadsheet/workbook.h"
#include "core/text/language.h"
#include "tests/support/jsonfiles.h"
#include "tests/support/planbuilder.h"
#include "tests/support/plangenerator.h"
#include "tests/support/testcase.h"

#include <QtCore/QDirIterator>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>

#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace tokencast {

namespace {

using Table = QList<QStringList>;

Table tableOf(const QString &csv)
{
    Table rows{QStringList{QString()}};
    bool isQuoted = false;
    for (const QChar c : csv) {
        QString &field = rows.last().last();
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && c == u',')
            rows.last() << QString();
        else if (!isQuoted && c == u'\n')
            rows << QStringList{QString()};
        else
            field += c;
    }
    return rows;
}

std::string workbookOf(const Plan &plan)
{
    const CheckedPlan checkedPlan = checked(plan);
    const auto content = writeSpreadsheet(checkedPlan, simulated(plan),
                                          {.written = {}, .locale = QLocale(u"en_GB"_s)});
    return content ? *content : std::string();
}

/// Whether the field is this amount. A spreadsheet has fifteen digits: up to a thousand million
/// that is every millionth.
bool isAmount(const QString &field, std::int64_t millionths)
{
    bool isNumber = false;
    const double value = field.toDouble(&isNumber);
    const double expected = static_cast<double>(millionths) / 1e6;
    const double most = std::abs(expected) < 1e9 ? 4e-7 : std::abs(expected) * 1e-14;
    return isNumber && std::abs(value - expected) <= most;
}

QString shown(std::int64_t millionths)
{
    return QString::fromStdString(formatDecimal(millionths));
}

/// A plan with every kind of line.
Plan beforeTheChange()
{
    PlanBuilder builder("2022-11-07", "2023-05-07");
    builder.credits("old", "60", "2022-03-01")
        .tokens("first", "120", "2022-11-10")
        .tokens("second", "80", "2023-02-01", "2023-12-01")
        .trial("2022-11-20", "2022-12-10")
        .every(Every::Month, "design-automation", "20")
        .every(Every::Week, "model-derivative.complex", "13")
        .every(Every::Day, "model-derivative.simple", "4")
        .once("design-automation", "5", "2023-01-15")
        .every(Every::Month, "reality-capture", "320")
        .every(Every::Day, "flex-product.autocad", "1");
    Plan plan = builder;
    plan.usage[0].growth = Factor::fromMillionths(20'000);
    plan.usage[0].season.emplace().fill(Factor::fromWhole(1));
    plan.usage[1].days = EligibleDays::Weekdays;
    plan.usage[4].batch = Quantity::fromWhole(90);
    plan.usage[5].days = EligibleDays::Weekdays;
    plan.usage[5].start = "2023-02-06"_day;
    plan.usage[5].end = "2023-02-18"_day;
    return plan;
}

/// What somebody may do to it in a spreadsheet: most numbers and days that an input cell holds.
Plan afterTheChange()
{
    Plan plan = beforeTheChange();
    plan.usage[0].quantity = "31.5"_quantity;
    plan.usage[0].growth = Factor::fromMillionths(-35'000);
    (*plan.usage[0].season)[0] = Factor::fromMillionths(1'500'000);
    plan.usage[1].quantity = "40"_quantity;
    plan.usage[1].start = "2022-12-14"_day;
    plan.usage[2].quantity = "9"_quantity;
    plan.usage[2].end = "2023-03-03"_day;
    plan.usage[3].start = "2023-01-20"_day;
    plan.usage[4].quantity = "505"_quantity;
    plan.usage[4].batch = Quantity::fromWhole(120);
    plan.usage[5].start = "2023-02-08"_day;
    plan.lots[0].quantity = "75"_tokens;
    plan.lots[1].unitPrice = "2.85"_money;
    // The second purchase is now the one that pays first.
    plan.lots[2].quantity = "90"_tokens;
    plan.lots[2].purchased = "2023-01-05"_day;
    plan.lots[2].expires = "2023-03-01"_day;
    plan.account.trial->endedEarly = "2022-12-02"_day;
    plan.listPrice = "3.15"_money;
    plan.overrides = {{.rate = ServiceId("design-automation"), .amount = "2.25"_tokens},
                      {.rate = ServiceId("reality-capture"), .per = "40"_quantity}};
    return plan;
}

/// Every plan that the tests have as a file, by its name, and some that nobody wrote by hand.
std::map<QString, Plan> plans()
{
    std::map<QString, Plan> all;
    QStringList files{QStringLiteral(TOKENCAST_SOURCE_DIR "/resources/samples/design-studio.json")};
    QDirIterator found(QStringLiteral(TOKENCAST_TEST_DATA), {u"*.json"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (found.hasNext())
        files << found.next();
    for (const QString &file : files) {
        const std::string content = fileContent(file);
        if (content.find("\"tokencast-plan\"") == std::string::npos)
            continue;
        const Result<Plan> plan = readPlanJson(content, bundled());
        if (plan && CheckedPlan::check(*plan, bundled()))
            all[file.section(u'/', -2).chopped(5).replace(u'/', u'_').replace(u'.', u'_')] = *plan;
    }
    for (std::uint64_t number = 0; number < 12; ++number)
        all[u"generated_%1"_s.arg(number)] = generatedPlan(number);
    all[u"before"_s] = beforeTheChange();
    all[u"after"_s] = afterTheChange();
    return all;
}

} // namespace

/// LibreOffice computes the workbooks anew; the figures have to be the program's.
class RecalculationTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void formulasAreComputedAnew();
    void theFiguresAreTheResults_data();
    void theFiguresAreTheResults();
    void otherInputsNeedNoOtherFormulas();
    void inJapaneseTheFiguresAreTheSame();

private:
    void makeProfile() const;
    void convert(const QString &folder, const QStringList &files, const QString &formulas) const;
    Table sheet(const QString &name, const QString &page) const;
    QString file(const QString &name) const { return m_folder.filePath(name + u".xlsx"_s); }
    void write(const QString &name, const std::string &content) const;
    QString differenceInDays(const QString &name, const Projection &projection) const;
    QString differenceInMonths(const QString &name, const Projection &projection) const;
    QString differenceInSummary(const QString &name, const Projection &projection) const;

    QTemporaryDir m_folder;
    QString m_office;
    std::map<QString, Plan> m_plans;
};

void RecalculationTest::makeProfile() const
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"profile/user"_s));
    QFile settings(m_folder.filePath(u"profile/user/registrymodifications.xcu"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    // 0: always.
    settings.write(R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>)");
}

void RecalculationTest::convert(const QString &folder, const QStringList &files,
                                const QString &formulas) const
{
    QProcess office;
    // Comma, quotes, UTF-8, values with all digits, every sheet a file.
    office.start(m_office,
                 QStringList{u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s),
                             u"--headless"_s, u"--convert-to"_s,
                             u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,%1,"
                             "false,-1"_s.arg(formulas),
                             u"--outdir"_s, m_folder.filePath(folder)}
                     + files);
    QVERIFY(office.waitForFinished(600'000));
    QCOMPARE(office.exitCode(), 0);
}

void RecalculationTest::write(const QString &name, const std::string &content) const
{
    QFile target(file(name));
    QVERIFY(target.open(QIODevice::WriteOnly));
    QVERIFY2(!content.empty(), qPrintable(name));
    target.write(content.data(), static_cast<qint64>(content.size()));
}

Table RecalculationTest::sheet(const QString &name, const QString &page) const
{
    return tableOf(QString::fromStdString(
        fileContent(m_folder.filePath(u"%1/%2-%3.csv"_s.arg(u"values"_s, name, page)))));
}

void RecalculationTest::initTestCase()
{
    m_office = QStandardPaths::findExecutable(u"soffice"_s);
    if (m_office.isEmpty())
        QSKIP(
            "soffice is not here (Debian: libreoffice-calc-nogui): nothing computes the formulas");
    m_plans = plans();
    QVERIFY(m_plans.size() > 80);
    makeProfile();
    QStringList files;
    for (const auto &[name, plan] : m_plans) {
        write(name, workbookOf(plan));
        files << file(name);
    }
    Workbook canary(file(u"canary"_s).toStdString(), Formulas::Live);
    Sheet page = canary.addSheet(u"Sheet"_s);
    page.formula({0, 0}, u"1+1"_s, 7.0);
    QVERIFY(!canary.close());
    files << file(u"canary"_s);
    const Translation japanese(u"ja"_s);
    write(u"japanese"_s, workbookOf(beforeTheChange()));
    files << file(u"japanese"_s);
    convert(u"values"_s, files, u"false"_s);
}

void RecalculationTest::formulasAreComputedAnew()
{
    QCOMPARE(sheet(u"canary"_s, u"Sheet"_s)[0][0], u"2"_s);
}

void RecalculationTest::theFiguresAreTheResults_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &[name, plan] : m_plans)
        QTest::newRow(qPrintable(name)) << name;
}

QString RecalculationTest::differenceInDays(const QString &name, const Projection &projection) const
{
    static const QStringList access{u"trial"_s, u"full"_s, u"grace"_s, u"limited"_s,
                                    u"not modelled"_s};
    const Table days = sheet(name, u"Days"_s);
    for (std::size_t i = 0; i < projection.days.size(); ++i) {
        const DayResult &day = projection.days[i];
        const Movement &m = day.movement;
        const QStringList &row = days[static_cast<qsizetype>(i) + 3];
        const QString date = QString::fromStdString(toText(day.date));
        if (row[0] != date)
            return date + u": the day is "_s + row[0];
        if (row[1] != access[static_cast<int>(day.access)])
            return date + u": access is "_s + row[1];
        const std::int64_t expected[] = {
            m.charged.total().millionths(),   m.charged.credit.millionths(),
            m.charged.token.millionths(),     m.charged.deficit.millionths(),
            m.uncharged.millionths(),         m.blocked.millionths(),
            m.purchased.credit.millionths(),  m.purchased.token.millionths(),
            m.expired.credit.millionths(),    m.expired.token.millionths(),
            m.repaid.credit.millionths(),     m.repaid.token.millionths(),
            day.closing.credit.millionths(),  day.closing.token.millionths(),
            day.closing.deficit.millionths(), day.closing.net().millionths(),
            m.cost.purchases.millionths(),    m.cost.consumed.millionths(),
            m.cost.expired.millionths()};
        for (std::size_t column = 0; column < std::size(expected); ++column) {
            const auto at = static_cast<qsizetype>(column) + 2;
            if (!isAmount(row[at], expected[column]))
                return u"%1, %2: %3, expected %4"_s.arg(date, days[2][at], row[at],
                                                        shown(expected[column]));
        }
    }
    return {};
}

QString RecalculationTest::differenceInMonths(const QString &name,
                                              const Projection &projection) const
{
    const Table months = sheet(name, u"Months"_s);
    const auto check = [&](qsizetype row, const Movement &m, const Balance &closing,
                           const std::vector<Tokens> &byService) -> QString {
        std::vector<std::int64_t> expected{
            m.charged.total().millionths(),  m.charged.credit.millionths(),
            m.charged.token.millionths(),    m.charged.deficit.millionths(),
            m.uncharged.millionths(),        m.blocked.millionths(),
            m.purchased.credit.millionths(), m.purchased.token.millionths(),
            m.expired.credit.millionths(),   m.expired.token.millionths(),
            m.repaid.credit.millionths(),    m.repaid.token.millionths(),
            closing.credit.millionths(),     closing.token.millionths(),
            closing.deficit.millionths(),    closing.net().millionths(),
            m.cost.purchases.millionths(),   m.cost.consumed.millionths(),
            m.cost.expired.millionths()};
        for (const Tokens charged : byService)
            expected.push_back(charged.millionths());
        for (std::size_t column = 0; column < expected.size(); ++column) {
            const auto at = static_cast<qsizetype>(column) + 1;
            if (!isAmount(months[row][at], expected[column]))
                return u"%1, %2: %3, expected %4"_s.arg(months[row][0], months[2][at],
                                                        months[row][at], shown(expected[column]));
        }
        return {};
    };
    qsizetype row = 3;
    for (const MonthResult &month : projection.months) {
        const QString difference =
            check(row++, month.movement, month.closing, month.chargedByService);
        if (!difference.isEmpty())
            return difference;
    }
    const Summary &summary = projection.summary;
    return check(row, summary.movement, summary.closing, summary.chargedByService);
}

QString RecalculationTest::differenceInSummary(const QString &name,
                                               const Projection &projection) const
{
    const Summary &summary = projection.summary;
    const Table page = sheet(name, u"Summary"_s);
    const auto value = [&page](qsizetype row) { return page[row][1]; };
    const auto dayText = [](const std::optional<Day> &day) {
        return day ? QString::fromStdString(toText(*day)) : u"not in this plan"_s;
    };
    const std::pair<int, std::optional<Day>> days[] = {{3, summary.firstNegative},
                                                       {4, summary.graceEnds},
                                                       {5, summary.firstLimited},
                                                       {8, summary.lowestDay}};
    for (const auto &[row, day] : days) {
        if (value(row) != dayText(day))
            return u"%1: %2, expected %3"_s.arg(page[row][0], value(row), dayText(day));
    }
    const std::pair<int, std::int64_t> amounts[] = {
        {7, summary.lowestNet.millionths()},
        {10, summary.movement.charged.total().millionths()},
        {15, summary.movement.blocked.millionths()},
        {22, summary.tokensToRestore.millionths()},
        {24, summary.movement.cost.consumed.millionths()},
        {25, summary.owed.millionths()},
        {26, summary.usageCost.millionths()},
        {27, summary.movement.cost.purchases.millionths()},
        {28, summary.movement.cost.expired.millionths()}};
    for (const auto &[row, amount] : amounts) {
        if (!isAmount(value(row), amount))
            return u"%1: %2, expected %3"_s.arg(page[row][0], value(row), shown(amount));
    }
    return {};
}

void RecalculationTest::theFiguresAreTheResults()
{
    QFETCH(const QString, name);
    const Projection projection = simulated(m_plans.at(name));
    QCOMPARE(differenceInDays(name, projection), QString());
    QCOMPARE(differenceInMonths(name, projection), QString());
    QCOMPARE(differenceInSummary(name, projection), QString());
}

/// Whoever types the numbers of one plan into the workbook of the other has its workbook: so the
/// figures that follow are its figures, which the test above compares.
void RecalculationTest::otherInputsNeedNoOtherFormulas()
{
    convert(u"formulas"_s, {file(u"before"_s), file(u"after"_s)}, u"true"_s);
    const auto formulas = [this](const QString &name, const QString &page) {
        return tableOf(QString::fromStdString(
            fileContent(m_folder.filePath(u"formulas/%1-%2.csv"_s.arg(name, page)))));
    };
    for (const QString &page :
         {u"Summary"_s, u"Months"_s, u"Days"_s, u"Charges"_s, u"Lots"_s, u"Schedule"_s}) {
        const Table before = formulas(u"before"_s, page);
        const Table after = formulas(u"after"_s, page);
        QCOMPARE(before.size(), after.size());
        qsizetype count = 0;
        for (qsizetype row = 0; row < before.size(); ++row) {
            QCOMPARE(before[row], after[row]);
            count += before[row].filter(QRegularExpression(u"^="_s)).size();
        }
        QVERIFY2(count > 20, qPrintable(page));
    }
    QVERIFY(sheet(u"before"_s, u"Days"_s) != sheet(u"after"_s, u"Days"_s));
}

/// Texts stand in formulas, too.
void RecalculationTest::inJapaneseTheFiguresAreTheSame()
{
    for (const char *page : {"Summary", "Inputs", "Rates", "Months", "Days", "Charges", "Lots"}) {
        const Table english = sheet(u"before"_s, QLatin1String(page));
        QString title;
        {
            const Translation translation(u"ja"_s);
            title = QCoreApplication::translate("SheetText", page);
        }
        const Table japanese = sheet(u"japanese"_s, title);
        QVERIFY(title != QLatin1String(page));
        QCOMPARE(japanese.size(), english.size());
        for (qsizetype row = 0; row < english.size(); ++row) {
            for (qsizetype column = 0; column < english[row].size(); ++column) {
                bool isNumber = false;
                static_cast<void>(english[row][column].toDouble(&isNumber));
                if (isNumber)
                    QCOMPARE(japanese[row].value(column), english[row][column]);
            }
        }
    }
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::RecalculationTest)
#include "tst_slow_recalculation.moc"
