// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/damagedcopy.h"

#include "core/storage/storagefailure.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace tokencast {

namespace {

void copyFile(const QString &source, const QString &target)
{
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly))
        fail(StorageErrorCode::CannotOpen, {}, file.errorString());
    if (!file.copy(target))
        throw StorageFailure({.code = StorageErrorCode::CannotWrite,
                              .path = target,
                              .facts = {},
                              .detail = file.errorString()});
    QFile::setPermissions(target, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

/// Bytes of the header (sqlite.org/fileformat.html) that SQLite writes in the same way into each of
/// our documents.
void setHeader(const QString &path)
{
    struct Field
    {
        qint64 offset;
        QByteArray bytes;
    };
    const Field fields[] = {
        {.offset = 0, .bytes = QByteArrayLiteral("SQLite format 3\0")},
        // 4096 bytes a page, a rollback journal, no reserved bytes, fixed fractions.
        {.offset = 16, .bytes = QByteArray::fromHex("1000010100402020")},
        // Version 4 of its schemas' format.
        {.offset = 44, .bytes = QByteArray::fromHex("00000004")},
        // No vacuum while writing, UTF-8.
        {.offset = 52, .bytes = QByteArray::fromHex("0000000000000001")},
        {.offset = 64, .bytes = QByteArray::fromHex("00000000")},
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || file.size() < 512)
        return;
    for (const Field &field : fields) {
        if (file.seek(field.offset))
            file.write(field.bytes);
    }
}

} // namespace

DamagedCopy::DamagedCopy(const QString &path, CopyRepair repair)
    : m_path(m_folder.filePath(QStringLiteral("damaged.tokencast")))
{
    if (!m_folder.isValid())
        fail(StorageErrorCode::CannotWrite, {}, m_folder.errorString());
    const QFileInfo original(path);
    if (!original.exists())
        fail(StorageErrorCode::NoFile);
    if (!original.isFile())
        fail(StorageErrorCode::CannotOpen);
    // What SQLite writes beside a file lies beside the file that a link points to.
    const QString source = original.canonicalFilePath();
    copyFile(source, m_path);
    for (const char *suffix : {"-journal", "-wal"}) {
        const QString companion = source + QLatin1String(suffix);
        if (repair == CopyRepair::None && QFile::exists(companion))
            copyFile(companion, m_path + QLatin1String(suffix));
    }
    if (repair == CopyRepair::NewHeader)
        setHeader(m_path);
}

} // namespace tokencast
