// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcerules.h"
#include "tests/support/testcase.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>

namespace tokencast {

namespace {

const QString head = QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n");

/// A made-up source: its licence, an include guard where it is a header, then the lines.
QString source(const QString &path, const char *lines)
{
    const QString guard =
        path.endsWith(QStringLiteral(".h")) ? QStringLiteral("#pragma once\n\n") : QString();
    return head + guard + QString::fromUtf8(lines) + QLatin1Char('\n');
}

SourceTree sourcesOfTheProject()
{
    const QDir project(QStringLiteral(TOKENCAST_SOURCE_DIR));
    SourceTree tree;
    for (const char *folder : {"core", "ui", "app"}) {
        QDirIterator files(project.filePath(QString::fromLatin1(folder)),
                           {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                tree.insert(project.relativeFilePath(file.fileName()),
                            QString::fromUtf8(file.readAll()));
        }
    }
    return tree;
}

} // namespace

/// The arrows between the layers, as docs/architecture.md draws them. Qt's headers all lie under
/// one root, so linking does not guard them; this does.
class IncludesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void rulesOnMadeUpSources_data();
    void rulesOnMadeUpSources();
    void everyFileHasItsForm();
    void sqlDoesNotLeakThroughHeaders();
    void theProjectKeepsTheRules();

private:
    void layersOfTheCore();
    void layersOfTheUi();
    void layersOfThePrograms();
    void words();
};

namespace {

void bad(const char *path, const char *lines, const char *violation)
{
    QTest::addRow("✗ %s: %s", path, lines)
        << QString::fromLatin1(path) << QString::fromUtf8(lines) << QString::fromLatin1(violation);
}

void good(const char *path, const char *lines)
{
    QTest::addRow("✓ %s: %s", path, lines)
        << QString::fromLatin1(path) << QString::fromUtf8(lines) << QString();
}

} // namespace

void IncludesTest::rulesOnMadeUpSources_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("violation");
    layersOfTheCore();
    layersOfTheUi();
    layersOfThePrograms();
    words();
}

void IncludesTest::layersOfTheCore()
{
    good("core/model/a.h", "#include \"core/model/b.h\"");
    good("core/model/a.h", "#include <vector>");
    good("core/model/a.h", "#include <tl/expected.hpp>");
    bad("core/model/a.h", "#include <QtCore/QString>", "core/model/a.h includes QtCore/QString");
    bad("core/model/a.cpp", "#include <QString>", "core/model/a.cpp includes QString");
    bad("core/model/a.cpp", "#include \"core/formats/b.h\"",
        "core/model/a.cpp includes core/formats/b.h");
    bad("core/model/a.cpp", "#include \"core/storage/b.h\"",
        "core/model/a.cpp includes core/storage/b.h");
    bad("core/model/a.cpp", "  #  include  \"ui/b.h\"", "core/model/a.cpp includes ui/b.h");
    bad("core/model/a.cpp", "#include \"b.h\"", "core/model/a.cpp includes b.h");
    bad("core/model/a.cpp", "#include <format>", "core/model/a.cpp includes format");
    bad("core/model/a.cpp", "#include <expected>", "core/model/a.cpp includes expected");
    bad("core/model/a.cpp", "#include <rapidjson/reader.h>",
        "core/model/a.cpp includes rapidjson/reader.h");

    good("core/formats/a.cpp", "#include <QtCore/QFile>");
    good("core/formats/a.cpp", "#include <rapidjson/reader.h>");
    good("core/formats/jsonwriter.h", "#include <rapidjson/prettywriter.h>");
    bad("core/formats/a.h", "#include <rapidjson/reader.h>",
        "core/formats/a.h includes rapidjson/reader.h");
    bad("core/formats/a.h", "#include <QtGui/QColor>", "core/formats/a.h includes QtGui/QColor");
    bad("core/formats/a.cpp", "#include <QtSql/QSqlQuery>",
        "core/formats/a.cpp includes QtSql/QSqlQuery");
    bad("core/formats/a.cpp", "#include \"core/storage/b.h\"",
        "core/formats/a.cpp includes core/storage/b.h");
    bad("core/formats/a.cpp", "#include \"app/cli/b.h\"",
        "core/formats/a.cpp includes app/cli/b.h");

    good("core/storage/a.cpp", "#include <QtSql/QSqlQuery>");
    good("core/storage/fileidentity.cpp", "#include <sys/stat.h>");
    bad("core/storage/a.cpp", "#include <sys/stat.h>", "core/storage/a.cpp includes sys/stat.h");
    bad("core/storage/a.cpp", "#include \"core/formats/b.h\"",
        "core/storage/a.cpp includes core/formats/b.h");
    bad("core/storage/a.cpp", "#include \"ui/b.h\"", "core/storage/a.cpp includes ui/b.h");
    bad("core/storage/a.h", "#include <QtWidgets/QWidget>",
        "core/storage/a.h includes QtWidgets/QWidget");
    bad("core/other/a.h", "#include <vector>", "core/other/a.h lies in no known layer");
}

