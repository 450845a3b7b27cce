// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/documentsession.h"

#include "core/formats/planjson.h"
#include "core/formats/problemtext.h"
#include "core/storage/backups.h"
#include "core/storage/databasehead.h"
#include "core/storage/recoverytext.h"
#include "core/storage/storageerrortext.h"
#include "core/storage/wholefile.h"
#include "ui/document/documentlock.h"
#include "ui/document/unsavededit.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QUuid>

#include <algorithm>
#include <chrono>

namespace tokencast {

namespace {

const QLatin1String suffix(".tokencast");
constexpr int retryMilliseconds = 3'000;

QString problemList(const Problems &problems)
{
    constexpr std::size_t most = 12;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(problems.size(), most); ++i)
        lines << problemText(problems[i]);
    if (problems.size() > most)
        lines << DocumentSession::tr("and %1 more").arg(problems.size() - most);
    return lines.join(QLatin1Char('\n'));
}

BackupTime now()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

} // namespace

DocumentSession::DocumentSession(PlanDocument &document, QString draftFolder, QObject *parent)
    : QObject(parent), m_document(document), m_draftFolder(std::move(draftFolder))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &DocumentSession::write);
    connect(&m_document, &PlanDocument::edited, this, [this] { m_timer.start(); });
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryMilliseconds);
    connect(&m_retry, &QTimer::timeout, this, &DocumentSession::write);
}

DocumentSession::~DocumentSession()
{
    flush();
}

void DocumentSession::startWith(Plan plan)
{
    startWith({.scenarios = {{.id = 1, .plan = std::move(plan)}}, .currentScenario = 1});
}

void DocumentSession::startWith(const StoredDocument &content, History history)
{
    flush();
    adopt(std::nullopt, {});
    m_document.reset(content.scenarios, content.currentScenario, std::move(history));
    Q_EMIT stateChanged();
}

void DocumentSession::adopt(std::optional<DocumentFile> file, const QString &path)
{
    m_timer.stop();
    m_retry.stop();
    m_file = std::move(file);
    m_lock.reset();
    m_path = path;
    m_isDraft = path.isEmpty();
    m_readOnly = ReadOnly::No;
    m_trouble.clear();
}

QString DocumentSession::open(const QString &path)
{
    m_wasDamaged = false;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tr("“%1” cannot be read: %2.")
            .arg(QDir::toNativeSeparators(path), file.errorString());
    if (isDatabase(file.peek(16).toStdString()))
        return openDocument(path);
    // An empty or damaged document is told so by the storage, a text is taken for a plan.
    const QByteArray content = file.readAll();
    const bool isJson = content.trimmed().startsWith('{') || content.startsWith("\xEF\xBB\xBF{");
    if (path.endsWith(suffix, Qt::CaseInsensitive) && !isJson)
        return openDocument(path);
    return openPlan(path, content);
}

QString DocumentSession::openPlan(const QString &path, const QByteArray &content)
{
    Result<Plan> plan = readPlanJson(content.toStdString(), m_document.catalog());
    if (!plan)
        return tr("“%1” is not a plan that can be opened:\n%2")
            .arg(QDir::toNativeSeparators(path), problemList(plan.error()));
    if (plan->name.empty())
        plan->name = QFileInfo(path).completeBaseName().toStdString();
    startWith(std::move(*plan));
    return {};
}

QString DocumentSession::openDocument(const QString &path)
{
    if (m_file && !m_isDraft && QFileInfo(path) == QFileInfo(m_path))
        flush();
    std::unique_ptr<QLockFile> lock = lockOfDocument(m_draftFolder, path);
    const bool isMine = m_file && QFileInfo(path) == QFileInfo(m_path) && m_lock;
    ReadOnly readOnly = ReadOnly::No;
    if (lock && !isMine && !lock->tryLock(0)) {
        lock.reset();
        readOnly = ReadOnly::OpenElsewhere;
    }
    StorageResult<DocumentFile> file = openFile(path, readOnly);
    if (!file)
        return failed(file.error());
    const StorageResult<StoredDocument> content = file->load();
    if (!content)
        return failed(content.error());
    StorageResult<History> history = file->history();
    if (!history)
        return failed(history.error());
    flush();
    if (isMine)
        lock = std::move(m_lock);
    adopt(std::move(*file), path);
    m_lock = std::move(lock);
    m_readOnly = readOnly;
    // Without a copy the document is as good as without this program: it opens all the same.
    if (readOnly == ReadOnly::No
        && QFileInfo(path).absolutePath() != QFileInfo(m_draftFolder).absoluteFilePath())
        static_cast<void>(backUp(path));
    m_document.reset(content->scenarios, content->currentScenario, std::move(*history));
    Q_EMIT stateChanged();
    return {};
}

