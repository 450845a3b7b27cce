// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/jsondocument.h"

#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

namespace tokencast {

namespace {

/// Walks to a value by keys and positions.
JsonNode at(JsonNode node, std::initializer_list<std::size_t> positions)
{
    for (const std::size_t position : positions)
        node = node.children().at(position);
    return node;
}

std::string paths(const Problems &problems)
{
    std::string text;
    for (const Problem &problem : problems)
        text += (text.empty() ? "" : " ") + problem.path;
    return text;
}

} // namespace

class JsonDocumentTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void valuesKeepTheirTypeAndSpelling_data();
    void valuesKeepTheirTypeAndSpelling();
    void valuesKnowTheirPath();
    void keysWithPointsAreQuoted_data();
    void keysWithPointsAreQuoted();
    void textsThatAreNoJsonNameLineAndColumn_data();
    void textsThatAreNoJsonNameLineAndColumn();
    void keysThatStandTwiceAreReported_data();
    void keysThatStandTwiceAreReported();
    void longStringsAreShownShort();
    void depthHasNoLimit();
    void aMovedDocumentKeepsItsTexts();
};

void JsonDocumentTest::valuesKeepTheirTypeAndSpelling_data()
{
    QTest::addColumn<std::string>("json");
    QTest::addColumn<JsonType>("type");
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("shown");
    const auto row = [](const char *name, const char *json, JsonType type, const char *text,
                        const char *shown) {
        QTest::newRow(name) << std::string(json) << type << std::string(text) << std::string(shown);
    };
    row("null", "null", JsonType::Null, "", "null");
    row("true", "true", JsonType::True, "", "true");
    row("false", "false", JsonType::False, "", "false");
    row("an integer", "40", JsonType::Number, "40", "40");
    row("a number with a fraction of zero", "40.0", JsonType::Number, "40.0", "40.0");
    row("a number with an exponent", "4E+1", JsonType::Number, "4E+1", "4E+1");
    row("more digits than any number type has", "9999999999999999999999999999", JsonType::Number,
        "9999999999999999999999999999", "9999999999999999999999999999");
    row("a string", "\"abc\"", JsonType::String, "abc", "\"abc\"");
    row("escapes", R"("a\"b\\\/\n\u00e9\ud83d\ude00")", JsonType::String,
        "a\"b\\/\n\xc3\xa9\xf0\x9f\x98\x80", "\"a\"b\\/ \xc3\xa9\xf0\x9f\x98\x80\"");
    row("an empty list", "[]", JsonType::Array, "", "[]");
    row("a list", "[1]", JsonType::Array, "", "[…]");
    row("an empty object", "{}", JsonType::Object, "", "{}");
    row("an object", "{\"a\": 1}", JsonType::Object, "", "{…}");
    row("white space around it", " \t\r\n 1 \n", JsonType::Number, "1", "1");
    row("a byte order mark before it",
        "\xef\xbb\xbf"
        "1",
        JsonType::Number, "1", "1");
}

void JsonDocumentTest::valuesKeepTheirTypeAndSpelling()
{
    QFETCH(const std::string, json);
    const Result<JsonDocument> document = JsonDocument::parse(json);
    QVERIFY(document.has_value());
    QFETCH(const JsonType, type);
    QVERIFY(document->root().type() == type);
    QTEST(std::string(document->root().text()), "text");
    QTEST(document->root().shown(), "shown");
    QCOMPARE(document->root().path(), std::string());
}

void JsonDocumentTest::valuesKnowTheirPath()
{
    const Result<JsonDocument> document = JsonDocument::parse(
        R"({"name": "x", "lots": [{"id": "a"}, {"id": "b", "dates": [[1], [2, 3]]}],
            "overrides": {"a.b": {"amount": 1}, "": 2}})");
    QVERIFY(document.has_value());
    const JsonNode root = document->root();
    QCOMPARE(root.childCount(), std::size_t(3));
    QCOMPARE(at(root, {0}).path(), std::string("name"));
    QCOMPARE(at(root, {1}).path(), std::string("lots"));
    QCOMPARE(at(root, {1, 1}).path(), std::string("lots[1]"));
    QCOMPARE(at(root, {1, 1, 0}).path(), std::string("lots[1].id"));
    QVERIFY(at(root, {1, 1, 0}).key() == "id");
    QVERIFY(at(root, {1, 1, 0}).text() == "b");
    QCOMPARE(at(root, {1, 1, 1, 1, 1}).path(), std::string("lots[1].dates[1][1]"));
    QVERIFY(at(root, {1, 1, 1, 1, 1}).text() == "3");
    QCOMPARE(at(root, {2, 0, 0}).path(), std::string("overrides[\"a.b\"].amount"));
    QCOMPARE(at(root, {2, 1}).path(), std::string("overrides[\"\"]"));
}

void JsonDocumentTest::keysWithPointsAreQuoted_data()
{
    QTest::addColumn<std::string>("key");
    QTest::addColumn<std::string>("step");
    QTest::newRow("a plain key") << std::string("reality-capture")
                                 << std::string("reality-capture");
    QTest::newRow("a point") << std::string("a.b") << std::string("[\"a.b\"]");
    QTest::newRow("a bracket") << std::string("a[0]") << std::string("[\"a[0]\"]");
    QTest::newRow("a space") << std::string("a b") << std::string("[\"a b\"]");
    QTest::newRow("nothing") << std::string() << std::string("[\"\"]");
}

