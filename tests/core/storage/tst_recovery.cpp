// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recovery.h"

#include "tests/core/storage/damage.h"
#include "tests/support/testcase.h"

#include <QtCore/QTemporaryDir>
#include <QtCore/QtEndian>

#include <algorithm>
#include <set>

using namespace tokencast;

class TestRecovery : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anUndamagedDocumentComesBackEqual();
    void aDocumentOfTheFirstVersionHasNoHistoryToLose();
    void damageInOnePlaceIsReported_data();
    void damageInOnePlaceIsReported();
    void aLostPageLeavesTheOtherRows_data();
    void aLostPageLeavesTheOtherRows();
    void withoutItsScenariosTheListsAreRead();
    void aDamagedHeaderIsSetRight_data();
    void aDamagedHeaderIsSetRight();
    void anUnfinishedChangeIsTakenBack();
    void theFileIsLeftAlone();
    void whatIsNoDocumentHasNothingToRead_data();
    void whatIsNoDocumentHasNothingToRead();
    void aNewerDocumentIsNotDamaged();
    void slowTruncatedDocumentsAreReadOrReported();
    void slowFlippedBitsAreReadOrReported();
};

namespace {

/// No id is a flipped bit away from another.
StoredDocument threeScenarios()
{
    StoredDocument content = documentOf({widePlan(60), barePlan(), fullPlan()});
    content.scenarios[1].plan.name = "Second";
    content.scenarios[2].plan.name = "Third";
    content.scenarios[2].id = 4;
    content.currentScenario = 2;
    return content;
}

struct Sample
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("a.tokencast"));
    DocumentWithHistory content = editedDocument(threeScenarios(), 20);

    Sample() { create(); }
    void create() const
    {
        QVERIFY(DocumentFile::create(path, content.document, IfExists::Replace, content.history));
    }
    void damage(const QString &sql) const
    {
        const Database stranger = Database::open(path);
        stranger.execute(QStringLiteral("PRAGMA ignore_check_constraints = ON"));
        stranger.execute(QStringLiteral("PRAGMA foreign_keys = OFF"));
        stranger.execute(sql);
    }
};

bool has(const RecoveredDocument &recovered, RecoveryLoss loss, std::int64_t scenario = 0)
{
    return std::ranges::any_of(recovered.facts, [&](const RecoveryFact &fact) {
        return fact.loss == loss && (scenario == 0 || fact.scenario == scenario);
    });
}

const StoredScenario *scenarioIn(const StoredDocument &document, std::int64_t id)
{
    const auto found = std::ranges::find(document.scenarios, id, &StoredScenario::id);
    return found == document.scenarios.end() ? nullptr : &*found;
}

/// Below the first page, where the schema is too long for that alone (sqlite.org/fileformat.html).
std::set<std::int64_t> schemaPagesIn(const QByteArray &bytes)
{
    const auto number = [&bytes](qsizetype offset) {
        return std::int64_t{qFromBigEndian<quint32>(bytes.constData() + offset)};
    };
    if (bytes[100] != 5)
        return {};
    std::set<std::int64_t> pages{number(108)};
    const auto cells = qFromBigEndian<quint16>(bytes.constData() + 103);
    for (qsizetype cell = 0; cell < cells; ++cell)
        pages.insert(number(qFromBigEndian<quint16>(bytes.constData() + 112 + 2 * cell)));
    return pages;
}

/// Empty where everything that is not as it was is reported.
QString silentlyWrong(const RecoveredDocument &recovered, const DocumentWithHistory &original)
{
    for (const StoredScenario &before : original.document.scenarios) {
        const StoredScenario *now = scenarioIn(recovered.document, before.id);
        if (now && now->plan != before.plan && !has(recovered, RecoveryLoss::Doubtful, before.id)
            && !has(recovered, RecoveryLoss::Head, before.id))
            return QStringLiteral("scenario %1 is another").arg(before.id);
        if (!now && recovered.facts.empty())
            return QStringLiteral("scenario %1 is gone").arg(before.id);
    }
    if (recovered.document != original.document && recovered.facts.empty())
        return QStringLiteral("the document is another");
    if (!isSame(recovered.history, original.history) && !has(recovered, RecoveryLoss::History)
        && !has(recovered, RecoveryLoss::PerhapsMore))
        return QStringLiteral("the history is another");
    return {};
}

