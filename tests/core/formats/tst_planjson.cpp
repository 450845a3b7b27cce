// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/planjson.h"

#include "core/formats/problemtext.h"
#include "tests/support/jsonfiles.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

#include <QtCore/QByteArray>
#include <QtCore/QFileInfo>

namespace tokencast {

namespace {

/// A plan with a value for every key, valid as it stands.
QByteArray completePlan()
{
    return QByteArray::fromStdString(
        fileContent(QStringLiteral(TOKENCAST_TEST_DATA "/plans/complete.json")));
}

/// The first occurrence of a piece of it replaced.
QByteArray changed(const char *from, const QByteArray &to)
{
    QByteArray text = completePlan();
    const qsizetype place = text.indexOf(from);
    if (place < 0)
        qFatal("not in the text: %s", from);
    return text.replace(place, QByteArray(from).size(), to);
}

Result<Plan> read(const QByteArray &json)
{
    return readPlanJson(json.toStdString(), bundled());
}

void bad(const char *name, const char *from, const QByteArray &to, const char *path,
         ProblemCode code)
{
    QTest::addRow("✗ %s", name) << changed(from, to) << std::string(path) << code;
}

void good(const char *name, const char *from, const QByteArray &to)
{
    QTest::addRow("✓ %s", name) << changed(from, to) << std::string() << ProblemCode();
}

} // namespace

/// The form of a plan; what its values must mean is in core/model/tst_plancheck.
class PlanJsonTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void plansOfTheTestDataReadAndWriteWithoutLoss_data();
    void plansOfTheTestDataReadAndWriteWithoutLoss();
    void everyFieldIsRead();
    void whatIsLeftOutHasItsDefault();
    void forms_data();
    void forms();
    void textsThatAreNoPlanAtAll_data();
    void textsThatAreNoPlanAtAll();
    void everyProblemIsReportedAtOnce();
    void oneMistakeIsOneProblem();
    void formAndMeaningAreReportedTogether();
    void textsOfAllKindsSurvive();

private:
    void headers();
    void decimals();
    void days();
    void types();
    void unknownAndDuplicateKeys();
    void missingKeys();
};

void PlanJsonTest::plansOfTheTestDataReadAndWriteWithoutLoss_data()
{
    QTest::addColumn<QString>("file");
    for (const char *folder : {"examples", "golden", "plans"}) {
        const QStringList files = planFiles(QString::fromLatin1(folder));
        QVERIFY2(!files.isEmpty(), folder);
        for (const QString &file : files)
            QTest::addRow("%s/%s", folder, qPrintable(QFileInfo(file).completeBaseName())) << file;
    }
}

void PlanJsonTest::plansOfTheTestDataReadAndWriteWithoutLoss()
{
    QFETCH(const QString, file);
    const Result<Plan> plan = readPlanJson(fileContent(file), bundled());
    QVERIFY2(plan.has_value(), plan ? "" : shown(plan.error()).c_str());
    const std::string written = writePlanJson(*plan);
    const Result<Plan> again = readPlanJson(written, bundled());
    QVERIFY2(again.has_value(), again ? "" : shown(again.error()).c_str());
    QVERIFY2(*again == *plan, written.c_str());
    QCOMPARE(writePlanJson(*again), written);
}

