// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/windowparts.h"

#include "ui/mainwindow.h"
#include "ui/pages/workspace.h"
#include "ui/presentation/presentationpage.h"

#include <QtGui/QAction>
#include <QtWidgets/QApplication>

#include <algorithm>

namespace tokencast {

namespace {

/// What is not a page is opened by a command.
struct OpenedPart
{
    QLatin1String name;
    QLatin1String command;
    /// Of a presentation: without amounts and names.
    bool isMasked = false;
};

constexpr OpenedPart openedParts[] = {
    {QLatin1String("history"), QLatin1String("view.history")},
    {QLatin1String("what-if"), QLatin1String("scenario.whatIf")},
    {QLatin1String("compare"), QLatin1String("scenario.compare")},
    {QLatin1String("find"), QLatin1String("help.find")},
    {QLatin1String("help"), QLatin1String("help.contents")},
    {QLatin1String("keys"), QLatin1String("help.keys")},
    {QLatin1String("present"), QLatin1String("view.present")},
    {QLatin1String("present-masked"), QLatin1String("view.present"), true},
};

} // namespace

QStringList windowPartNames(MainWindow &window)
{
    QStringList names = window.workspace().pageIds();
    for (const OpenedPart &part : openedParts)
        names << part.name;
    return names;
}

QWidget *showWindowPart(MainWindow &window, const QString &name)
{
    if (window.workspace().showPage(name))
        return &window;
    const auto part = std::ranges::find(openedParts, name, &OpenedPart::name);
    auto *command =
        part == std::end(openedParts) ? nullptr : window.findChild<QAction *>(part->command);
    if (!command)
        return nullptr;
    command->trigger();
    // A presentation begins when the menu is left.
    QCoreApplication::processEvents();
    if (window.presentation() && part->isMasked)
        window.presentation()->setMasked(true);
    const QWidgetList windows = QApplication::topLevelWidgets();
    const auto opened = std::ranges::find_if(windows, [&window](const QWidget *other) {
        return other != &window && other->parentWidget() == &window && other->isVisible();
    });
    return opened == windows.end() ? &window : *opened;
}

} // namespace tokencast
