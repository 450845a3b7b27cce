// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/backups.h"
#include "ui/document/documentsession.h"

#include <QtCore/QLocale>
#include <QtWidgets/QDialog>

#include <vector>

class QLabel;
class QPushButton;
class QTableWidget;

namespace tokencast {

/// The dated copies of a document: what each holds, to be opened as a new document, or to take the
/// place of what is open.
class BackupsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `path` is the document that the copies are of; it need not be the one that is open.
    BackupsDialog(PlanDocument &document, DocumentSession &session, QString path,
                  const QLocale &locale, QWidget *parent = nullptr);

    void openSelected();
    /// Only where the document is open: an edit, which Undo takes back.
    void restoreSelected();

private:
    void explainParts(QPushButton &close);
    void fill();
    void fillRow(int row);
    StorageResult<StoredDocument> contentOf(const Backup &backup) const;
    const Backup *selected() const;
    QString timeText(const Backup &backup) const;
    void showTrouble(const StorageError &error);
    void showButtons();

    PlanDocument &m_document;
    DocumentSession &m_session;
    QString m_path;
    QLocale m_locale;
    std::vector<Backup> m_backups;
    QTableWidget *m_table;
    QLabel *m_note;
    QPushButton *m_open;
    QPushButton *m_restore;
};

} // namespace tokencast
