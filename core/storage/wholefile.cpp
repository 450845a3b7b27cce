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
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    // QSaveFile forgets a failure of what it still holds back: without the flush, commit() would
    // put a shortened file in place.
    if (file.write(content.data(), content.size()) != content.size() || !file.flush()
        || !file.commit())
        return file.errorString();
    return {};
}

} // namespace tokencast