void PlanJsonTest::everyFieldIsRead()
{
    const Result<Plan> plan = read(completePlan());
    QVERIFY2(plan.has_value(), plan ? "" : shown(plan.error()).c_str());
    Plan expected{.name = "Studio 2023",
                  .currency = "JPY",
                  .listPrice = "441.5"_money,
                  .horizon = {.start = "2023-01-01"_day, .end = "2023-07-01"_day}};
    expected.account = {.country = "JP",
                        .sellsTokens = true,
                        .trial = Trial{.start = "2022-09-01"_day, .endedEarly = "2022-10-01"_day},
                        .subscriptions = {{.start = "2021-12-01"_day, .end = "2022-12-01"_day}}};
    expected.lots = {{.id = LotId("cc-1"),
                      .kind = Kind::Credit,
                      .quantity = "100"_tokens,
                      .remaining = "40"_tokens,
                      .purchased = "2022-02-10"_day,
                      .expires = "2023-02-10"_day,
                      .unitPrice = "3.25"_money},
                     {.id = LotId("ft-1"),
                      .kind = Kind::Token,
                      .quantity = "500"_tokens,
                      .purchased = "2023-02-10"_day}};
    Season season;
    season.fill("1"_factor);
    season[2] = "1.5"_factor;
    season[3] = "0"_factor;
    season[11] = "0.333333"_factor;
    expected.usage = {{.id = LineId("u1"),
                       .label = "Nightly drawings",
                       .service = ServiceId("design-automation"),
                       .quantity = "40"_quantity,
                       .every = Every::Month,
                       .start = "2022-11-07"_day,
                       .end = "2023-06-01"_day,
                       .days = EligibleDays::Weekdays,
                       .spread = Spread::Even,
                       .batch = "2.5"_quantity,
                       .growth = "-0.02"_factor,
                       .season = season,
                       .commercial = true},
                      {.id = LineId("u2"),
                       .service = ServiceId("model-derivative.complex"),
                       .quantity = "30"_quantity,
                       .every = Every::Week}};
    expected.overrides = {{.rate = ServiceId("reality-capture"),
                           .amount = "1.5"_tokens,
                           .per = "60"_quantity,
                           .rounding = Rounding::Carry},
                          {.rate = ServiceId("model-derivative.simple"), .amount = "1"_tokens}};
    QVERIFY(*plan == expected);
}

void PlanJsonTest::whatIsLeftOutHasItsDefault()
{
    const Result<Plan> plan = read(R"({"format": "tokencast-plan", "version": 1,
        "account": {"country": "JP"}, "horizon": {"start": "2023-01-01", "end": "2023-02-01"},
        "lots": [{"id": "a", "kind": "token", "quantity": "1", "purchased": "2023-01-05"}],
        "usage": [{"id": "a", "service": "viewer", "quantity": "1", "every": "day"}]})");
    QVERIFY2(plan.has_value(), plan ? "" : shown(plan.error()).c_str());
    QCOMPARE(plan->name, std::string());
    QCOMPARE(plan->currency, std::string("USD"));
    QCOMPARE(plan->effectiveListPrice(), "3"_money);
    QCOMPARE(plan->ruleBook, RuleBookId("forge-2022"));
    QVERIFY(plan->account.agreement == Agreement::Standard);
    QCOMPARE(plan->account.openingDeficit, "0"_tokens);
    QVERIFY(!plan->account.trial && plan->account.subscriptions.empty());
    QCOMPARE(plan->lots[0].expiry(), "2024-01-05"_day);
    QCOMPARE(plan->priceOf(plan->lots[0]), "3"_money);
    QCOMPARE(plan->lots[0].left(), "1"_tokens);
    const UsageLine &line = plan->usage[0];
    QVERIFY(line.label.empty() && !line.start && !line.end && !line.spread && !line.batch);
    QVERIFY(line.days == EligibleDays::All && line.growth.isZero() && !line.season);
    QVERIFY(!line.commercial);
    QVERIFY(plan->overrides.empty());

    const Result<Plan> empty = read(R"({"format": "tokencast-plan", "version": 1,
        "account": {"sellsTokens": false}, "horizon": {"start": "2023-01-01", "end": "2023-02-01"}})");
    QVERIFY2(empty.has_value(), empty ? "" : shown(empty.error()).c_str());
    QVERIFY(empty->lots.empty() && empty->usage.empty());
}

void PlanJsonTest::forms_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<std::string>("path");
    QTest::addColumn<ProblemCode>("code");
    headers();
    decimals();
    days();
    types();
    unknownAndDuplicateKeys();
    missingKeys();
}

void PlanJsonTest::headers()
{
    bad("another format", "tokencast-plan", "tokencast-result", "format", ProblemCode::WrongFormat);
    bad("a format that is a number", "\"tokencast-plan\"", "1", "format", ProblemCode::WrongType);
    bad("a later version", "\"version\": 1", "\"version\": 2", "version",
        ProblemCode::UnsupportedVersion);
    bad("version 0", "\"version\": 1", "\"version\": 0", "version",
        ProblemCode::UnsupportedVersion);
    bad("a version with a point", "\"version\": 1", "\"version\": 1.0", "version",
        ProblemCode::WrongType);
    bad("a version as a text", "\"version\": 1", "\"version\": \"1\"", "version",
        ProblemCode::WrongType);
    bad("no version", "\"version\": 1", "\"version\": null", "version", ProblemCode::WrongType);
    bad("a rule book that is not there", "forge-2022", "forge-2023", "ruleBook",
        ProblemCode::UnknownRuleBook);
    bad("a rule book that is a number", "\"forge-2022\"", "2022", "ruleBook",
        ProblemCode::WrongType);
}

