// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/openedfiles.h"
#include "tests/support/testcase.h"

#include <QtCore/QUrl>
#include <QtGui/QFileOpenEvent>
#include <QtGui/QGuiApplication>

namespace tokencast {

class OpenedFilesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aDocumentThatIsHandedOverIsOpened();
    void nothingIsOpenedAfterItsEnd();
};

void OpenedFilesTest::aDocumentThatIsHandedOverIsOpened()
{
    QStringList opened;
    const OpenedFiles files([&opened](const QString &path) { opened << path; });
    QFileOpenEvent event(QStringLiteral("/plans/a plan.tokencast"));
    QVERIFY(QCoreApplication::sendEvent(qApp, &event));
    QFileOpenEvent elsewhere(QUrl(QStringLiteral("https://example.org/a.tokencast")));
    QCoreApplication::sendEvent(qApp, &elsewhere);
    QEvent other(QEvent::ApplicationFontChange);
    QCoreApplication::sendEvent(qApp, &other);
    QCOMPARE(opened, QStringList(QStringLiteral("/plans/a plan.tokencast")));
}

void OpenedFilesTest::nothingIsOpenedAfterItsEnd()
{
    QStringList opened;
    {
        const OpenedFiles files([&opened](const QString &path) { opened << path; });
    }
    QFileOpenEvent event(QStringLiteral("/plans/a plan.tokencast"));
    QCoreApplication::sendEvent(qApp, &event);
    QCOMPARE(opened, QStringList());
}

} // namespace tokencast

QTEST_MAIN(tokencast::OpenedFilesTest)
#include "tst_openedfiles.moc"