/// Of what a file with these bytes comes to. Storing what is recovered takes long, so only some is.
QString faultIn(const Sample &sample, const QByteArray &bytes, qsizetype number)
{
    writeBytes(sample.path, bytes);
    const auto recovered = recoverDocument(sample.path);
    if (!recovered)
        return {};
    const QString copy = sample.folder.filePath(QStringLiteral("copy.tokencast"));
    if (number % 7 == 0
        && !DocumentFile::create(copy, recovered->document, IfExists::Replace, recovered->history))
        return QStringLiteral("it cannot be stored");
    return silentlyWrong(*recovered, sample.content);
}

} // namespace

void TestRecovery::anUndamagedDocumentComesBackEqual()
{
    const Sample sample;
    const RecoveredDocument recovered = recoverDocument(sample.path).value();
    QCOMPARE(recovered.document, sample.content.document);
    QVERIFY(isSame(recovered.history, sample.content.history));
    QVERIFY(recovered.facts.empty());
}

void TestRecovery::aDocumentOfTheFirstVersionHasNoHistoryToLose()
{
    const RecoveredDocument recovered =
        recoverDocument(QStringLiteral(TOKENCAST_TEST_DATA "/documents/version-1.tokencast"))
            .value();
    QCOMPARE(recovered.document, documentOf({fullPlan(), barePlan()}));
    QVERIFY(recovered.facts.empty());
}

void TestRecovery::damageInOnePlaceIsReported_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<std::vector<RecoveryFact>>("facts");
    using Facts = std::vector<RecoveryFact>;
    const auto row = [](const char *name, const char *sql, const Facts &facts) {
        QTest::newRow(name) << QString::fromUtf8(sql) << facts;
    };
    const RecoveryFact doubtful{
        .loss = RecoveryLoss::Doubtful, .scenario = 4, .scenarioName = "Third"};
    const RecoveryFact history{.loss = RecoveryLoss::History};
    const RecoveryFact unsound{.loss = RecoveryLoss::PerhapsMore};
    const auto rows = [](const char *table, std::int64_t first, std::int64_t last) {
        return RecoveryFact{.loss = RecoveryLoss::Rows,
                            .scenario = 4,
                            .scenarioName = "Third",
                            .table = table,
                            .first = first,
                            .last = last};
    };
    row("a number that was changed", "UPDATE lot SET quantity = quantity + 1 WHERE scenario_id = 4",
        {doubtful});
    row("a number that was changed in a scenario's own row",
        "UPDATE scenario SET opening_deficit = 7 WHERE id = 4", {doubtful});
    row("a row between others that is gone",
        "DELETE FROM usage_line WHERE scenario_id = 4 AND position = 0",
        {rows("usage_line", 0, 0), doubtful});
    row("a last row that is gone",
        "DELETE FROM subscription WHERE scenario_id = 4 AND position = 1", {doubtful});
    row("a value that is none", "UPDATE lot SET kind = 'gold' WHERE scenario_id = 4",
        {rows("lot", 0, 1), doubtful, unsound});
    row("a rate's unknown rounding",
        "UPDATE rate_override SET rounding = 'up' WHERE scenario_id = 4 AND position = 1",
        {rows("rate_override", 1, 1), doubtful, unsound});
    row("a scenario's own value that is none",
        "UPDATE scenario SET horizon_end = 'later' WHERE id = 4",
        {{.loss = RecoveryLoss::Value,
          .scenario = 4,
          .scenarioName = "Third",
          .column = "horizon_end"},
         doubtful,
         unsound});
    row("rows of a scenario that is not there",
        "UPDATE rate_override SET scenario_id = 99 WHERE scenario_id = 4",
        {{.loss = RecoveryLoss::StrayRows, .scenario = 99, .table = "rate_override"},
         doubtful,
         unsound});
    row("a position twice", "UPDATE scenario SET position = 1 WHERE id = 4",
        {{.loss = RecoveryLoss::Order}});
    row("a scenario that is shown but not there", "UPDATE document SET current_scenario = 99",
        {unsound, {.loss = RecoveryLoss::Current}});
    row("nothing that says what is shown", "DELETE FROM document",
        {{.loss = RecoveryLoss::Current}});
    row("a step's changed name", "UPDATE history_step SET name = 'x' WHERE id = 3", {history});
    row("nothing that says where the history stands", "DELETE FROM history", {history});
    row("a table that is gone", "DROP TABLE history_step", {history});
}