void PlanJsonTest::decimals()
{
    const auto quantity = [](const char *name, const char *value, ProblemCode code) {
        bad(name, "\"quantity\": \"40\"", QByteArray("\"quantity\": ") + value, "usage[0].quantity",
            code);
    };
    const auto goodQuantity = [](const char *name, const char *value) {
        good(name, "\"quantity\": \"40\"", QByteArray("\"quantity\": ") + value);
    };
    goodQuantity("a decimal with trailing zeros", "\"40.500000\"");
    goodQuantity("an integer", "40");
    goodQuantity("a larger integer", "4000");
    quantity("a number with a point", "40.5", ProblemCode::NotADecimal);
    quantity("a number with a point and a zero", "40.0", ProblemCode::NotADecimal);
    quantity("a number with an exponent", "4e1", ProblemCode::NotADecimal);
    quantity("a number of forty digits", "1000000000000000000000000000000000000000",
             ProblemCode::OutOfRange);
    quantity("true", "true", ProblemCode::NotADecimal);
    quantity("null", "null", ProblemCode::NotADecimal);
    quantity("a list", "[\"40\"]", ProblemCode::NotADecimal);
    quantity("an object", "{\"value\": \"40\"}", ProblemCode::NotADecimal);
    quantity("an empty text", "\"\"", ProblemCode::NotADecimal);
    quantity("a plus sign", "\"+40\"", ProblemCode::NotADecimal);
    quantity("a leading zero", "\"040\"", ProblemCode::NotADecimal);
    quantity("a space", "\"40 \"", ProblemCode::NotADecimal);
    quantity("a percent sign", "\"2%\"", ProblemCode::NotADecimal);
    quantity("seven places", "\"40.1234567\"", ProblemCode::TooManyPlaces);
    quantity("too large a number", "\"9223372036854.775808\"", ProblemCode::OutOfRange);
    bad("a list price as a fraction", "\"441.5\"", "441.5", "listPrice", ProblemCode::NotADecimal);
    bad("a month of the season", "\"0.333333\"", "null", "usage[0].season[11]",
        ProblemCode::NotADecimal);
    bad("eleven months", "\"1\", 1, ", "1, ", "usage[0].season", ProblemCode::WrongLength);
    bad("thirteen months", "\"1\", 1, ", "1, 1, 1, ", "usage[0].season", ProblemCode::WrongLength);
}

void PlanJsonTest::days()
{
    const auto purchased = [](const char *name, const char *value) {
        bad(name, "\"2022-02-10\"", value, "lots[0].purchased", ProblemCode::NotADay);
    };
    good("a leap day", "\"2022-02-10\"", "\"2020-02-29\"");
    purchased("29 February of a common year", "\"2022-02-29\"");
    purchased("month 13", "\"2022-13-01\"");
    purchased("a day without zeros", "\"2022-2-10\"");
    purchased("slashes", "\"2022/02/10\"");
    purchased("a time", "\"2022-02-10T00:00:00Z\"");
    purchased("a number", "20220210");
    purchased("null where a day is required", "null");
    good("null where it is not", "\"expires\": \"2023-02-10\"", "\"expires\": null");
    bad("no day where there may be none", "\"expires\": \"2023-02-10\"", "\"expires\": \"never\"",
        "lots[0].expires", ProblemCode::NotADay);
}

