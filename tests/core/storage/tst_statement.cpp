// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/storage/database.h"
#include "core/storage/storagefailure.h"
#include "tests/core/storage/documentsamples.h"
#include "tests/support/testcase.h"

#include <limits>

using namespace tokencast;

class TestStatement : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void valuesComeBackAsTheyWere_data();
    void valuesComeBackAsTheyWere();
    void floatingPointIsRefused();
    void failuresHaveTheirCode_data();
    void failuresHaveTheirCode();
    void aFailureAmongTheRowsIsNotTheirEnd();
};

void TestStatement::valuesComeBackAsTheyWere_data()
{
    QTest::addColumn<ColumnValue>("value");
    QTest::newRow("NULL") << ColumnValue();
    QTest::newRow("the largest integer") << ColumnValue(std::numeric_limits<std::int64_t>::max());
    QTest::newRow("the smallest integer") << ColumnValue(std::numeric_limits<std::int64_t>::min());
    QTest::newRow("a text of no letters, which is not NULL") << ColumnValue(std::string());
    QTest::newRow("a text with a byte order mark") << ColumnValue(std::string("\xef\xbb\xbfx"));
    QTest::newRow("a text with a zero byte") << ColumnValue(std::string("a\0b", 3));
}

void TestStatement::valuesComeBackAsTheyWere()
{
    QFETCH(const ColumnValue, value);
    const Database database = Database::inMemory();
    const bool isInteger = std::holds_alternative<std::int64_t>(value);
    database.execute(QStringLiteral("CREATE TABLE t (i INTEGER, t TEXT) STRICT"));
    Statement insert(database,
                     isInteger ? QStringLiteral("INSERT INTO t (i) VALUES (?)")
                               : QStringLiteral("INSERT INTO t (t) VALUES (CAST(? AS TEXT))"));
    insert.bind(value);
    insert.run();
    QCOMPARE(database.valueOf(isInteger ? QStringLiteral("SELECT i FROM t")
                                        : QStringLiteral("SELECT CAST(t AS BLOB) FROM t")),
             value);
}

void TestStatement::floatingPointIsRefused()
{
    const Database database = Database::inMemory();
    const auto value = attempt({}, [&] { return database.valueOf(QStringLiteral("SELECT 0.5")); });
    QCOMPARE(codeOf(value), StorageErrorCode::Corrupt);
}

void TestStatement::failuresHaveTheirCode_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<StorageErrorCode>("code");
    QTest::newRow("a table that is missing")
        << QStringLiteral("SELECT * FROM nothing") << StorageErrorCode::Corrupt;
    QTest::newRow("a constraint") << QStringLiteral("INSERT INTO t VALUES (NULL)")
                                  << StorageErrorCode::Unstorable;
    QTest::newRow("a text for an integer")
        << QStringLiteral("INSERT INTO t VALUES ('x')") << StorageErrorCode::Unstorable;
    QTest::newRow("a value that is too long")
        << QStringLiteral("SELECT zeroblob(2000000000)") << StorageErrorCode::Unstorable;
    QTest::newRow("no more room") << QStringLiteral("INSERT INTO big VALUES (zeroblob(100000))")
                                  << StorageErrorCode::DiskFull;
    QTest::newRow("no writing allowed")
        << QStringLiteral("DELETE FROM t") << StorageErrorCode::WriteProtected;
    QTest::newRow("a file that cannot be opened")
        << QStringLiteral("ATTACH '/no/such/folder/file' AS other") << StorageErrorCode::CannotOpen;
}

void TestStatement::failuresHaveTheirCode()
{
    QFETCH(const QString, sql);
    QFETCH(const StorageErrorCode, code);
    const Database database = Database::inMemory();
    database.execute(QStringLiteral("CREATE TABLE t (a INTEGER NOT NULL) STRICT"));
    database.execute(QStringLiteral("CREATE TABLE big (a BLOB) STRICT"));
    database.execute(QStringLiteral("PRAGMA max_page_count = 5"));
    if (code == StorageErrorCode::WriteProtected)
        database.execute(QStringLiteral("PRAGMA query_only = ON"));
    const auto failed = attempt(QStringLiteral("a file"), [&] { database.execute(sql); });
    QCOMPARE(codeOf(failed), code);
    QCOMPARE(failed.error().path, QStringLiteral("a file"));
    QVERIFY(!failed.error().detail.isEmpty());
}

void TestStatement::aFailureAmongTheRowsIsNotTheirEnd()
{
    const Database database = Database::inMemory();
    // The absolute value of the third row's number does not fit.
    Statement select(database,
                     QStringLiteral("SELECT abs(column1) FROM (VALUES (1), (2), "
                                    "(-9223372036854775808))"));
    select.run();
    const auto rows = attempt({}, [&] {
        int count = 0;
        while (select.next())
            ++count;
        return count;
    });
    QVERIFY(!rows);
}

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
