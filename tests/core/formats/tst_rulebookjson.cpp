// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/rulebookjson.h"

#include "tests/support/jsonfiles.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

namespace tokencast {

namespace {

/// A small book with everything that the format has.
QByteArray madeUpBook()
{
    return QByteArray::fromStdString(
        fileContent(QStringLiteral(TOKENCAST_TEST_DATA "/rulebooks/made-up.json")));
}

QByteArray changed(const char *from, const char *to)
{
    QByteArray text = madeUpBook();
    const qsizetype place = text.indexOf(from);
    if (place < 0)
        qFatal("not in the text: %s", from);
    return text.replace(place, QByteArray(from).size(), to);
}

} // namespace

class RuleBookJsonTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsRead();
    void badBooksSayWhereAndWhy_data();
    void badBooksSayWhereAndWhy();
    void allProblemsAreReportedAtOnce();
    void countriesAreRead();
    void badCountriesSayWhereAndWhy_data();
    void badCountriesSayWhereAndWhy();
};

void RuleBookJsonTest::everyFieldIsRead()
{
    const Result<RuleBook> book = readRuleBookJson(madeUpBook().toStdString());
    QVERIFY2(book.has_value(), book ? "" : shown(book.error()).c_str());
    RuleBook expected{
        .id = RuleBookId("made-up"),
        .title = {.english = "Made up", .others = {{.language = "ja", .text = "架空"}}},
        .supersededFrom = "2030-01-01"_day,
        .supersededSources = {{.title = "Notice", .url = "https://example.org/notice"}},
        .services = {{.service = ServiceId("da"), .title = {.english = "Design"}}}};
    expected.cards.push_back(
        {.effectiveFrom = "2022-01-01"_day,
         .title = {.english = "First"},
         .sources = {{.title = "Page", .url = "https://example.org", .read = "2022-01-05"_day}},
         .verified = Verification::Yes,
         .rates = {{.service = ServiceId("da"),
                    .amount = "2"_tokens,
                    .per = "1"_quantity,
                    .unit = "hour",
                    .pays = {.credit = true, .token = true}}},
         .free = {ServiceId("viewer")},
         .rules = {.apiPays = {.credit = true},
                   .sells = {.token = true},
                   .trialDays = 90,
                   .trialConsumes = true}});
    expected.cards.push_back(
        {.effectiveFrom = "2023-01-01"_day,
         .title = {.english = "Second"},
         .rules = {.subscription = SubscriptionRule::WhereTokensAreNotSold, .graceDays = 14}});
    QVERIFY(*book == expected);
}

void RuleBookJsonTest::badBooksSayWhereAndWhy_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<std::string>("path");
    QTest::addColumn<ProblemCode>("code");
    const auto row = [](const char *name, const char *from, const char *to, const char *path,
                        ProblemCode code) {
        QTest::newRow(name) << changed(from, to) << std::string(path) << code;
    };
    row("another format", "tokencast-rulebook", "tokencast-plan", "format",
        ProblemCode::WrongFormat);
    row("a later version", "\"version\": 1", "\"version\": 2", "version",
        ProblemCode::UnsupportedVersion);
    row("no id", "\"id\": \"made-up\",", "", "id", ProblemCode::MissingKey);
    row("an empty id", "\"id\": \"made-up\"", "\"id\": \"\"", "id", ProblemCode::Empty);
    row("a key that nobody knows", "\"services\"", "\"extra\": 1, \"services\"", "extra",
        ProblemCode::UnknownKey);
    row("a key that stands twice", "\"verified\": \"yes\"",
        "\"verified\": \"yes\", \"verified\": \"yes\"", "cards[0].verified",
        ProblemCode::DuplicateKey);
    row("a title without English", "{\"en\": \"First\"}", "{\"ja\": \"一\"}", "cards[0].title.en",
        ProblemCode::MissingKey);
    row("a title that is a text", "{\"en\": \"First\"}", "\"First\"", "cards[0].title",
        ProblemCode::WrongType);
    row("a source without an address", "\"url\": \"https://example.org\", ", "",
        "cards[0].sources[0].url", ProblemCode::MissingKey);
    row("a day that is none", "\"2022-01-05\"", "\"2022-02-30\"", "cards[0].sources[0].read",
        ProblemCode::NotADay);
    row("a card without a day", "\"effectiveFrom\": \"2023-01-01\", ", "", "cards[1].effectiveFrom",
        ProblemCode::MissingKey);
    row("cards out of order", "2023-01-01", "2021-01-01", "cards[1].effectiveFrom",
        ProblemCode::CardsNotInOrder);
    row("verified by nobody", "\"yes\"", "\"no\"", "cards[0].verified", ProblemCode::NotOneOf);
    row("a negative amount", "\"amount\": \"2\"", "\"amount\": \"-2\"", "cards[0].rates[0].amount",
        ProblemCode::Negative);
    row("an amount with seven places", "\"amount\": \"2\"", "\"amount\": \"2.0000001\"",
        "cards[0].rates[0].amount", ProblemCode::TooManyPlaces);
    row("an amount as a fraction", "\"amount\": \"2\"", "\"amount\": 2.5",
        "cards[0].rates[0].amount", ProblemCode::NotADecimal);
    row("a rate per nothing", "\"per\": 1", "\"per\": 0", "cards[0].rates[0].per",
        ProblemCode::NotPositive);
    row("a rate without a unit", "\"hour\"", "\"\"", "cards[0].rates[0].unit", ProblemCode::Empty);
    row("a rate without a service", "\"service\": \"da\", \"amount\"",
        "\"service\": \"\", \"amount\"", "cards[0].rates[0].service", ProblemCode::Empty);
    row("an unknown rounding", "\"exact\"", "\"nearest\"", "cards[0].rates[0].rounding",
        ProblemCode::NotOneOf);
    row("an unknown kind", "[\"credit\", \"token\"]", "[\"credit\", \"cash\"]",
        "cards[0].rates[0].pays[1]", ProblemCode::NotOneOf);
    row("a free service that is no text", "[\"viewer\"]", "[\"viewer\", 1]", "cards[0].free[1]",
        ProblemCode::WrongType);
    row("an unknown subscription rule", "\"all\"", "\"some\"", "cards[0].rules.subscription",
        ProblemCode::NotOneOf);
    row("half a trial day", "\"trialDays\": 90", "\"trialDays\": 90.5", "cards[0].rules.trialDays",
        ProblemCode::WrongType);
    row("negative trial days", "\"trialDays\": 90", "\"trialDays\": -1", "cards[0].rules.trialDays",
        ProblemCode::Negative);
    row("a trial of more than a century", "\"trialDays\": 90", "\"trialDays\": 36526",
        "cards[0].rules.trialDays", ProblemCode::AboveLimit);
    row("a trial rule as a word", "\"trialConsumes\": true", "\"trialConsumes\": \"yes\"",
        "cards[0].rules.trialConsumes", ProblemCode::WrongType);
    row("negative grace days", "\"graceDays\": 14", "\"graceDays\": -14",
        "cards[1].rules.graceDays", ProblemCode::Negative);
    row("a list that is none", "\"rates\": [],", "\"rates\": {},", "cards[1].rates",
        ProblemCode::WrongType);
    row("a card that is a text", "\"cards\": [", "\"cards\": [\"first\",", "cards[0]",
        ProblemCode::WrongType);
}