void TestRecovery::damageInOnePlaceIsReported()
{
    QFETCH(const QString, sql);
    QFETCH(std::vector<RecoveryFact>, facts);
    const Sample sample;
    sample.damage(sql);
    const RecoveredDocument recovered = recoverDocument(sample.path).value();
    std::vector<RecoveryFact> reported = recovered.facts;
    // The other scenarios' history goes with any of them.
    if (!has({.document = {}, .history = {}, .facts = facts}, RecoveryLoss::History))
        std::erase_if(reported,
                      [](const RecoveryFact &fact) { return fact.loss == RecoveryLoss::History; });
    QCOMPARE(reported, facts);
    QCOMPARE(silentlyWrong(recovered, sample.content), QString());
    for (const std::int64_t id : {1, 2})
        QCOMPARE(*scenarioIn(recovered.document, id), *scenarioIn(sample.content.document, id));
}

void TestRecovery::aLostPageLeavesTheOtherRows_data()
{
    QTest::addColumn<QString>("table");
    QTest::newRow("of lots") << QStringLiteral("lot");
    QTest::newRow("of usage lines") << QStringLiteral("usage_line");
}

void TestRecovery::aLostPageLeavesTheOtherRows()
{
    QFETCH(const QString, table);
    const Sample sample;
    const QByteArray whole = bytesOf(sample.path);
    const std::int64_t root = rootPageOf(sample.path, table);
    // Without the names of the tables nothing can be found.
    const std::set<std::int64_t> schemaPages = schemaPagesIn(whole);
    const auto rowsOf = [&table](const StoredDocument &document) {
        const Plan &plan = document.scenarios.front().plan;
        return table == QStringLiteral("lot") ? plan.lots.size() : plan.usage.size();
    };
    int kept = 0;
    for (std::int64_t page = 2; page <= whole.size() / pageSize; ++page) {
        if (page == root || schemaPages.contains(page))
            continue;
        writeBytes(sample.path, withoutPage(whole, page));
        const auto result = recoverDocument(sample.path);
        QVERIFY2(result, qPrintable(QStringLiteral("page %1").arg(page)));
        const RecoveredDocument &recovered = *result;
        QCOMPARE(silentlyWrong(recovered, sample.content), QString());
        const StoredScenario *first = scenarioIn(recovered.document, 1);
        if (!first || !has(recovered, RecoveryLoss::Rows, 1))
            continue;
        const std::size_t rows = rowsOf(recovered.document);
        if (rows == rowsOf(sample.content.document))
            continue;
        ++kept;
        // Some thirty rows lie on a page.
        QVERIFY2(rows > rowsOf(sample.content.document) / 4, qPrintable(QString::number(rows)));
    }
    QVERIFY(kept > 0);
}

void TestRecovery::withoutItsScenariosTheListsAreRead()
{
    const Sample sample;
    const std::int64_t root = rootPageOf(sample.path, QStringLiteral("scenario"));
    writeBytes(sample.path, withoutPage(bytesOf(sample.path), root));
    const RecoveredDocument recovered = recoverDocument(sample.path).value();
    QCOMPARE(recovered.document.scenarios.size(), std::size_t(2));
    QCOMPARE(recovered.document.scenarios[0].plan.usage,
             sample.content.document.scenarios[0].plan.usage);
    for (const std::int64_t id : {1, 4})
        QVERIFY(has(recovered, RecoveryLoss::Head, id));
    QVERIFY(has(recovered, RecoveryLoss::PerhapsMore));
}

void TestRecovery::aDamagedHeaderIsSetRight_data()
{
    QTest::addColumn<int>("offset");
    QTest::newRow("its first letter") << 0;
    QTest::newRow("the size of a page") << 16;
    QTest::newRow("the version to read") << 19;
    QTest::newRow("the bytes that are reserved") << 20;
    QTest::newRow("the fractions") << 21;
    QTest::newRow("the schemas' format") << 47;
    QTest::newRow("the mark of the program") << 70;
    QTest::newRow("the version of the document") << 63;
}

void TestRecovery::aDamagedHeaderIsSetRight()
{
    QFETCH(const int, offset);
    const Sample sample;
    QByteArray bytes = bytesOf(sample.path);
    bytes[offset] = static_cast<char>(bytes[offset] ^ 0x0c);
    writeBytes(sample.path, bytes);
    QVERIFY(!DocumentFile::open(sample.path, OpenMode::ReadOnly));
    const auto recovered = recoverDocument(sample.path);
    QVERIFY2(recovered, recovered ? "" : qPrintable(recovered.error().detail));
    QCOMPARE(recovered->document, sample.content.document);
    QVERIFY(isSame(recovered->history, sample.content.history));
}

