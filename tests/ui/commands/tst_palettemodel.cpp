// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/palettemodel.h"

#include "tests/support/testcase.h"

#include <QtTest/QAbstractItemModelTester>

using namespace tokencast;

namespace {

PaletteItem item(const char *id, const char *text, const char *place, const char *help)
{
    return {.id = QString::fromLatin1(id),
            .text = QString::fromLatin1(text),
            .place = QString::fromLatin1(place),
            .help = QString::fromLatin1(help)};
}

std::vector<PaletteSource> someSources()
{
    return {{"commands",
             [](const QString &) {
                 std::vector<PaletteItem> items{
                     item("open", "Open", "File", "A document, or a plan in JSON"),
                     item("compare", "Compare", "Scenario", "Scenarios side by side"),
                     item("copy", "Save a Copy", "File", "Stay with this document"),
                     item("rename", "Rename", "Scenario", "Another name"),
                 };
                 items[1].keys = QStringLiteral("Ctrl+Shift+C");
                 items[3].isEnabled = false;
                 items[3].reason = QStringLiteral("there is none");
                 return items;
             }},
            {"days", [](const QString &query) {
                 std::vector<PaletteItem> items;
                 if (query == QLatin1String("2023-01-02"))
                     items.push_back({.text = QStringLiteral("Go to the day"), .isAnswer = true});
                 return items;
             }}};
}

QStringList textsOf(const PaletteModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row).data().toString();
    return texts;
}

} // namespace

class TestPaletteModel : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void wordsFindThings_data();
    void wordsFindThings();
    void withoutWordsWhatWasUsedLastIsFirst();
    void ofEqualsTheLastUsedIsFirst();
    void whatCannotBeDoneSaysWhy();
};

void TestPaletteModel::wordsFindThings_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("texts");
    const auto row = [](const char *name, const char *query, const QStringList &texts) {
        QTest::newRow(name) << QString::fromUtf8(query) << texts;
    };
    const QString open = QStringLiteral("Open");
    const QString compare = QStringLiteral("Compare");
    const QString copy = QStringLiteral("Save a Copy");
    const QString rename = QStringLiteral("Rename");
    row("by the text", "compa", {compare});
    row("by first letters", "sac", {copy});
    row("by the menu, in its order", "file", {open, copy});
    row("by menu and text", "scen ren", {rename});
    row("words in any order", "ren scen", {rename});
    row("by a word of the help", "json", {open});
    row("by the keys", "ctrl+shift+c", {compare});
    row("the text counts for more than the menu", "na", {rename, compare});
    row("what was made of the words comes first", "2023-01-02", {QStringLiteral("Go to the day")});
    row("✗ letters scattered over the help", "dcmt", {});
    row("✗ one of the words is nowhere", "compare zebra", {});
}

void TestPaletteModel::wordsFindThings()
{
    QFETCH(const QString, query);
    QFETCH(const QStringList, texts);
    PaletteModel model(someSources(), {});
    const QAbstractItemModelTester tester(&model);
    model.setQuery(query);
    QCOMPARE(textsOf(model), texts);
}

void TestPaletteModel::withoutWordsWhatWasUsedLastIsFirst()
{
    const PaletteModel model(someSources(), {QStringLiteral("rename"), QStringLiteral("copy")});
    QCOMPARE(textsOf(model),
             QStringList({QStringLiteral("Rename"), QStringLiteral("Save a Copy"),
                          QStringLiteral("Open"), QStringLiteral("Compare")}));
}

void TestPaletteModel::ofEqualsTheLastUsedIsFirst()
{
    PaletteModel model(someSources(), {QStringLiteral("copy")});
    model.setQuery(QStringLiteral("file"));
    QCOMPARE(textsOf(model), QStringList({QStringLiteral("Save a Copy"), QStringLiteral("Open")}));
}

void TestPaletteModel::whatCannotBeDoneSaysWhy()
{
    PaletteModel model(someSources(), {});
    model.setQuery(QStringLiteral("rename"));
    const QModelIndex row = model.index(0);
    QCOMPARE(row.data(PaletteModel::EnabledRole).toBool(), false);
    QCOMPARE(row.data(PaletteModel::HelpRole).toString(),
             QStringLiteral("Not possible now: there is none"));
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Rename, Scenario, Not possible now: there is none"));
    QCOMPARE(row.data(PaletteModel::LettersRole).value<QList<int>>(),
             QList<int>({0, 1, 2, 3, 4, 5}));
}

QTEST_GUILESS_MAIN(TestPaletteModel)
#include "tst_palettemodel.moc"
