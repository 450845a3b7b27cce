// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/documentsession.h"

#include "core/formats/planjson.h"
#include "core/formats/problemtext.h"
#include "core/storage/storageerrortext.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtCore/QUuid>

#include <algorithm>

namespace tokencast {

namespace {

const QLatin1String suffix(".tokencast");

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

} // namespace

DocumentSession::DocumentSession(PlanDocument &document, QString draftFolder, QObject *parent)
    : QObject(parent), m_document(document), m_draftFolder(std::move(draftFolder))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &DocumentSession::write);
    connect(&m_document, &PlanDocument::edited, this, &DocumentSession::noteEdit);
}

DocumentSession::~DocumentSession()
{
    flush();
}

void DocumentSession::startWith(Plan plan)
{
    flush();
    adopt(std::nullopt, {});
    m_document.reset({Scenario{.id = 1, .plan = std::move(plan)}}, 1);
    Q_EMIT stateChanged();
}

void DocumentSession::adopt(std::optional<DocumentFile> file, const QString &path)
{
    m_edited.clear();
    m_file = std::move(file);
    m_draftLock.reset();
    m_path = path;
    m_isDraft = path.isEmpty();
    m_isReadOnly = false;
    m_trouble.clear();
}

QString DocumentSession::open(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tr("“%1” cannot be read: %2.")
            .arg(QDir::toNativeSeparators(path), file.errorString());
    const QByteArray start = file.peek(16);
    if (start.startsWith("SQLite format 3"))
        return openDocument(path);
    // An empty or damaged document is told so by the storage, a text is taken for a plan.
    if (path.endsWith(suffix, Qt::CaseInsensitive))
        return openDocument(path);
    return openPlan(path, file.readAll());
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
    StorageResult<DocumentFile> file = DocumentFile::open(path, OpenMode::ReadWrite);
    bool isReadOnly = false;
    if (!file && file.error().code == StorageErrorCode::WriteProtected) {
        isReadOnly = true;
        file = DocumentFile::open(path, OpenMode::ReadOnly);
    }
    if (!file)
        return storageErrorText(file.error());
    const StorageResult<StoredDocument> content = file->load();
    if (!content)
        return storageErrorText(content.error());
    flush();
    std::vector<Scenario> scenarios;
    for (const StoredScenario &scenario : content->scenarios)
        scenarios.push_back({.id = scenario.id, .plan = scenario.plan});
    adopt(std::move(*file), path);
    m_isReadOnly = isReadOnly;
    m_document.reset(std::move(scenarios), content->currentScenario);
    Q_EMIT stateChanged();
    return {};
}

bool DocumentSession::openNewestDraft()
{
    const QFileInfoList drafts =
        QDir(m_draftFolder).entryInfoList({QLatin1Char('*') + suffix}, QDir::Files, QDir::Time);
    for (const QFileInfo &draft : drafts) {
        auto lock = std::make_unique<QLockFile>(draft.filePath() + QStringLiteral(".lock"));
        lock->setStaleLockTime(0);
        if (!lock->tryLock(0) || !openDocument(draft.filePath()).isEmpty())
            continue;
        m_draftLock = std::move(lock);
        m_isDraft = true;
        Q_EMIT stateChanged();
        return true;
    }
    return false;
}

void DocumentSession::noteEdit(std::int64_t scenario)
{
    m_edited.insert(scenario);
    m_timer.start();
}

void DocumentSession::flush()
{
    if (m_timer.isActive() || !m_edited.empty()) {
        m_timer.stop();
        write();
    }
}

StoredDocument DocumentSession::stored() const
{
    StoredDocument stored;
    for (const Scenario &scenario : m_document.scenarios())
        stored.scenarios.push_back({.id = scenario.id, .plan = scenario.plan});
    stored.currentScenario = m_document.currentScenario();
    return stored;
}

bool DocumentSession::beginDraft()
{
    QDir().mkpath(m_draftFolder);
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces) + suffix;
    const QString path = QDir(m_draftFolder).filePath(name);
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    StorageResult<DocumentFile> file = DocumentFile::create(path, stored());
    if (!file || !lock->tryLock(0)) {
        setTrouble(file ? tr("The folder for drafts cannot be used.")
                        : storageErrorText(file.error()));
        return false;
    }
    m_draftLock = std::move(lock);
    m_file = std::move(*file);
    m_path = path;
    m_isDraft = true;
    return true;
}

void DocumentSession::write()
{
    if (m_edited.empty())
        return;
    if (m_isReadOnly) {
        setTrouble(tr("This file is write-protected: use Save As to keep what you change."));
        return;
    }
    if (!m_file) {
        if (!beginDraft())
            return;
    } else if (const QString trouble = writeEdited(); !trouble.isEmpty()) {
        setTrouble(trouble);
        return;
    }
    m_edited.clear();
    setTrouble({});
}

QString DocumentSession::writeEdited()
{
    for (const Scenario &scenario : m_document.scenarios()) {
        if (!m_edited.contains(scenario.id))
            continue;
        const StorageResult<void> written = m_file->replaceScenario(scenario.id, scenario.plan);
        if (!written)
            return storageErrorText(written.error());
    }
    return {};
}

QString DocumentSession::saveAs(const QString &path)
{
    if (!m_isDraft && QFileInfo(path) == QFileInfo(m_path)) {
        flush();
        return m_trouble;
    }
    StorageResult<DocumentFile> file = DocumentFile::create(path, stored(), IfExists::Replace);
    if (!file)
        return storageErrorText(file.error());
    leaveDraft();
    adopt(std::move(*file), path);
    Q_EMIT stateChanged();
    return {};
}

void DocumentSession::leaveDraft()
{
    if (!m_isDraft || !m_file)
        return;
    m_file.reset();
    QFile::remove(m_path);
    m_draftLock.reset();
}

QString DocumentSession::exportPlan(const QString &path) const
{
    QSaveFile file(path);
    const QByteArray json = QByteArray::fromStdString(writePlanJson(m_document.plan()));
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return tr("“%1” cannot be written: %2.")
            .arg(QDir::toNativeSeparators(path), file.errorString());
    return {};
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