void IncludesTest::layersOfTheUi()
{
    good("ui/a.cpp", "#include <QtWidgets/QWidget>");
    good("ui/a.cpp", "#include \"core/storage/b.h\"");
    good("ui/a.cpp", "#include \"a.moc\"");
    bad("ui/a.cpp", "#include <QtSql/QSqlDatabase>", "ui/a.cpp includes QtSql/QSqlDatabase");
    bad("ui/a.cpp", "#include <QtWidgets>", "ui/a.cpp includes QtWidgets");
    bad("ui/a.cpp", "#include <QtCharts/QChart>", "ui/a.cpp includes QtCharts/QChart");
    bad("ui/a.cpp", "#include \"app/gui/b.h\"", "ui/a.cpp includes app/gui/b.h");
    bad("ui/pages/a.cpp", "#include <QtCharts/QChart>", "ui/pages/a.cpp includes QtCharts/QChart");
    good("ui/charts/a.cpp", "#include <QtCharts/QChart>");
    bad("ui/charts/a.h", "#include <QtCharts/QChart>", "ui/charts/a.h includes QtCharts/QChart");
    bad("ui/charts/a.cpp", "#include <QtSql/QSqlQuery>",
        "ui/charts/a.cpp includes QtSql/QSqlQuery");
}

void IncludesTest::layersOfThePrograms()
{
    good("app/cli/a.cpp", "#include \"core/storage/b.h\"");
    good("app/cli/a.cpp", "#include <QtCore/QCoreApplication>");
    bad("app/cli/a.cpp", "#include <QtGui/QColor>", "app/cli/a.cpp includes QtGui/QColor");
    bad("app/cli/a.cpp", "#include <QtWidgets/QLabel>", "app/cli/a.cpp includes QtWidgets/QLabel");
    bad("app/cli/a.cpp", "#include \"ui/theme.h\"", "app/cli/a.cpp includes ui/theme.h");
    bad("app/cli/a.cpp", "#include <QtSql/QSqlQuery>", "app/cli/a.cpp includes QtSql/QSqlQuery");
    good("app/gui/main.cpp", "#include \"ui/mainwindow.h\"");
    bad("app/gui/main.cpp", "#include \"app/cli/b.h\"", "app/gui/main.cpp includes app/cli/b.h");
    bad("app/gui/main.cpp", "#include <QtSql/QSqlQuery>",
        "app/gui/main.cpp includes QtSql/QSqlQuery");
}

