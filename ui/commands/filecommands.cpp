// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/filecommands.h"

#include "core/formats/planjson.h"
#include "core/storage/backups.h"
#include "ui/commands/fileplace.h"
#include "ui/document/newplan.h"
#include "ui/pages/backupsdialog.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtWidgets/QMenu>
#include <QtWidgets/QWidget>

#include <utility>

namespace tokencast {

namespace {

const QLatin1String documentEnding(".tokencast");

QString documentFilter()
{
    return FileCommands::tr("Documents (*.tokencast)");
}

} // namespace

FileCommands::FileCommands(Services services, QWidget &window)
    : QObject(&window), m_services(std::move(services)), m_window(window)
{
}

std::vector<Command> FileCommands::commands()
{
    return joined({openCommands(), templateCommands(), saveCommands(), leaveCommands()});
}

std::vector<Command> FileCommands::openCommands()
{
    const auto keys = [](QKeySequence::StandardKey key) { return QKeySequence::keyBindings(key); };
    return {
        {MenuId::File, QStringLiteral("file.new"), tr("&New"), tr("Start a new plan"),
         keys(QKeySequence::New), QStringLiteral("new"),
         [this] {
             if (mayLeave())
                 startNew();
         }},
        {MenuId::File, QStringLiteral("file.open"), tr("&Open…"),
         tr("Open a document, or a plan in JSON as a new document"), keys(QKeySequence::Open),
         QStringLiteral("open"), [this] { chooseAndOpen(); }},
        {MenuId::File,
         QStringLiteral("file.sample"),
         tr("Open the &Sample"),
         tr("A design studio through the change of November 2022"),
         {},
         {},
         [this] { openSample(); }},
    };
}

std::vector<Command> FileCommands::templateCommands()
{
    std::vector<Command> commands;
    for (const PlanTemplate &source : planTemplates()) {
        commands.push_back({.menu = MenuId::File,
                            .id = QStringLiteral("file.template.") + QLatin1String(source.id),
                            .text = source.title(),
                            .help = source.summary(),
                            .run = [this, &source] { startFrom(source); },
                            .topic = QStringLiteral("getting-started.md#templates"),
                            .submenu = tr("New from a &Template")});
    }
    return commands;
}

std::vector<Command> FileCommands::saveCommands()
{
    using Separator = Command::Separator;
    const auto keys = [](QKeySequence::StandardKey key) { return QKeySequence::keyBindings(key); };
    return {
        {MenuId::File, QStringLiteral("file.saveAs"), tr("Save &As…"),
         tr("Give the document a place; from then on every edit is kept there"),
         keys(QKeySequence::SaveAs) + keys(QKeySequence::Save), QStringLiteral("save"),
         [this] { chooseAndSave(); }, Separator::Before},
        {MenuId::File,
         QStringLiteral("file.saveCopy"),
         tr("Save a &Copy…"),
         tr("Write a copy with its history, and stay with this document"),
         {},
         {},
         [this] { chooseAndSaveCopy(); }},
        {MenuId::File,
         QStringLiteral("file.backups"),
         tr("&Backups…"),
         tr("Dated copies of this document, to look into and to restore"),
         {},
         {},
         [this] { showBackups(m_services.session.path()); },
         Separator::None,
         tr("A draft has no backups: give it a place with Save As"),
         QStringLiteral("files.md#backups")},
    };
}

std::vector<Command> FileCommands::leaveCommands()
{
    return {
        {MenuId::File,
         QStringLiteral("file.export"),
         tr("&Export the Plan as JSON…"),
         tr("Write the current scenario as a plan for the command line"),
         {},
         {},
         [this] { chooseAndExport(); }},
        {MenuId::File,
         QStringLiteral("file.quit"),
         tr("&Quit"),
         tr("Close the window"),
         QKeySequence::keyBindings(QKeySequence::Quit),
         {},
         [this] { m_window.close(); },
         Command::Separator::Before},
    };
}

void FileCommands::tell(const QString &title, const QString &text)
{
    m_services.prompts.tell(&m_window, title, text);
}

bool FileCommands::mayLeave()
{
    m_services.session.flush();
    if (m_services.document.log().unsaved().isEmpty())
        return true;
    return m_services.prompts.confirm(&m_window, tr("The last edits are not saved"),
                                      m_services.session.trouble() + QStringLiteral("\n\n")
                                          + tr("If you go on, what was changed since is lost."),
                                      tr("&Go On Without Saving"));
}

bool FileCommands::open(const QString &path)
{
    if (!mayLeave())
        return false;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const QString trouble = m_services.session.open(absolute);
    if (!trouble.isEmpty()) {
        if (m_services.session.wasDamaged())
            return offerRecovery(absolute, trouble);
        tell(tr("The file was not opened"), trouble);
        return false;
    }
    rememberFile(absolute);
    return true;
}

bool FileCommands::offerRecovery(const QString &path, const QString &trouble)
{
    const bool hasBackups = !backupsOf(path, m_services.session.backupFolder()).empty();
    const QString question = trouble + QStringLiteral("\n\n")
        + tr("Read what can still be read into a new document? The file stays as it is.")
        + (hasBackups ? QLatin1Char(' ') + tr("There are dated backups of it, too.") : QString());
    if (!m_services.prompts.confirm(&m_window, tr("The file is damaged"), question,
                                    tr("&Recover"))) {
        if (hasBackups)
            showBackups(path);
        return false;
    }
    const DocumentSession::Recovery recovery = m_services.session.recover(path);
    if (!recovery.trouble.isEmpty())
        tell(tr("Nothing could be recovered"), recovery.trouble);
    else if (!recovery.losses.isEmpty())
        tell(tr("Recovered, but not everything"), recovery.losses.join(QLatin1Char('\n')));
    return recovery.trouble.isEmpty();
}

void FileCommands::fillDrafts(QMenu &menu)
{
    constexpr std::size_t most = 12;
    menu.clear();
    for (const DocumentSession::DraftFile &draft : m_services.session.drafts(most)) {
        const QString changed = m_services.locale.toString(draft.changed, QLocale::ShortFormat);
        QString name = draft.name;
        name.replace(QLatin1Char('&'), QLatin1String("&&"));
        menu.addAction(tr("%1, %2").arg(name, changed), this, [this, path = draft.path] {
            if (!mayLeave())
                return;
            const QString trouble = m_services.session.openDraft(path);
            if (!trouble.isEmpty())
                tell(tr("The draft was not opened"), trouble);
        });
    }
    if (menu.isEmpty())
        menu.addAction(tr("There is none"))->setEnabled(false);
}

void FileCommands::showBackups(const QString &path)
{
    BackupsDialog(m_services.document, m_services.session, path, m_services.locale, &m_window)
        .exec();
}

void FileCommands::openSample()
{
    QFile file(QStringLiteral(":/samples/design-studio.json"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    if (!mayLeave())
        return;
    if (auto plan = readPlanJson(file.readAll().toStdString(), m_services.document.catalog()))
        m_services.session.startWith(std::move(*plan));
}

void FileCommands::startFrom(const PlanTemplate &source)
{
    if (mayLeave())
        m_services.session.startWith(
            documentFrom(source, m_services.today, m_services.document.catalog()));
}

void FileCommands::startNew()
{
    m_services.session.startWith(
        emptyPlan(m_services.today, m_services.document.catalog(), m_services.locale));
}

void FileCommands::chooseAndOpen()
{
    const QString path = m_services.prompts.fileToOpen(
        &m_window, tr("Open"), tr("Documents and plans (*.tokencast *.json);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

QString FileCommands::suggestion() const
{
    if (!m_services.session.path().isEmpty())
        return m_services.session.path().section(QLatin1Char('.'), 0, -2);
    return QDir::home().filePath(asFileName(m_services.session.title(), tr("Plan")));
}

void FileCommands::rememberFile(const QString &path)
{
    m_services.settings.rememberFile(path);
    Q_EMIT recentFilesChanged();
}

void FileCommands::chooseAndSave()
{
    const QString path = askForPlace(m_services.prompts, m_window, tr("Save As"), documentFilter(),
                                     suggestion(), documentEnding);
    if (path.isEmpty())
        return;
    const QString trouble = m_services.session.saveAs(path);
    if (trouble.isEmpty())
        rememberFile(path);
    else
        tell(tr("The document was not saved"), trouble);
}

void FileCommands::chooseAndSaveCopy()
{
    const QString path =
        askForPlace(m_services.prompts, m_window, tr("Save a Copy"), documentFilter(),
                    tr("%1 copy").arg(suggestion()), documentEnding);
    const QString trouble = path.isEmpty() ? QString() : m_services.session.saveCopy(path);
    if (!trouble.isEmpty())
        tell(tr("The copy was not saved"), trouble);
}

void FileCommands::chooseAndExport()
{
    const QString path = askForPlace(m_services.prompts, m_window, tr("Export the plan"),
                                     tr("Plans (*.json)"), suggestion(), QStringLiteral(".json"));
    const QString trouble = path.isEmpty() ? QString() : m_services.session.exportPlan(path);
    if (!trouble.isEmpty())
        tell(tr("The plan was not exported"), trouble);
}

} // namespace tokencast