void JsonDocumentTest::keysWithPointsAreQuoted()
{
    QFETCH(const std::string, key);
    QTEST(pathStep(key), "step");
}

void JsonDocumentTest::textsThatAreNoJsonNameLineAndColumn_data()
{
    QTest::addColumn<std::string>("json");
    QTest::addColumn<std::string>("place");
    const auto row = [](const char *name, std::string json, const char *place) {
        QTest::newRow(name) << std::move(json) << std::string(place);
    };
    row("nothing", "", "1:1");
    row("white space only", " \n ", "2:2");
    row("an object that does not end", "{\"a\": 1", "1:8");
    row("a comma before the end", "{\"a\": 1,}", "1:9");
    row("something behind the value", "{} x", "1:4");
    row("two values", "1 2", "1:3");
    row("single quotes", "{'a': 1}", "1:2");
    row("a comment", "{\n /* no */ }", "2:2");
    row("not a number", "[NaN]", "1:2");
    row("a number with a leading zero", "[01]", "1:3");
    row("a number with a plus sign", "[+1]", "1:2");
    row("a number without a fraction", "{\n\"a\":\n 1.}", "3:4");
    row("a control character in a string", "\"a\nb\"", "1:3");
    row("half of a surrogate pair", "\"\\ud83d\"", "1:2");
    row("a string that is no UTF-8", "{\"a\": \"\xe9\"}", "1:8");
    row("a zero byte", std::string("[1\0]", 4), "1:3");
}

void JsonDocumentTest::textsThatAreNoJsonNameLineAndColumn()
{
    QFETCH(const std::string, json);
    const Result<JsonDocument> document = JsonDocument::parse(json);
    QVERIFY(!document);
    QCOMPARE(document.error().size(), std::size_t(1));
    QCOMPARE(document.error()[0].code, ProblemCode::Syntax);
    QVERIFY(!document.error()[0].found.empty());
    QTEST(document.error()[0].path, "place");
}

void JsonDocumentTest::keysThatStandTwiceAreReported_data()
{
    QTest::addColumn<std::string>("json");
    QTest::addColumn<std::string>("duplicates");
    const auto row = [](const char *name, std::string json, const char *duplicates) {
        QTest::newRow(name) << std::move(json) << std::string(duplicates);
    };
    row("none", R"({"a": 1, "b": {"a": 2}, "c": [{"a": 3}, {"a": 4}]})", "");
    row("at the top", R"({"a": 1, "b": 2, "a": 1})", "a");
    row("inside", R"({"x": [{"a": 1}, {"a": {}, "a": []}]})", "x[1].a");
    row("three times", R"({"a": 1, "a": 2, "a": 3})", "a a");
    row("once plainly and once by an escape", R"({"name": 1, "n\u0061me": 2})", "name");
    row("in another case", R"({"a": 1, "A": 2})", "");
    std::string many = "{";
    for (int i = 0; i < 40; ++i)
        many += "\"k" + std::to_string(i) + "\": 0, ";
    row("none among many", many + "\"k40\": 1}", "");
    row("one among many", many + "\"k7\": 1}", "k7");
}

void JsonDocumentTest::keysThatStandTwiceAreReported()
{
    QFETCH(const std::string, json);
    const Result<JsonDocument> document = JsonDocument::parse(json);
    QVERIFY(document.has_value());
    QTEST(paths(document->duplicateKeys()), "duplicates");
    for (const Problem &problem : document->duplicateKeys())
        QCOMPARE(problem.code, ProblemCode::DuplicateKey);
}

void JsonDocumentTest::longStringsAreShownShort()
{
    const auto shown = [](const std::string &text) {
        return JsonDocument::parse('"' + text + '"')->root().shown();
    };
    const std::string eighty(80, 'x');
    QCOMPARE(shown(eighty), '"' + eighty + '"');
    QCOMPARE(shown(eighty + "y"), '"' + eighty + "…\"");
    // 27 characters of three bytes are 81 bytes; none is shown in part.
    std::string wide;
    for (int i = 0; i < 27; ++i)
        wide += "夜";
    QCOMPARE(shown(wide), '"' + wide.substr(0, 78) + "…\"");
}

void JsonDocumentTest::depthHasNoLimit()
{
    constexpr std::size_t depth = 200'000;
    const std::string open(depth, '[');
    const std::string close(depth, ']');
    const Result<JsonDocument> document = JsonDocument::parse(open + close);
    QVERIFY(document.has_value());
    QVERIFY(!JsonDocument::parse(open).has_value());
    JsonNode innermost = document->root();
    while (innermost.childCount() > 0)
        innermost = innermost.children().front();
    QCOMPARE(innermost.path().size(), 3 * (depth - 1)); // [0][0][0]…
}

void JsonDocumentTest::aMovedDocumentKeepsItsTexts()
{
    Result<JsonDocument> document = JsonDocument::parse(R"({"key": "text"})");
    const JsonDocument moved = std::move(*document);
    QVERIFY(moved.root().children()[0].key() == "key");
    QVERIFY(moved.root().children()[0].text() == "text");
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::JsonDocumentTest)
#include "tst_jsondocument.moc"
