// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/golden/scenes.h"

#include "tests/golden/sceneplans.h"
#include "tests/ui/fixedprompts.h"
#include "ui/charts/chartcatalog.h"
#include "ui/compare/comparewindow.h"
#include "ui/headline/headlinebar.h"
#include "ui/mainwindow.h"
#include "ui/models/purchasesmodel.h"
#include "ui/pages/historypanel.h"
#include "ui/pages/whatifpanel.h"
#include "ui/pages/workspace.h"
#include "ui/presentation/presentationpage.h"
#include "ui/widgets/pastepreview.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtWidgets/QDialog>

#include <algorithm>

namespace tokencast {

namespace {

using MakeDocument = std::function<DocumentPtr()>;

constexpr QSize pageSize(960, 250);

QLocale locale()
{
    return QLocale();
}

MakeDocument of(Plan (*plan)())
{
    return [plan] { return documentOf(plan()); };
}

/// As if it were shown, with the focus nowhere.
QImage pictureOf(QWidget &widget, QSize size)
{
    widget.setAttribute(Qt::WA_DontShowOnScreen);
    widget.resize(size);
    widget.show();
    QCoreApplication::sendPostedEvents();
    if (QWidget *focus = widget.focusWidget())
        focus->clearFocus();
    return widget.grab().toImage();
}

QImage paintPage(const QString &id, const MakeDocument &make, const Theme &theme)
{
    const DocumentPtr document = make();
    Workspace workspace(*document, locale(), sceneToday());
    workspace.setTheme(theme);
    auto *page = workspace.findChild<QWidget *>(id);
    page->setParent(nullptr);
    const std::unique_ptr<QWidget> owned(page);
    return pictureOf(*page, pageSize);
}

QImage paintChart(const ChartEntry &entry, const MakeDocument &make, const Theme &theme)
{
    const DocumentPtr document = make();
    TimeView view;
    const std::unique_ptr<ChartWidget> chart(entry.create(&view, nullptr));
    chart->setTheme(theme);
    chart->setToday(sceneToday());
    chart->setForecast(document->forecast());
    chart->setStale(document->isForecastCurrent() ? Staleness::Fresh : Staleness::LastGood);
    return pictureOf(*chart, {960, chart->sizeHint().height()});
}

/// The day under the mouse, as the keys leave it.
QImage paintReadout(const ChartEntry &entry, const Theme &theme)
{
    const DocumentPtr document = documentOf(ladderPlan());
    TimeView view;
    const std::unique_ptr<ChartWidget> chart(entry.create(&view, nullptr));
    chart->setTheme(theme);
    chart->setForecast(document->forecast());
    view.setCurrentDay(document->forecast()->projection.summary.lowestDay);
    return pictureOf(*chart, {960, chart->sizeHint().height()});
}

QImage paintHeadline(const MakeDocument &make, const Theme &)
{
    const DocumentPtr document = make();
    HeadlineBar headline(*document, locale());
    headline.catchUp();
    return pictureOf(headline, {1280, headline.sizeHint().height()});
}

QImage paintHistory(const Theme &)
{
    const DocumentPtr document = documentWithHistory();
    HistoryPanel panel(*document, locale());
    return pictureOf(panel, {760, 300});
}

QImage paintWhatIf(const Theme &)
{
    const DocumentPtr document = documentOf(samplePlan());
    FixedPrompts prompts;
    WhatIfPanel panel(*document, prompts, locale());
    return pictureOf(panel, {420, 330});
}

QImage paintComparison(const Theme &theme)
{
    const DocumentPtr document = documentWithHistory();
    CompareWindow window(*document, locale(), sceneToday());
    window.setTheme(theme);
    return pictureOf(window, {1180, 700});
}

/// The whole window in a folder of its own.
struct SceneWindow
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    FixedPrompts prompts;
    MainWindow window;