StorageResult<DocumentFile> DocumentSession::openFile(const QString &path, ReadOnly &readOnly) const
{
    if (readOnly == ReadOnly::OpenElsewhere)
        return DocumentFile::open(path, OpenMode::ReadOnly);
    StorageResult<DocumentFile> file = DocumentFile::open(
        path, OpenMode::ReadWrite, [this](const QString &older) { return backUp(older); });
    if (!file && file.error().code == StorageErrorCode::WriteProtected) {
        readOnly = ReadOnly::Protected;
        return DocumentFile::open(path, OpenMode::ReadOnly);
    }
    return file;
}

QString DocumentSession::failed(const StorageError &error)
{
    m_wasDamaged = error.code == StorageErrorCode::Corrupt;
    return storageErrorText(error);
}

StorageResult<void> DocumentSession::backUp(const QString &path) const
{
    if (m_backupFolder.isEmpty())
        return {};
    const auto made = makeBackup(path, m_backupFolder, now());
    if (!made)
        return tl::unexpected(made.error());
    return pruneBackups(path, m_backupFolder);
}

DocumentSession::Recovery DocumentSession::recover(const QString &path)
{
    StorageResult<RecoveredDocument> recovered = recoverDocument(path);
    if (!recovered)
        return {.trouble = storageErrorText(recovered.error()), .losses = {}};
    startWith(recovered->document, std::move(recovered->history));
    // What was recovered is kept at once, not with the first edit only.
    m_document.markAllUnsaved();
    write();
    QStringList losses;
    for (const RecoveryFact &fact : recovered->facts)
        losses << recoveryFactText(fact);
    return {.trouble = {}, .losses = losses};
}

std::vector<DocumentSession::DraftFile> DocumentSession::drafts(std::size_t most) const
{
    std::vector<DraftFile> free;
    for (const QFileInfo &draft :
         QDir(m_draftFolder).entryInfoList({QLatin1Char('*') + suffix}, QDir::Files, QDir::Time)) {
        const std::unique_ptr<QLockFile> lock = lockOfDocument(m_draftFolder, draft.filePath());
        if (!lock || !lock->tryLock(0))
            continue;
        const auto file = DocumentFile::open(draft.filePath(), OpenMode::ReadOnly);
        const auto content =
            file ? file->load() : StorageResult<StoredDocument>(tl::unexpected(file.error()));
        if (!content)
            continue;
        const auto shown =
            std::ranges::find(content->scenarios, content->currentScenario, &StoredScenario::id);
        free.push_back({.path = draft.filePath(),
                        .name = QString::fromStdString(shown->plan.name),
                        .changed = draft.lastModified()});
        if (free.size() == most)
            break;
    }
    return free;
}

QString DocumentSession::openDraft(const QString &path)
{
    QString trouble = openDocument(path);
    if (trouble.isEmpty()) {
        m_isDraft = true;
        Q_EMIT stateChanged();
    }
    return trouble;
}

bool DocumentSession::openNewestDraft()
{
    const std::vector<DraftFile> newest = drafts(1);
    return !newest.empty() && openDraft(newest.front().path).isEmpty();
}

void DocumentSession::flush()
{
    m_timer.stop();
    write();
}

StoredDocument DocumentSession::stored() const
{
    return {.scenarios = m_document.scenarios(), .currentScenario = m_document.currentScenario()};
}

