// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/command.h"
#include "ui/document/plandocument.h"
#include "ui/help/helplibrary.h"
#include "ui/prompts.h"
#include "ui/settings.h"

#include <QtCore/QLocale>
#include <QtCore/QObject>

class QMainWindow;

namespace tokencast {

class HelpGuide;
class Workspace;

/// What the Help menu does: finding commands, keys, help, and whose program this is.
class HelpCommands final : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        PlanDocument &document;
        Workspace &workspace;
        Settings &settings;
        Prompts &prompts;
        QLocale locale;
    };

    HelpCommands(Services services, QMainWindow &window);

    std::vector<Command> commands();

private:
    HelpLibrary library() const;
    std::vector<Command> findCommands();
    std::vector<Command> tellCommands();
    void showPalette();
    void showKeys();
    void showAbout();

    Services m_services;
    QMainWindow &m_window;
    HelpGuide *m_guide;
};

} // namespace tokencast