void RuleBookJsonTest::badBooksSayWhereAndWhy()
{
    QFETCH(const QByteArray, json);
    QFETCH(const std::string, path);
    QFETCH(const ProblemCode, code);
    const Result<RuleBook> book = readRuleBookJson(json.toStdString());
    QVERIFY(!book);
    QVERIFY2(book.error().size() == 1, shown(book.error()).c_str());
    QCOMPARE(book.error()[0].path, path);
    QVERIFY2(book.error()[0].code == code, shown(book.error()).c_str());
}

void RuleBookJsonTest::allProblemsAreReportedAtOnce()
{
    QByteArray json = madeUpBook();
    json.replace("\"version\": 1", "\"version\": 3");
    json.replace("\"exact\"", "\"nearest\"");
    json.replace("\"graceDays\": 14", "\"graceDays\": \"14\"");
    const Result<RuleBook> book = readRuleBookJson(json.toStdString());
    QVERIFY(!book);
    QCOMPARE(book.error().size(), std::size_t(3));
    QCOMPARE(readRuleBookJson("{").error()[0].code, ProblemCode::Syntax);
    QCOMPARE(readRuleBookJson("[]").error()[0].code, ProblemCode::WrongType);

    const Result<RuleBook> empty = readRuleBookJson(
        R"({"format": "tokencast-rulebook", "version": 1, "id": "x", "title": {"en": "X"},
            "services": [], "cards": []})");
    QVERIFY(!empty);
    QCOMPARE(empty.error(), (Problems{{.path = "cards", .code = ProblemCode::Empty}}));
}

void RuleBookJsonTest::countriesAreRead()
{
    const Result<CountryList> list = readCountriesJson(
        R"({"format": "tokencast-countries", "version": 1,
            "sources": [{"title": "Page", "url": "", "read": "2022-01-05"}],
            "codes": ["JP", "BR", "DE"], "sellTokens": ["JP", "DE"]})");
    QVERIFY(list.has_value());
    QCOMPARE(list->sources.size(), std::size_t(1));
    // In order, whatever the file's.
    QVERIFY((list->codes == std::vector<std::string>{"BR", "DE", "JP"}));
    QVERIFY((list->sellTokens == std::vector<std::string>{"DE", "JP"}));
    QVERIFY(list->contains("BR") && !list->sellsTokens("BR") && list->sellsTokens("JP"));
}

void RuleBookJsonTest::badCountriesSayWhereAndWhy_data()
{
    QTest::addColumn<std::string>("json");
    QTest::addColumn<std::string>("path");
    const std::string head =
        R"("format": "tokencast-countries", "version": 1, "sources": [], "codes": [])";
    QTest::newRow("no list of sellers") << "{" + head + "}" << std::string("sellTokens");
    QTest::newRow("a list that is none")
        << "{" + head + R"(, "sellTokens": "JP"})" << std::string("sellTokens");
    QTest::newRow("an unknown key")
        << "{" + head + R"(, "sellTokens": [], "x": 1})" << std::string("x");
    QTest::newRow("a key that stands twice")
        << "{" + head + R"(, "sellTokens": [], "codes": []})" << std::string("codes");
    QTest::newRow("no JSON") << std::string("{") << std::string("1:2");
}

void RuleBookJsonTest::badCountriesSayWhereAndWhy()
{
    QFETCH(const std::string, json);
    const Result<CountryList> list = readCountriesJson(json);
    QVERIFY(!list);
    QCOMPARE(list.error().size(), std::size_t(1));
    QTEST(list.error()[0].path, "path");
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::RuleBookJsonTest)
#include "tst_rulebookjson.moc"
