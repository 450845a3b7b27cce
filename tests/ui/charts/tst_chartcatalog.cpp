// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/ui/charts/forecastof.h"
#include "ui/charts/chartcatalog.h"

#include <QtCore/QSet>

#include <memory>

using namespace Qt::StringLiterals;
using namespace tokencast;

class ChartCatalogTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void idsAndTitlesAreThereAndDifferent();
    void chartsHaveTheNamesThatScriptsRelyOn();
    void everyChartPaintsWhateverItIsGiven_data();
    void everyChartPaintsWhateverItIsGiven();
    void plotAreasLineUp_data();
    void plotAreasLineUp();
};

namespace {

std::vector<std::unique_ptr<ChartWidget>> makeAll(TimeView *view)
{
    std::vector<std::unique_ptr<ChartWidget>> charts;
    for (const ChartEntry &entry : chartCatalog())
        charts.emplace_back(entry.create(view, nullptr));
    return charts;
}

Plan planOf(const QString &kind)
{
    PlanBuilder plan("2022-10-01", kind == u"long"_s ? "2040-01-01" : "2023-10-01");
    plan.subscription("2022-01-01", "2024-01-01");
    if (kind == u"empty"_s)
        return plan.plan();
    plan.credits("credits", "30", "2022-03-03").tokens("tokens", "200", "2023-02-01");
    if (kind == u"huge"_s)
        plan.tokens("huge", "1000000000", "2023-02-02");
    plan.every(Every::Month, "reality-capture", "640");
    return plan.plan();
}

} // namespace

void ChartCatalogTest::idsAndTitlesAreThereAndDifferent()
{
    QSet<QString> ids;
    QSet<QString> titles;
    for (const ChartEntry &entry : chartCatalog()) {
        QVERIFY(!entry.title().isEmpty());
        ids.insert(QString::fromLatin1(entry.id));
        titles.insert(entry.title());
    }
    QCOMPARE(ids.size(), static_cast<qsizetype>(chartCatalog().size()));
    QCOMPARE(titles.size(), ids.size());
}

void ChartCatalogTest::chartsHaveTheNamesThatScriptsRelyOn()
{
    TimeView view;
    QStringList names;
    for (const auto &chart : makeAll(&view))
        names += chart->accessibleName();
    QCOMPARE(names, (QStringList{u"Balance chart"_s, u"Access ribbon"_s, u"Spend chart"_s}));
}

void ChartCatalogTest::everyChartPaintsWhateverItIsGiven_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QSize>("size");

    QTest::newRow("nothing") << QString() << QSize(900, 200);
    QTest::newRow("an empty plan") << u"empty"_s << QSize(900, 200);
    QTest::newRow("a year") << u"year"_s << QSize(900, 200);
    QTest::newRow("seventeen years on few pixels") << u"long"_s << QSize(200, 60);
    QTest::newRow("a thousand million tokens") << u"huge"_s << QSize(1600, 400);
    QTest::newRow("hardly any room") << u"year"_s << QSize(12, 8);
}

void ChartCatalogTest::everyChartPaintsWhateverItIsGiven()
{
    QFETCH(const QString, kind);
    QFETCH(const QSize, size);
    TimeView view;
    for (const auto &chart : makeAll(&view)) {
        chart->resize(size);
        if (!kind.isEmpty())
            chart->setForecast(forecastOf(planOf(kind)));
        chart->setToday("2023-01-12"_day);
        for (const Theme &theme : {Theme::light(), Theme::dark()}) {
            chart->setTheme(theme);
            for (const Staleness staleness : {Staleness::Fresh, Staleness::LastGood}) {
                chart->setStale(staleness);
                view.setCurrentDay("2023-02-01"_day);
                const QImage picture = chart->grab().toImage();
                QCOMPARE(picture.size(), size);
                QCOMPARE(picture.pixelColor(size.width() - 1, size.height() - 1), theme.surface);
            }
        }
    }
}

void ChartCatalogTest::plotAreasLineUp_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("width");
    QTest::newRow("small amounts") << u"year"_s << 900;
    QTest::newRow("a thousand million tokens") << u"huge"_s << 900;
    QTest::newRow("nothing to show") << u"empty"_s << 1333;
}

void ChartCatalogTest::plotAreasLineUp()
{
    QFETCH(const QString, kind);
    QFETCH(const int, width);
    TimeView view;
    const auto charts = makeAll(&view);
    for (const auto &chart : charts) {
        chart->resize(width, 200);
        chart->setForecast(forecastOf(planOf(kind)));
        const QRectF area = chart->plotArea();
        QCOMPARE(area.left(), charts.front()->plotArea().left());
        QCOMPARE(area.right(), charts.front()->plotArea().right());
        QVERIFY(QRectF(chart->rect()).contains(area));
        QVERIFY(area.width() > width / 2.0);
    }
}

QTEST_MAIN(ChartCatalogTest)
#include "tst_chartcatalog.moc"
