// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/calendar.h"
#include "ui/commands/command.h"
#include "ui/document/documentsession.h"
#include "ui/document/plantemplates.h"
#include "ui/prompts.h"
#include "ui/settings.h"

#include <QtCore/QLocale>
#include <QtCore/QObject>

class QMenu;

namespace tokencast {

/// New, Open, Save As, import and export, recent files, the sample: what the File menu does.
class FileCommands final : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        PlanDocument &document;
        DocumentSession &session;
        Settings &settings;
        Prompts &prompts;
        Day today;
        QLocale locale;
    };

    FileCommands(Services services, QWidget &window);

    std::vector<Command> commands();
    /// Whether the open document can be left: everything is in its file, or the person would rather
    /// lose what is not.
    bool mayLeave();
    /// Tells what is wrong; true where the file is open.
    bool open(const QString &path);
    void chooseAndOpen();
    void openSample();
    void startFrom(const PlanTemplate &source);
    /// One action for each plan that was left without a place.
    void fillDrafts(QMenu &menu);
    void startNew();
    void chooseAndSave();

Q_SIGNALS:
    void recentFilesChanged();

private:
    std::vector<Command> openCommands();
    std::vector<Command> templateCommands();
    std::vector<Command> saveCommands();
    std::vector<Command> leaveCommands();
    bool offerRecovery(const QString &path, const QString &trouble);
    void showBackups(const QString &path);
    void chooseAndSaveCopy();
    void rememberFile(const QString &path);
    void chooseAndExport();
    void tell(const QString &title, const QString &text);
    /// What Save As and the export suggest, without the file's ending.
    QString suggestion() const;

    Services m_services;
    QWidget &m_window;
};

} // namespace tokencast
