// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/helpcommands.h"

#include "ui/about.h"
#include "ui/commands/commandpalette.h"
#include "ui/commands/keyboardmap.h"
#include "ui/commands/palettesources.h"
#include "ui/pages/workspace.h"

#include <QtWidgets/QMainWindow>

#include <utility>

namespace tokencast {

HelpCommands::HelpCommands(Services services, QMainWindow &window)
    : QObject(&window), m_services(std::move(services)), m_window(window)
{
}

std::vector<Command> HelpCommands::commands()
{
    return {
        {MenuId::Help,
         QStringLiteral("help.find"),
         tr("&Find a Command…"),
         tr("Any command, scenario, page or day by a few letters"),
         {QKeySequence(Qt::CTRL | Qt::Key_K)},
         {},
         [this] { showPalette(); }},
        {MenuId::Help,
         QStringLiteral("help.keys"),
         tr("&Keyboard Map"),
         tr("All keys, by where they work"),
         {QKeySequence(Qt::CTRL | Qt::Key_Slash)},
         {},
         [this] { showKeys(); }},
        {MenuId::Help,
         QStringLiteral("help.about"),
         tr("&About Tokencast"),
         tr("Version, rule books and licence"),
         {},
         {},
         [this] { showAbout(); },
         Command::Separator::Before},
    };
}

void HelpCommands::showPalette()
{
    auto *palette = new CommandPalette(paletteSources({.window = m_window,
                                                       .document = m_services.document,
                                                       .pages = m_services.workspace.pages(),
                                                       .timeView = m_services.workspace.timeView(),
                                                       .locale = m_services.locale}),
                                       m_services.settings, m_window);
    palette->show();
    palette->activateWindow();
}

void HelpCommands::showKeys()
{
    auto *map = m_window.findChild<KeyboardMap *>();
    if (!map)
        map = new KeyboardMap(allKeys(m_window), &m_window);
    map->show();
    map->activateWindow();
}

void HelpCommands::showAbout()
{
    m_services.prompts.tell(&m_window, tr("About Tokencast"),
                            aboutText(m_services.document.catalog()));
}

} // namespace tokencast
