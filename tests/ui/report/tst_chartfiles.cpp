// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"
#include "ui/document/forecast.h"
#include "ui/report/chartfiles.h"
#include "ui/report/reportexport.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace tokencast {

namespace {

QString drawing(const QSize &size, const Theme &theme = Theme::light())
{
    const Plan plan = PlanBuilder("2023-01-01", "2023-03-01")
                          .tokens("pack", "100", "2022-12-01")
                          .every(Every::Day, "design-automation", "2");
    ReportRequest request{
        .format = ReportFormat::Svg, .made = "2026-11-24"_day, .locale = QLocale(u"en_GB"_s)};
    request.size = size;
    request.theme = theme;
    return QString::fromUtf8(*makeReport(checked(plan), *forecastOf(plan, bundled()), request));
}

} // namespace

class ChartFilesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aDrawingHasItsSizeInPixels();
    void aDrawingHasAGround();
    void fontsHaveAnother();
};

void ChartFilesTest::aDrawingHasItsSizeInPixels()
{
    const QString svg = drawing({1280, 860});
    QVERIFY(svg.contains(u"<svg width=\"1280\" height=\"860\"\n viewBox=\"0 0 1280 860\""_s));
    QVERIFY(!svg.contains(u"mm\""_s));
}

void ChartFilesTest::aDrawingHasAGround()
{
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        const QString ground = u"</defs>\n<rect width=\"640\" height=\"480\" fill=\"%1\"/>"_s.arg(
            theme.surface.name());
        QVERIFY(drawing({640, 480}, theme).contains(ground));
    }
}

void ChartFilesTest::fontsHaveAnother()
{
    static const QRegularExpression families(u"font-family=\"([^\"]*)\""_s);
    int count = 0;
    for (const auto &match : families.globalMatch(drawing({640, 480}))) {
        QVERIFY2(match.captured(1).endsWith(u", sans-serif"_s), qPrintable(match.captured(1)));
        ++count;
    }
    QVERIFY(count > 0);
}

} // namespace tokencast

QTEST_MAIN(tokencast::ChartFilesTest)
#include "tst_chartfiles.moc"