bool DocumentSession::beginDraft()
{
    QDir().mkpath(m_draftFolder);
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces) + suffix;
    const QString path = QDir(m_draftFolder).filePath(name);
    std::unique_ptr<QLockFile> lock = lockOfDocument(m_draftFolder, path);
    StorageResult<DocumentFile> file =
        DocumentFile::create(path, stored(), IfExists::Refuse, m_document.log().history());
    if (!file || !lock || !lock->tryLock(0)) {
        setTrouble(file ? tr("The folder for drafts cannot be used.")
                        : storageErrorText(file.error()));
        return false;
    }
    m_lock = std::move(lock);
    m_file = std::move(*file);
    m_path = path;
    m_isDraft = true;
    Q_EMIT stateChanged();
    return true;
}

QString DocumentSession::readOnlyText() const
{
    return m_readOnly == ReadOnly::OpenElsewhere
        ? tr("This document is open in another window: what is changed here is not kept. Use Save "
             "As to go on with a document of your own.")
        : tr("This file is write-protected: use Save As to keep what you change.");
}

void DocumentSession::write()
{
    m_retry.stop();
    if (m_document.log().unsaved().isEmpty())
        return;
    if (isReadOnly()) {
        setTrouble(readOnlyText());
        return;
    }
    if (!m_file) {
        if (!beginDraft()) {
            m_retry.start();
            return;
        }
    } else if (const StorageResult<void> written =
                   m_file->apply(unsavedEditOf(m_document.log(), m_document.currentScenario()));
               !written) {
        setTrouble(storageErrorText(written.error()));
        m_retry.start();
        return;
    }
    m_document.markSaved();
    setTrouble({});
}

void DocumentSession::checkFile()
{
    if (!m_file || isReadOnly())
        return;
    const StorageResult<void> checked = m_file->check();
    if (!checked)
        setTrouble(storageErrorText(checked.error()));
    else if (m_document.log().unsaved().isEmpty())
        setTrouble({});
}

QString DocumentSession::saveAs(const QString &path)
{
    if (!m_isDraft && !isReadOnly() && QFileInfo(path) == QFileInfo(m_path) && m_file->check()) {
        flush();
        return m_trouble;
    }
    std::unique_ptr<QLockFile> lock = lockOfDocument(m_draftFolder, path);
    const bool isSame = m_lock && QFileInfo(path) == QFileInfo(m_path);
    if (lock && !isSame && !lock->tryLock(0))
        return tr("“%1” is open in another window; choose another name, or close it there.")
            .arg(QDir::toNativeSeparators(path));
    StorageResult<DocumentFile> file =
        DocumentFile::create(path, stored(), IfExists::Replace, m_document.log().history());
    if (!file)
        return storageErrorText(file.error());
    leaveDraft();
    if (isSame)
        lock = std::move(m_lock);
    adopt(std::move(*file), path);
    // A new file may be another one than the name led to before.
    m_lock = std::move(lock);
    m_document.markSaved();
    Q_EMIT stateChanged();
    return {};
}

QString DocumentSession::saveCopy(const QString &path) const
{
    if (m_file && QFileInfo(path) == QFileInfo(m_path))
        return tr("“%1” is the open document itself; choose another name for the copy.")
            .arg(QDir::toNativeSeparators(path));
    const StorageResult<DocumentFile> file =
        DocumentFile::create(path, stored(), IfExists::Replace, m_document.log().history());
    return file ? QString() : storageErrorText(file.error());
}

void DocumentSession::leaveDraft()
{
    if (!m_isDraft || !m_file)
        return;
    m_file.reset();
    QFile::remove(m_path);
    m_lock.reset();
}

QString DocumentSession::exportPlan(const QString &path) const
{
    const QString trouble =
        writeWholeFile(path, QByteArray::fromStdString(writePlanJson(m_document.plan())));
    return trouble.isEmpty()
        ? QString()
        : tr("“%1” cannot be written: %2.").arg(QDir::toNativeSeparators(path), trouble);
}

QString DocumentSession::title() const
{
    if (m_isDraft)
        return QString::fromStdString(m_document.plan().name);
    return QFileInfo(m_path).completeBaseName();
}

void DocumentSession::setTrouble(const QString &trouble)
{
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    Q_EMIT stateChanged();
}

} // namespace tokencast
