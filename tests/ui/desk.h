// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/planbuilder.h"
#include "tests/ui/fixedprompts.h"
#include "ui/headline/answerwidget.h"
#include "ui/mainwindow.h"
#include "ui/widgets/entryedit.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QTest>

namespace tokencast {

/// A window with everything it needs, in a folder of its own, on 7 November 2022.
struct Desk
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    FixedPrompts prompts;
    MainWindow window{services()};

    Desk()
    {
        window.resize(1280, 860);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qWarning("The window is not active.");
    }

    WindowServices services()
    {
        return {.catalog = std::make_shared<const Catalog>(bundled()),
                .settings = settings,
                .prompts = prompts,
                .today = "2022-11-07"_day,
                .locale = QLocale(QLocale::English, QLocale::UnitedStates),
                .draftFolder = folder.filePath(QStringLiteral("drafts")),
                .theme = Theme::light()};
    }

    template <typename Widget>
    Widget *find(const char *accessibleName) const
    {
        for (auto *widget : window.findChildren<Widget *>()) {
            if (widget->accessibleName() == QLatin1String(accessibleName))
                return widget;
        }
        return nullptr;
    }
    EntryEdit &field(const char *name) const { return *find<EntryEdit>(name); }
    QString answer(const char *name) const { return find<AnswerWidget>(name)->answer().value; }
    void type(const char *name, const char *text) const
    {
        EntryEdit &edit = field(name);
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, QString::fromLatin1(text));
    }
    void trigger(const char *command) const
    {
        window.findChild<QAction *>(QLatin1String(command))->trigger();
    }
    const Plan &plan() { return window.document().plan(); }
};

} // namespace tokencast