void TestRecovery::anUnfinishedChangeIsTakenBack()
{
    const Sample sample;
    const Sample other;
    QByteArray document;
    QByteArray journal;
    {
        // Pages go to the file before the end only where the cache is too small for them.
        const Database writer = Database::open(other.path);
        writer.execute(QStringLiteral("PRAGMA cache_size = 1"));
        writer.execute(QStringLiteral("BEGIN IMMEDIATE"));
        writer.execute(QStringLiteral("UPDATE usage_line SET quantity = 1"));
        writer.execute(QStringLiteral("UPDATE lot SET quantity = 1"));
        writer.execute(QStringLiteral("UPDATE history_step SET time = 1"));
        document = bytesOf(other.path);
        journal = bytesOf(other.path + QStringLiteral("-journal"));
        writer.execute(QStringLiteral("ROLLBACK"));
    }
    QVERIFY(document != bytesOf(other.path));
    writeBytes(sample.path, document);
    writeBytes(sample.path + QStringLiteral("-journal"), journal);
    const RecoveredDocument recovered = recoverDocument(sample.path).value();
    QCOMPARE(recovered.document, sample.content.document);
    QVERIFY(recovered.facts.empty());
    QCOMPARE(bytesOf(sample.path), document);
    QCOMPARE(bytesOf(sample.path + QStringLiteral("-journal")), journal);
}

void TestRecovery::theFileIsLeftAlone()
{
    const Sample sample;
    const QByteArray bytes = withoutPage(bytesOf(sample.path), 5);
    writeBytes(sample.path, bytes);
    QVERIFY(QFile::setPermissions(sample.path, QFile::ReadOwner));
    QVERIFY(recoverDocument(sample.path));
    QCOMPARE(bytesOf(sample.path), bytes);
    QCOMPARE(filesIn(sample.folder.path()), QStringList{QStringLiteral("a.tokencast")});
    QVERIFY(QSqlDatabase::connectionNames().isEmpty());
}

void TestRecovery::whatIsNoDocumentHasNothingToRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing in it") << QByteArray();
    QTest::newRow("a text") << QByteArray(20'000, 'x');
    QTest::newRow("only zeros") << QByteArray(20'000, '\0');
}

void TestRecovery::whatIsNoDocumentHasNothingToRead()
{
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.tokencast"));
    QCOMPARE(codeOf(recoverDocument(path)), StorageErrorCode::NoFile);
    writeBytes(path, bytes);
    const auto recovered = recoverDocument(path);
    QCOMPARE(codeOf(recovered), StorageErrorCode::NothingReadable);
    QCOMPARE(recovered.error().path, path);
}

void TestRecovery::aNewerDocumentIsNotDamaged()
{
    const Sample sample;
    sample.damage(QStringLiteral("INSERT INTO format_version VALUES (99, '2.5.0')"));
    sample.damage(QStringLiteral("PRAGMA user_version = 99"));
    const auto recovered = recoverDocument(sample.path);
    QCOMPARE(codeOf(recovered), StorageErrorCode::NewerVersion);
    QCOMPARE(factOf(recovered), QStringLiteral("2.5.0"));
}

void TestRecovery::slowTruncatedDocumentsAreReadOrReported()
{
    const Sample sample;
    const QByteArray whole = bytesOf(sample.path);
    for (qsizetype size = 0; size < whole.size(); size += size < 512 ? 97 : 2039) {
        const QString fault = faultIn(sample, whole.left(size), size);
        QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("%1 bytes: %2").arg(size).arg(fault)));
    }
}

void TestRecovery::slowFlippedBitsAreReadOrReported()
{
    const Sample sample;
    const QByteArray whole = bytesOf(sample.path);
    const qsizetype bits = whole.size() * 8;
    // A prime apart, and closer in the pages' headers and their lists of cells.
    std::vector<qsizetype> places;
    for (qsizetype bit = 0; bit < bits; bit += 4001)
        places.push_back(bit);
    for (qsizetype page = 0; page < bits; page += pageSize * 8) {
        for (qsizetype bit = 0; bit < 40 * 8; bit += 29)
            places.push_back(page + bit);
    }
    for (const qsizetype bit : places) {
        const QString fault = faultIn(sample, withBitFlipped(whole, bit), bit);
        QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("bit %1: %2").arg(bit).arg(fault)));
    }
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
