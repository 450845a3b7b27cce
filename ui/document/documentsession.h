// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/documentfile.h"
#include "ui/document/plandocument.h"

#include <QtCore/QDateTime>
#include <QtCore/QLockFile>
#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace tokencast {

/// Ties the open document to its file: every edit is written at the next turn of the event loop, in
/// one transaction with the step that undoes it. A new document lives in the draft folder until it
/// is given a place. What cannot be written stays unsaved, is told, and is tried again.
class DocumentSession final : public QObject
{
    Q_OBJECT

public:
    /// Drafts go into this folder.
    DocumentSession(PlanDocument &document, QString draftFolder, QObject *parent = nullptr);
    ~DocumentSession() override;

    /// Dated copies of documents go below this folder; none are made without one.
    void setBackupFolder(const QString &folder) { m_backupFolder = folder; }
    QString backupFolder() const { return m_backupFolder; }

    /// A document of its own from a plan; it becomes a draft with the first edit.
    void startWith(Plan plan);
    void startWith(const StoredDocument &content, History history = {});
    /// A document, or a JSON plan as a new document, whatever the file's name says. Returns what is
    /// wrong in words, or nothing; the open document then stays.
    QString open(const QString &path);
    /// After open() failed: whether the file is a document that is damaged, of which recover() may
    /// still read something.
    bool wasDamaged() const { return m_wasDamaged; }
    struct Recovery
    {
        /// Why nothing could be read, or nothing.
        QString trouble;
        /// What is lost or has to be checked, a sentence each.
        QStringList losses;
    };
    /// What a damaged document still holds, as a new one. The file stays as it is.
    Recovery recover(const QString &path);
    struct DraftFile
    {
        QString path;
        /// Of the scenario that it shows.
        QString name;
        QDateTime changed;
    };
    /// Drafts that no window has open, the newest first, at most so many.
    std::vector<DraftFile> drafts(std::size_t most) const;
    /// Returns what is wrong in words, or nothing.
    QString openDraft(const QString &path);
    /// Opens the newest draft that no other window has open; false where there is none.
    bool openNewestDraft();
    /// Gives the document a place and goes on there; a draft is no longer needed then.
    QString saveAs(const QString &path);
    /// The document stays where it is.
    QString saveCopy(const QString &path) const;
    QString exportPlan(const QString &path) const;
    /// Writes what is still to be written.
    void flush();
    /// Whether the file is still the one that was opened, and nobody else wrote to it.
    void checkFile();

    /// Empty while the document has no place of its own.
    QString path() const { return m_isDraft ? QString() : m_path; }
    /// Whether it is in a file; a new document is not before its first edit.
    bool isInFile() const { return m_file.has_value(); }
    /// What the window calls the document.
    QString title() const;
    /// Why the last edits are not on disk; empty where they are.
    QString trouble() const { return m_trouble; }
    bool isReadOnly() const { return m_readOnly != ReadOnly::No; }

Q_SIGNALS:
    void stateChanged();

private:
    enum class ReadOnly {
        No,
        Protected,
        OpenElsewhere, ///< In another window, which has the lock.
    };

    void write();
    bool beginDraft();
    QString openDocument(const QString &path);
    QString readOnlyText() const;
    QString openPlan(const QString &path, const QByteArray &content);
    StorageResult<DocumentFile> openFile(const QString &path, ReadOnly &readOnly) const;
    StorageResult<void> backUp(const QString &path) const;
    QString failed(const StorageError &error);
    void adopt(std::optional<DocumentFile> file, const QString &path);
    void leaveDraft();
    StoredDocument stored() const;
    void setTrouble(const QString &trouble);

    PlanDocument &m_document;
    QString m_draftFolder;
    QString m_backupFolder;
    std::optional<DocumentFile> m_file;
    std::unique_ptr<QLockFile> m_lock;
    QString m_path;
    QString m_trouble;
    QTimer m_timer;
    QTimer m_retry;
    bool m_isDraft = true;
    bool m_wasDamaged = false;
    ReadOnly m_readOnly = ReadOnly::No;
};

} // namespace tokencast