void PlanJsonTest::types()
{
    bad("a name that is a number", "\"Studio 2023\"", "2023", "name", ProblemCode::WrongType);
    bad("a name of null", "\"Studio 2023\"", "null", "name", ProblemCode::WrongType);
    bad("a country that is a number", "\"country\": \"JP\"", "\"country\": 81", "account.country",
        ProblemCode::WrongType);
    good("no country beside what is sold", "\"country\": \"JP\"", "\"country\": null");
    bad("an unknown agreement", "\"standard\"", "\"flex\"", "account.agreement",
        ProblemCode::NotOneOf);
    good("an enterprise agreement", "\"standard\"", "\"eba\"");
    bad("whether tokens are sold, as a text", "\"sellsTokens\": true", "\"sellsTokens\": \"true\"",
        "account.sellsTokens", ProblemCode::WrongType);
    good("whether tokens are sold, left open", "\"sellsTokens\": true", "\"sellsTokens\": null");
    bad("a trial that is a text", "{\"start\": \"2022-09-01\", \"endedEarly\": \"2022-10-01\"}",
        "\"x\"", "account.trial", ProblemCode::WrongType);
    good("no trial", "{\"start\": \"2022-09-01\", \"endedEarly\": \"2022-10-01\"}", "null");
    bad("subscriptions that are no list", "[{\"start\": \"2021-12-01\", \"end\": \"2022-12-01\"}]",
        "{}", "account.subscriptions", ProblemCode::WrongType);
    bad("a subscription that is a text", "{\"start\": \"2021-12-01\", \"end\": \"2022-12-01\"}",
        "\"2022\"", "account.subscriptions[0]", ProblemCode::WrongType);
    bad("a horizon that is a text", "{\"start\": \"2023-01-01\", \"end\": \"2023-07-01\"}",
        "\"2023\"", "horizon", ProblemCode::WrongType);
    bad("a lot that is a text", "\"lots\": [", "\"lots\": [\"ft\",", "lots[0]",
        ProblemCode::WrongType);
    bad("a lot's id that is a number", "\"id\": \"cc-1\"", "\"id\": 1", "lots[0].id",
        ProblemCode::WrongType);
    bad("an unknown kind", "\"credit\"", "\"coupon\"", "lots[0].kind", ProblemCode::NotOneOf);
    bad("a kind in capitals", "\"credit\"", "\"Credit\"", "lots[0].kind", ProblemCode::NotOneOf);
    bad("a line that is a list", "\"usage\": [", "\"usage\": [[],", "usage[0]",
        ProblemCode::WrongType);
    bad("a label that is a number", "\"Nightly drawings\"", "7", "usage[0].label",
        ProblemCode::WrongType);
    bad("an unknown period", "\"every\": \"month\"", "\"every\": \"year\"", "usage[0].every",
        ProblemCode::NotOneOf);
    bad("unknown days", "\"weekdays\"", "\"weekend\"", "usage[0].days", ProblemCode::NotOneOf);
    bad("an unknown spread", "\"even\"", "\"middle\"", "usage[0].spread", ProblemCode::NotOneOf);
    bad("a spread of true", "\"even\"", "true", "usage[0].spread", ProblemCode::NotOneOf);
    bad("a season that is a text", "\"season\": [\"1\", 1, ", "\"season\": \"1\", \"growth2\": [",
        "usage[0].season", ProblemCode::WrongType);
    bad("commercial as a number", "\"commercial\": true", "\"commercial\": 1",
        "usage[0].commercial", ProblemCode::WrongType);
    good("a line of nulls where they may be", "\"spread\": \"even\", \"batch\": \"2.5\"",
         "\"spread\": null, \"batch\": null");
    bad("overrides that are a list", "\"overrides\": {", "\"overrides\": [], \"overrides2\": {",
        "overrides", ProblemCode::WrongType);
    bad("an override that is a text", "{\"amount\": 1}", "\"carry\"",
        "overrides[\"model-derivative.simple\"]", ProblemCode::WrongType);
    bad("an unknown rounding", "\"carry\"", "\"nearest\"", "overrides.reality-capture.rounding",
        ProblemCode::NotOneOf);
    good("an override of nothing", "{\"amount\": 1}", "{}");
}