void IncludesTest::words()
{
    bad("core/model/a.h", "double half = 0.5;",
        "core/model/a.h has binary floating point in the model");
    bad("core/model/a.cpp", "static_cast<float>(x)",
        "core/model/a.cpp has binary floating point in the model");
    good("core/model/a.cpp", "// no double anywhere");
    good("core/model/a.cpp", "/* double\n float */");
    good("core/model/a.cpp", "const char *text = \"double \\\" float\";");
    good("core/model/a.cpp", "int doubled = 2; // redoubled");
    good("ui/a.cpp", "double width = 0.5;");
    bad("core/model/a.cpp", "unsigned __int128 x;", "core/model/a.cpp has a compiler's extension");
    bad("ui/a.cpp", "__builtin_unreachable();", "ui/a.cpp has a compiler's extension");
    good("core/model/exact.h", "__builtin_add_overflow(a, b, &sum);");
    bad("ui/a.cpp", "list | std::views::reverse",
        "ui/a.cpp has a view pipeline, which clang 14 cannot compile");
}

void IncludesTest::rulesOnMadeUpSources()
{
    QFETCH(const QString, path);
    QFETCH(const QString, lines);
    QFETCH(const QString, violation);
    const QStringList violations = violationsIn(path, source(path, lines.toUtf8().constData()));
    QCOMPARE(violations, violation.isEmpty() ? QStringList() : QStringList(violation));
}

void IncludesTest::everyFileHasItsForm()
{
    const QString path = QStringLiteral("core/model/a.h");
    QCOMPARE(violationsIn(path, head + QStringLiteral("#pragma once\n")), QStringList());
    QCOMPARE(violationsIn(path, QStringLiteral("\n") + head + QStringLiteral("#pragma once\n")),
             QStringList(QStringLiteral("core/model/a.h does not begin with its licence")));
    QCOMPARE(violationsIn(path, head),
             QStringList(QStringLiteral("core/model/a.h has no include guard")));

    const QString ui = QStringLiteral("ui/a.cpp");
    const QString longest = head + QString(399, QLatin1Char('\n'));
    QCOMPARE(violationsIn(ui, longest), QStringList());
    QCOMPARE(violationsIn(ui, longest + QLatin1Char('\n')),
             QStringList(QStringLiteral("ui/a.cpp has 401 lines, more than 400")));
}

void IncludesTest::sqlDoesNotLeakThroughHeaders()
{
    const auto including = [](const char *name) {
        return QStringLiteral("#include \"%1\"\n").arg(QLatin1String(name));
    };
    SourceTree tree{
        {QStringLiteral("core/storage/private.h"), including("QtSql/QSqlQuery")},
        {QStringLiteral("core/storage/also_private.h"), including("core/storage/private.h")},
        {QStringLiteral("core/storage/store.cpp"), including("core/storage/also_private.h")},
        {QStringLiteral("core/storage/store.h"), including("QtCore/QString")},
        {QStringLiteral("ui/good.cpp"), including("core/storage/store.h")},
    };
    QCOMPARE(leaksOfSql(tree), QStringList());
    tree.insert(QStringLiteral("ui/bad.cpp"), including("core/storage/also_private.h"));
    QCOMPARE(leaksOfSql(tree), QStringList(QStringLiteral("ui/bad.cpp reaches Qt SQL")));
    tree.remove(QStringLiteral("ui/bad.cpp"));
    tree.insert(QStringLiteral("core/storage/store.h"), including("core/storage/private.h"));
    QCOMPARE(leaksOfSql(tree), QStringList(QStringLiteral("ui/good.cpp reaches Qt SQL")));
}

void IncludesTest::theProjectKeepsTheRules()
{
    const SourceTree tree = sourcesOfTheProject();
    QVERIFY2(tree.size() > 50, "the project's sources were not found");
    QStringList violations = leaksOfSql(tree);
    for (auto file = tree.begin(); file != tree.end(); ++file)
        violations += violationsIn(file.key(), file.value());
    QVERIFY2(violations.isEmpty(), qPrintable(violations.join(QLatin1Char('\n'))));
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::IncludesTest)
#include "tst_includes.moc"