    SceneWindow(const Plan &plan, const Theme &theme)
        : window({.catalog = sceneCatalog(),
                  .settings = settings,
                  .prompts = prompts,
                  .today = sceneToday(),
                  .locale = locale(),
                  .draftFolder = folder.filePath(QStringLiteral("drafts")),
                  .theme = theme})
    {
        window.session().startWith(plan);
        window.workspace().catchUp();
    }
};

QImage paintWindow(const MakeDocument &make, const Theme &theme)
{
    SceneWindow scene(make()->plan(), theme);
    return pictureOf(scene.window, {1120, 760});
}

/// What a command opens beside the window.
QImage paintOpened(const QString &command, QSize size, const Theme &theme)
{
    SceneWindow scene(samplePlan(), theme);
    pictureOf(scene.window, {1120, 760});
    scene.window.findChild<QAction *>(command)->trigger();
    for (auto *dialog : scene.window.findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return pictureOf(*dialog, size);
    }
    qFatal("%s opens nothing", qPrintable(command));
}

enum class Shown { Everything, WithoutAmounts };

/// The first prepared step, or another one.
QImage paintPresentation(int step, Shown shown, const Theme &theme)
{
    const DocumentPtr document = documentWithHistory();
    FixedPrompts prompts;
    PresentationPage page(*document, {.isMasked = shown == Shown::WithoutAmounts},
                          {.catalog = sceneCatalog(),
                           .prompts = prompts,
                           .locale = locale(),
                           .today = sceneToday(),
                           .theme = theme});
    pictureOf(page, {1280, 720});
    page.showStep(step);
    return pictureOf(page, {1280, 720});
}

QImage paintPaste(const Theme &)
{
    const DocumentPtr document = documentOf(samplePlan());
    const PurchasesModel model(*document, locale());
    const CellBlock cells = {{QStringLiteral("Spring"), QStringLiteral("tokens"),
                              QStringLiteral("250"), QString(), QStringLiteral("2023-03-01")},
                             {QStringLiteral("Summer"), QStringLiteral("tokens"),
                              QStringLiteral("many"), QString(), QStringLiteral("2023-07-01")}};
    PastePreview preview(model, *document, cells, QPoint(0, 3), nullptr);
    return pictureOf(preview, {760, 300});
}

void addPages(std::vector<Scene> &scenes)
{
    const DocumentPtr document = documentOf(nothingPlan());
    const QStringList ids = Workspace(*document, locale(), sceneToday()).pageIds();
    const auto add = [&](const QString &id, const char *what, const MakeDocument &make) {
        scenes.push_back({QStringLiteral("page-%1%2").arg(id, QLatin1String(what)),
                          [=](const Theme &theme) { return paintPage(id, make, theme); }});
    };
    for (const QString &id : ids)
        add(id, "", of(samplePlan));
    for (const char *id : {"usage", "purchases"})
        add(QLatin1String(id), "-empty", of(nothingPlan));
    for (const char *id : {"usage", "purchases", "account"})
        add(QLatin1String(id), "-problems", documentWithProblems);
    add(QStringLiteral("purchases"), "-ladder", of(ladderPlan));
}

void addCharts(std::vector<Scene> &scenes)
{
    for (const ChartEntry &entry : chartCatalog()) {
        const auto add = [&](const char *what, const MakeDocument &make) {
            scenes.push_back(
                {QStringLiteral("chart-%1%2").arg(QLatin1String(entry.id), QLatin1String(what)),
                 [=](const Theme &theme) { return paintChart(entry, make, theme); }});
        };
        add("", of(samplePlan));
        add("-ladder", of(ladderPlan));
        add("-empty", of(nothingPlan));
        add("-problems", documentWithProblems);
        scenes.push_back({QStringLiteral("chart-%1-day").arg(QLatin1String(entry.id)),
                          [=](const Theme &theme) { return paintReadout(entry, theme); }});
    }
}

void addDialogs(std::vector<Scene> &scenes)
{
    const auto add = [&scenes](const char *name, const char *command, QSize size) {
        scenes.push_back({QString::fromLatin1(name), [=](const Theme &theme) {
                              return paintOpened(QLatin1String(command), size, theme);
                          }});
    };
    add("dialog-help", "help.contents", {820, 520});
    add("dialog-find", "help.find", {560, 360});
    add("dialog-keys", "help.keys", {640, 420});
    add("dialog-present", "view.preparePresentation", {460, 170});
    scenes.push_back({QStringLiteral("dialog-paste"), paintPaste});
}

} // namespace

std::vector<Scene> allScenes()
{
    std::vector<Scene> scenes;
    const auto add = [&scenes](const char *name, std::function<QImage(const Theme &)> paint) {
        scenes.push_back({QString::fromLatin1(name), std::move(paint)});
    };
    const auto headline = [](const MakeDocument &make) {
        return [make](const Theme &theme) { return paintHeadline(make, theme); };
    };
    const auto window = [](const MakeDocument &make) {
        return [make](const Theme &theme) { return paintWindow(make, theme); };
    };
    add("window", window(of(samplePlan)));
    add("window-empty", window(of(nothingPlan)));
    add("headline", headline(of(samplePlan)));
    add("headline-ladder", headline(of(ladderPlan)));
    add("headline-empty", headline(of(nothingPlan)));
    add("headline-problems", headline(documentWithProblems));
    addPages(scenes);
    addCharts(scenes);
    add("panel-history", paintHistory);
    add("panel-what-if", paintWhatIf);
    add("compare", paintComparison);
    const auto presentation = [](int step, Shown shown) {
        return [=](const Theme &theme) { return paintPresentation(step, shown, theme); };
    };
    add("presentation", presentation(0, Shown::Everything));
    add("presentation-what-to-buy", presentation(2, Shown::Everything));
    add("presentation-masked", presentation(0, Shown::WithoutAmounts));
    addDialogs(scenes);
    for (const char *name :
         {"window", "headline-problems", "page-usage-problems", "chart-balance-problems"}) {
        const auto scene = std::ranges::find(scenes, QString::fromLatin1(name), &Scene::name);
        Q_ASSERT(scene != scenes.end());
        scene->isAlsoInHighContrast = true;
    }
    for (const char *name : {"window", "headline", "chart-balance", "presentation"}) {
        const auto scene = std::ranges::find(scenes, QString::fromLatin1(name), &Scene::name);
        Q_ASSERT(scene != scenes.end());
        scene->isAlsoInJapanese = true;
    }
    return scenes;
}

} // namespace tokencast