void PlanJsonTest::unknownAndDuplicateKeys()
{
    const auto unknown = [](const char *place, const char *path) {
        bad(path, place, QByteArray(place) + "\"x\": 1, ", path, ProblemCode::UnknownKey);
    };
    unknown("{\n  ", "x");
    unknown("\"account\": {", "account.x");
    unknown("\"trial\": {", "account.trial.x");
    unknown("\"subscriptions\": [{", "account.subscriptions[0].x");
    unknown("\"horizon\": {", "horizon.x");
    unknown("\"lots\": [\n    {", "lots[0].x");
    unknown("\"usage\": [\n    {", "usage[0].x");
    unknown("\"reality-capture\": {", "overrides.reality-capture.x");
    bad("a key in another case", "\"label\"", "\"Label\"", "usage[0].Label",
        ProblemCode::UnknownKey);
    bad("an empty key", "\"account\": {", "\"account\": {\"\": 1, ", "account[\"\"]",
        ProblemCode::UnknownKey);

    const auto twice = [](const char *pair, const char *path) {
        QTest::addRow("✗ %s twice", path) << changed(pair, QByteArray(pair) + ", " + pair)
                                          << std::string(path) << ProblemCode::DuplicateKey;
    };
    twice("\"name\": \"Studio 2023\"", "name");
    twice("\"country\": \"JP\"", "account.country");
    twice("\"start\": \"2022-09-01\"", "account.trial.start");
    twice("\"end\": \"2023-07-01\"", "horizon.end");
    twice("\"quantity\": \"100\"", "lots[0].quantity");
    twice("\"service\": \"model-derivative.complex\"", "usage[1].service");
    twice("\"rounding\": \"carry\"", "overrides.reality-capture.rounding");
    bad("a key twice, once by an escape", "\"name\": \"Studio 2023\"",
        "\"name\": \"x\", \"n\\u0061me\": \"x\"", "name", ProblemCode::DuplicateKey);
}

void PlanJsonTest::missingKeys()
{
    const auto missing = [](const char *pair, const char *path) {
        QTest::addRow("✗ no %s", path)
            << changed(pair, "") << std::string(path) << ProblemCode::MissingKey;
    };
    missing("\"format\": \"tokencast-plan\", ", "format");
    missing("\"version\": 1, ", "version");
    missing("\"start\": \"2023-01-01\", ", "horizon.start");
    missing(", \"end\": \"2023-07-01\"", "horizon.end");
    missing("\"start\": \"2022-09-01\", ", "account.trial.start");
    missing("\"start\": \"2021-12-01\", ", "account.subscriptions[0].start");
    missing(", \"end\": \"2022-12-01\"", "account.subscriptions[0].end");
    missing("\"id\": \"cc-1\", ", "lots[0].id");
    missing("\"kind\": \"token\", ", "lots[1].kind");
    missing("\"quantity\": 500, ", "lots[1].quantity");
    missing(", \"purchased\": \"2023-02-10\"", "lots[1].purchased");
    missing("\"id\": \"u2\", ", "usage[1].id");
    missing("\"service\": \"model-derivative.complex\", ", "usage[1].service");
    missing("\"quantity\": 30, ", "usage[1].quantity");
    missing(", \"every\": \"week\"", "usage[1].every");
}

void PlanJsonTest::forms()
{
    QFETCH(const QByteArray, json);
    QFETCH(const std::string, path);
    QFETCH(const ProblemCode, code);
    const Result<Plan> plan = read(json);
    if (path.empty()) {
        QCOMPARE(plan ? Problems() : plan.error(), Problems());
        return;
    }
    QVERIFY(!plan);
    // A row may need a key that is unknown beside the one that it is about.
    Problems problems = plan.error();
    if (code != ProblemCode::UnknownKey)
        std::erase_if(problems, [](const Problem &p) { return p.code == ProblemCode::UnknownKey; });
    QVERIFY2(problems.size() == 1, shown(problems).c_str());
    QCOMPARE(problems[0].path, path);
    QVERIFY2(problems[0].code == code, shown(problems).c_str());
    QVERIFY2(!expectedText(problems[0]).contains(QLatin1Char('%')), shown(problems).c_str());
}

void PlanJsonTest::textsThatAreNoPlanAtAll_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<std::string>("path");
    QTest::addColumn<ProblemCode>("code");
    const auto row = [](const char *name, const QByteArray &json, const char *path,
                        ProblemCode code) {
        QTest::newRow(name) << json << std::string(path) << code;
    };
    row("nothing", "", "1:1", ProblemCode::Syntax);
    row("half a plan", "{\"format\": \"tokencast-plan\"", "1:28", ProblemCode::Syntax);
    row("a list", "[]", "", ProblemCode::WrongType);
    row("a text", "\"plan\"", "", ProblemCode::WrongType);
    row("null", "null", "", ProblemCode::WrongType);
    row("not UTF-8", QByteArray("{\"name\": \"B\xe9\"}"), "1:12", ProblemCode::Syntax);
}

