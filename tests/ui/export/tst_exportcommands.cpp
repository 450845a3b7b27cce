// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/documentfile.h"
#include "tests/support/jsonfiles.h"
#include "tests/support/testcase.h"
#include "tests/ui/desk.h"
#include "ui/export/exportcommands.h"

#include <QtCore/QDir>
#include <QtCore/QMimeData>
#include <QtCore/QTimer>
#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace tokencast {

namespace {

Plan studioPlan()
{
    PlanBuilder builder("2022-11-07", "2023-03-07");
    builder.tokens("pack", "100", "2022-11-07").every(Every::Day, "design-automation", "2");
    Plan result = builder;
    result.name = "Studio";
    return result;
}

/// A window with that plan, and a file for the next export.
struct ExportDesk : Desk
{
    explicit ExportDesk(const QString &name, const Plan &content = studioPlan())
    {
        window.session().startWith(content);
        prompts.path = folder.filePath(name);
    }

    QByteArray written() const
    {
        QFile file(prompts.path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

/// Accepts the next dialog that opens, once it is there.
void acceptNextDialog()
{
    QTimer::singleShot(0, [] {
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
            dialog->accept();
        else
            acceptNextDialog();
    });
}

} // namespace

class ExportCommandsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreWritten_data();
    void filesAreWritten();
    void picturesAreWritten_data();
    void picturesAreWritten();
    void aReportIsWritten();
    void aPictureIsCopied();
    void aRedactedCopyIsADocument();
    void problemsComeFirst();
    void whatCannotBeWrittenIsTold();
    void aDocumentIsNotReplaced();
    void theMenuHasThemAll();
};

void ExportCommandsTest::filesAreWritten_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("page") << u"file.exportHtml"_s << u"a.html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("workbook") << u"file.exportWorkbook"_s << u"a.xlsx"_s << QByteArray("PK");
    QTest::newRow("table") << u"file.exportTable"_s << u"a.csv"_s
                           << QByteArray("date,access,charged_total,");
    QTest::newRow("calendar") << u"file.exportCalendar"_s << u"a.ics"_s
                              << QByteArray("BEGIN:VCALENDAR\r\n");
}

void ExportCommandsTest::filesAreWritten()
{
    QFETCH(const QString, command);
    QFETCH(const QString, name);
    QFETCH(const QByteArray, start);
    ExportDesk desk(name);
    desk.trigger(qPrintable(command));
    QCOMPARE(desk.prompts.told, QStringList());
    QVERIFY2(desk.written().startsWith(start), desk.written().left(100).constData());
}

void ExportCommandsTest::picturesAreWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("picture") << u"a.png"_s << QByteArray("\x89PNG");
    QTest::newRow("drawing") << u"a.svg"_s << QByteArray("<?xml");
}

void ExportCommandsTest::picturesAreWritten()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, start);
    ExportDesk desk(name);
    acceptNextDialog();
    desk.trigger("file.exportPicture");
    QCOMPARE(desk.prompts.told, QStringList());
    QVERIFY(desk.written().startsWith(start));
}

void ExportCommandsTest::aReportIsWritten()
{
    ExportDesk desk(u"a.pdf"_s);
    auto *commands = desk.window.findChild<ExportCommands *>();
    commands->saveReport(ReportRequest::defaultPage(), ReportSections(allReportSections));
    QCOMPARE(desk.prompts.told, QStringList());
    QVERIFY(desk.written().startsWith("%PDF-"));
}

void ExportCommandsTest::aPictureIsCopied()
{
    ExportDesk desk(QString{});
    auto *commands = desk.window.findChild<ExportCommands *>();
    commands->copyPicture({u"balance"_s}, QSize(800, 400));
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasImage());
    QCOMPARE(qvariant_cast<QImage>(data->imageData()).size(), QSize(1600, 800));
    QVERIFY(data->data(u"image/svg+xml"_s).contains("<svg"));
}

void ExportCommandsTest::aRedactedCopyIsADocument()
{
    ExportDesk desk(u"copy.tokencast"_s);
    acceptNextDialog();
    desk.trigger("file.exportRedacted");
    QCOMPARE(desk.prompts.told, QStringList());
    QVERIFY(!desk.written().contains("Studio"));
    const auto copy = DocumentFile::open(desk.prompts.path, OpenMode::ReadOnly);
    QVERIFY(copy);
    QCOMPARE(copy->load()->scenarios.front().plan.name, std::string("Plan 1"));
}

void ExportCommandsTest::problemsComeFirst()
{
    Plan wrong = studioPlan();
    wrong.horizon.end = wrong.horizon.start;
    for (const char *command : {"file.exportHtml", "file.exportWorkbook", "file.report",
                                "file.exportRedacted", "file.exportCalendar"}) {
        ExportDesk desk(u"a"_s, wrong);
        desk.trigger(command);
        QCOMPARE(desk.prompts.told.size(), 1);
        QVERIFY2(desk.prompts.told.first().contains(u"horizon.end"_s),
                 qPrintable(desk.prompts.told.first()));
        QVERIFY(desk.written().isEmpty());
    }
}

void ExportCommandsTest::whatCannotBeWrittenIsTold()
{
    ExportDesk desk(u"no-such-folder/a.xlsx"_s);
    desk.trigger("file.exportWorkbook");
    QCOMPARE(desk.prompts.told.size(), 1);
    QVERIFY2(desk.prompts.told.first().contains(u"was not written"_s),
             qPrintable(desk.prompts.told.first()));
    QVERIFY(QDir(desk.folder.path()).entryList({u"*.xlsx*"_s}).isEmpty());
}

void ExportCommandsTest::aDocumentIsNotReplaced()
{
    ExportDesk desk(u"kept.tokencast"_s);
    QVERIFY(DocumentFile::create(desk.prompts.path, documentOf({studioPlan()})));
    const QByteArray before = desk.written();
    desk.trigger("file.exportHtml");
    QCOMPARE(desk.prompts.told.size(), 1);
    QVERIFY(desk.written() == before);
}

void ExportCommandsTest::theMenuHasThemAll()
{
    ExportDesk desk(QString{});
    QStringList titles;
    for (const QMenu *menu : desk.window.findChildren<QMenu *>()) {
        if (menu->title() == u"E&xport"_s) {
            for (const QAction *action : menu->actions())
                titles << action->text().remove(u'&');
        }
    }
    QCOMPARE(titles.size(), 7);
    QVERIFY(titles.first().contains(u"JSON"_s));
}

} // namespace tokencast

QTEST_MAIN(tokencast::ExportCommandsTest)
#include "tst_exportcommands.moc"
