// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/wholefile.h"

#include "core/storage/databasehead.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

namespace tokencast {

namespace {

struct WholeFile
{
    Q_DECLARE_TR_FUNCTIONS(WholeFile)
};

bool isDocument(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && isDatabase(file.read(16).toStdString());
}

/// A disk that fills up first takes a part, and only what is written after that fails with a
/// reason. So nothing is held back in a buffer: Qt would call such a failure unknown, and forget it
/// on commit.
bool writeAll(QSaveFile &file, QByteArrayView content)
{
    while (!content.isEmpty()) {
        const qint64 written = file.write(content.data(), content.size());
        if (written <= 0)
            return false;
        content = content.sliced(written);
    }
    return true;
}

} // namespace

QString writeWholeFile(const QString &path, QByteArrayView content)
{
    const QFileInfo target(path);
    if (path.isEmpty())
        return WholeFile::tr("its name is empty");
    if (target.isDir())
        return WholeFile::tr("it is a folder");
    if (target.exists() && !target.isFile())
        return WholeFile::tr("it is no regular file");
    if (isDocument(path))
        return WholeFile::tr("it is a document, which an export does not replace");
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return file.errorString();
    if (!writeAll(file, content) || !file.commit())
        return file.errorString();
    return {};
}

} // namespace tokencast