void PlanJsonTest::textsThatAreNoPlanAtAll()
{
    QFETCH(const QByteArray, json);
    const Result<Plan> plan = read(json);
    QVERIFY(!plan);
    QCOMPARE(plan.error().size(), std::size_t(1));
    QTEST(plan.error()[0].path, "path");
    QFETCH(const ProblemCode, code);
    QVERIFY2(plan.error()[0].code == code, shown(plan.error()).c_str());
}

void PlanJsonTest::everyProblemIsReportedAtOnce()
{
    QByteArray json = completePlan();
    json.replace("\"end\": \"2023-07-01\"", "\"end\": \"2023-02-30\"");
    json.replace("\"quantity\": \"100\"", "\"quantity\": \"1.1234567\"");
    json.replace("\"every\": \"month\"", "\"every\": \"yearly\"");
    json.replace("\"quantity\": 30", "\"quantity\": 1.5");
    json.replace("\"standard\"", "\"none\"");
    json.replace("\"per\": \"60\"", "\"per\": \"0\"");
    const Result<Plan> plan = read(json);
    QVERIFY(!plan);
    std::string paths;
    for (const Problem &problem : plan.error())
        paths += problem.path + "\n";
    QCOMPARE(paths,
             std::string("account.agreement\n"
                         "horizon.end\n"
                         "lots[0].quantity\n"
                         "usage[0].every\n"
                         "usage[1].quantity\n"
                         "overrides.reality-capture.per\n"));

    const Result<Plan> empty = read("{}");
    QVERIFY(!empty);
    paths.clear();
    for (const Problem &problem : empty.error())
        paths += problem.path + "\n";
    QCOMPARE(paths, std::string("format\nversion\naccount\nhorizon\n"));
}

void PlanJsonTest::oneMistakeIsOneProblem()
{
    // Whatever depends on a value that was not read is not doubted: the lots that Brazil could not
    // have, the deficit beside a lot, the lines of a horizon without a start.
    for (const char *pair :
         {"\"country\": \"JP\"", "\"start\": \"2023-01-01\"", "\"quantity\": \"100\"",
          "\"purchased\": \"2022-02-10\"", "\"service\": \"design-automation\"",
          "\"ruleBook\": \"forge-2022\"", "\"currency\": \"JPY\"", "\"season\": [\"1\""}) {
        const QByteArray key = QByteArray(pair).left(QByteArray(pair).indexOf(':') + 1);
        const bool isList = QByteArray(pair).contains('[');
        const Result<Plan> plan = read(changed(pair, key + (isList ? " [{}" : " {}")));
        QVERIFY2(!plan, pair);
        QVERIFY2(plan.error().size() == 1, (pair + ("\n" + shown(plan.error()))).c_str());
    }
}

void PlanJsonTest::formAndMeaningAreReportedTogether()
{
    QByteArray json = completePlan();
    json.replace("\"every\": \"month\"", "\"every\": 12");
    json.replace("\"remaining\": \"40\"", "\"remaining\": \"101\"");
    const Result<Plan> plan = read(json);
    QVERIFY(!plan);
    QCOMPARE(plan.error().size(), std::size_t(2));
    QCOMPARE(plan.error()[0].path, std::string("usage[0].every"));
    QCOMPARE(plan.error()[1].code, ProblemCode::RemainingAboveQuantity);
}

void PlanJsonTest::textsOfAllKindsSurvive()
{
    Plan plan = PlanBuilder("2023-01-01", "2023-02-01").tokens("パック \"1\"\n", "1", "2022-12-01");
    plan.name = std::string("tab\t, quote \", backslash \\, 夜間, \xf0\x9f\x98\x80, \x01");
    plan.usage.push_back({.id = LineId("é"), .label = "</script>", .service = ServiceId("viewer")});
    const Result<Plan> read = readPlanJson(writePlanJson(plan), bundled());
    QVERIFY2(read.has_value(), read ? "" : shown(read.error()).c_str());
    QVERIFY(*read == plan);
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::PlanJsonTest)
#include "tst_planjson.moc"
