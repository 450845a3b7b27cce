// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/helpcommands.h"

#include "core/text/language.h"
#include "ui/aboutdialog.h"
#include "ui/commands/commandpalette.h"
#include "ui/commands/keyboardmap.h"
#include "ui/commands/palettesources.h"
#include "ui/help/helpguide.h"
#include "ui/help/ratestopic.h"
#include "ui/pages/workspace.h"

#include <QtWidgets/QMainWindow>
#include <QtWidgets/QWhatsThis>

#include <utility>

namespace tokencast {

namespace {

/// The keys as Markdown: a heading and a table for each place.
QString keysMarkdown(const std::vector<KeyRow> &rows)
{
    QStringList lines;
    for (const KeyPlace place : keyPlaces) {
        lines << QStringLiteral("## ") + titleOf(place) << QString()
              << HelpCommands::tr("| key | what it does |") << QStringLiteral("|---|---|");
        for (const KeyRow &row : rows) {
            if (row.place == place)
                lines << QStringLiteral("| %1 | %2 |").arg(row.shownKeys(), row.text);
        }
        lines << QString();
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

HelpCommands::HelpCommands(Services services, QMainWindow &window)
    : QObject(&window),
      m_services(std::move(services)),
      m_window(window),
      m_guide(new HelpGuide([this] { return library(); }, window))
{
    m_guide->setParent(this);
}

HelpLibrary HelpCommands::library() const
{
    return HelpLibrary({languageOfWords()},
                       {{QStringLiteral("keys"), keysMarkdown(allKeys(m_window))},
                        {QStringLiteral("rates"),
                         ratesMarkdown(m_services.document.catalog(), m_services.locale)}});
}

std::vector<Command> HelpCommands::commands()
{
    return joined({findCommands(), tellCommands()});
}

std::vector<Command> HelpCommands::findCommands()
{
    return {
        {MenuId::Help,
         QStringLiteral("help.contents"),
         tr("&Help"),
         tr("The help about what has the focus; it needs no network"),
         {QKeySequence(QKeySequence::HelpContents)},
         {},
         [this] { m_guide->openForFocus(); },
         Command::Separator::None,
         {},
         QStringLiteral("getting-started.md")},
        {MenuId::Help,
         QStringLiteral("help.glossary"),
         tr("&Glossary"),
         tr("The words of the field: lot, grace, deficit, runway"),
         {},
         {},
         [this] { m_guide->open(QStringLiteral("glossary.md")); },
         Command::Separator::None,
         {},
         QStringLiteral("glossary.md")},
        {MenuId::Help,
         QStringLiteral("help.find"),
         tr("&Find a Command…"),
         tr("Any command, scenario, page or day by a few letters"),
         {QKeySequence(Qt::CTRL | Qt::Key_K)},
         {},
         [this] { showPalette(); },
         Command::Separator::Before},
        {MenuId::Help,
         QStringLiteral("help.keys"),
         tr("&Keyboard Map"),
         tr("All keys, by where they work"),
         {QKeySequence(Qt::CTRL | Qt::Key_Slash)},
         {},
         [this] { showKeys(); }},
    };
}

std::vector<Command> HelpCommands::tellCommands()
{
    return {
        {MenuId::Help,
         QStringLiteral("help.whatsThis"),
         tr("&What’s This?"),
         tr("Then click anything to be told what it is"),
         {QKeySequence(QKeySequence::WhatsThis)},
         {},
         [] { QWhatsThis::enterWhatsThisMode(); },
         Command::Separator::Before},
        {MenuId::Help,
         QStringLiteral("help.focus"),
         tr("What &Has the Focus?"),
         tr("The same for the field, cell or chart that has the keyboard focus"),
         {QKeySequence(Qt::CTRL | Qt::Key_F1)},
         {},
         [this] { m_guide->explainFocus(); }},
        {MenuId::Help,
         QStringLiteral("help.about"),
         tr("&About Tokencast"),
         tr("Version, rule books and licence"),
         {},
         {},
         [this] { showAbout(); },
         Command::Separator::Before,
         {},
         QStringLiteral("limits.md")},
    };
}

void HelpCommands::showPalette()
{
    auto *palette = new CommandPalette(paletteSources({.window = m_window,
                                                       .document = m_services.document,
                                                       .workspace = m_services.workspace,
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
    openAbout(m_services.document.catalog(), m_window);
}

} // namespace tokencast
