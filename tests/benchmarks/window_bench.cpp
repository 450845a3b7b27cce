// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/bundled.h"
#include "core/model/advice.h"
#include "core/model/simulation.h"
#include "tests/benchmarks/benchplans.h"
#include "ui/charts/chartwidget.h"
#include "ui/headline/answerwidget.h"
#include "ui/mainwindow.h"
#include "ui/pages/workspace.h"
#include "ui/widgets/entryedit.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyleFactory>

#include <algorithm>
#include <cstdio>
#include <functional>

// How long a person waits for the window: from an event to the painted charts, in this process,
// with Qt's raster painter (platform "offscreen"). What a display adds is not measured.

namespace tokencast {
namespace {

constexpr int rounds = 300;
constexpr double nanosecondsPerMillisecond = 1e6;

/// Nobody is asked anything here.
class NoPrompts final : public Prompts
{
public:
    QString fileToOpen(QWidget *, const QString &, const QString &) override { return {}; }
    QString fileToSave(QWidget *, const QString &, const QString &, const QString &) override
    {
        return {};
    }
    void tell(QWidget *, const QString &, const QString &) override {}
    QString askText(QWidget *, const QString &, const QString &, const QString &) override
    {
        return {};
    }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override
    {
        return false;
    }
};

/// Counts what is painted, so that a figure without a picture is found out.
class PaintCounter final : public QObject
{
public:
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

/// The window on a plan, at its first size.
struct Bench
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    NoPrompts prompts;
    MainWindow window;
    PaintCounter painted;
    std::vector<ChartWidget *> charts;

    explicit Bench(const Plan &plan)
        : window({.catalog = std::make_shared<const Catalog>(bundledCatalog()),
                  .settings = settings,
                  .prompts = prompts,
                  .today = plan.horizon.start,
                  .locale = QLocale(QLocale::English, QLocale::UnitedStates),
                  .draftFolder = folder.filePath(QStringLiteral("drafts")),
                  .theme = Theme::light()})
    {
        window.session().startWith(plan);
        window.show();
        for (auto *chart : window.findChildren<ChartWidget *>()) {
            charts.push_back(chart);
            chart->installEventFilter(&painted);
        }
        settle();
    }
    void settle()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
};

/// Prints median, 95th percentile and the longest of the rounds, in milliseconds.
void measure(const char *name, Bench &bench, int chartsPainted,
             const std::function<void(int round)> &act)
{
    std::vector<double> times;
    QElapsedTimer timer;
    for (int round = -20; round < rounds; ++round) {
        bench.painted.count = 0;
        timer.start();
        act(round);
        // What was posted is painted; what waits for a timer, as the draft on the disk, comes
        // after.
        QCoreApplication::sendPostedEvents();
        const double elapsed = double(timer.nsecsElapsed()) / nanosecondsPerMillisecond;
        const int painted = bench.painted.count;
        bench.settle();
        if (painted < chartsPainted) {
            std::printf("%-34s painted %d charts instead of %d\n", name, painted, chartsPainted);
            return;
        }
        if (round >= 0)
            times.push_back(elapsed);
    }
    std::ranges::sort(times);
    std::printf("%-34s %8.2f %8.2f %8.2f\n", name, times[times.size() / 2],
                times[times.size() * 95 / 100], times.back());
    std::fflush(stdout);
}

void sendMouse(ChartWidget &chart, QPointF at)
{
    QMouseEvent move(QEvent::MouseMove, at, chart.mapToGlobal(at), Qt::NoButton, Qt::NoButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(&chart, &move);
}

void run(const char *title, const Plan &plan)
{
    Bench bench(plan);
    std::printf("\n%s\n%-34s %8s %8s %8s\n", title, "ms", "median", "95 %", "longest");
    EntryEdit *photos = nullptr;
    for (auto *edit : bench.window.findChildren<EntryEdit *>()) {
        if (edit->accessibleName() == QLatin1String("Photos per month"))
            photos = edit;
    }
    photos->setFocus();
    measure("keystroke to charts painted", bench, 3, [&](int round) {
        // A digit is typed, and taken back in the next round.
        const bool isDigit = round % 2 == 0;
        QKeyEvent press(QEvent::KeyPress, isDigit ? Qt::Key_1 : Qt::Key_Backspace, Qt::NoModifier,
                        isDigit ? QStringLiteral("1") : QString());
        QCoreApplication::sendEvent(photos, &press);
    });
    ChartWidget &balance = *bench.charts.front();
    const QRectF plot = balance.plotArea();
    measure("hover", bench, 3, [&](int round) {
        const int step = (round + rounds) * 7 % int(plot.width() - 2);
        sendMouse(balance, {plot.left() + 1 + step, plot.center().y()});
    });
    TimeView &view = bench.window.workspace().timeView();
    const Day start = view.horizon().start;
    const DayRange year{.start = start, .end = monthsAfter(start, 12)};
    view.setVisible(year);
    bench.settle();
    measure("pan", bench, 3, [&](int round) {
        const std::chrono::days shift(1 + (round + rounds) % 300);
        view.setVisible({.start = year.start + shift, .end = year.end + shift});
    });
    measure("zoom", bench, 3, [&](int round) {
        view.setVisible({.start = year.start,
                         .end = year.start + std::chrono::days(100 + (round + rounds) % 900)});
    });
}

/// So little is bought that there is something to advise.
Plan runningOut(Plan plan)
{
    for (Lot &lot : plan.lots) {
        lot.quantity = Tokens::fromWhole(1);
        lot.remaining.reset();
    }
    return plan;
}

/// What comes a moment after the last keystroke.
void runAdvice(const char *title, const Plan &plan)
{
    const CheckedPlan checked = CheckedPlan::check(plan, bundledCatalog()).value();
    const Projection projection = simulate(checked).value();
    QElapsedTimer timer;
    timer.start();
    const std::size_t count = adviceFor(checked, projection).size();
    std::printf("%-34s %8.2f ms (%zu pieces of advice)\n", title,
                double(timer.nsecsElapsed()) / nanosecondsPerMillisecond, count);
}

int runAll(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    AnswerWidget::installAccessibility();
    const Plan threeYears = benchPlan({.lines = 20, .days = 1095, .lots = 20});
    const Plan tenYears = benchPlan({.lines = 20, .days = 3650, .lots = 200});
    run("3 years, 20 lines, 20 lots", threeYears);
    run("10 years, 20 lines, 200 lots", tenYears);
    std::printf("\n");
    runAdvice("advice, 3 years and 20 lots", runningOut(threeYears));
    runAdvice("advice, 10 years and 200 lots", runningOut(tenYears));
    return 0;
}

} // namespace
} // namespace tokencast

int main(int argc, char *argv[])
{
    return tokencast::runAll(argc, argv);
}
