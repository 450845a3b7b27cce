// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/documentlock.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace tokencast {

std::unique_ptr<QLockFile> lockOfDocument(const QString &draftFolder, const QString &path)
{
    // Not beside the document: its folder may be write-protected, shared or synchronised.
    const QDir folder(QDir(draftFolder).filePath(QStringLiteral("locks")));
    if (!folder.mkpath(QStringLiteral(".")))
        return nullptr;
    const QFileInfo file(path);
    const QString place = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray name =
        QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    auto lock = std::make_unique<QLockFile>(
        folder.filePath(QString::fromLatin1(name) + QStringLiteral(".lock")));
    lock->setStaleLockTime(0);
    return lock;
}

} // namespace tokencast
