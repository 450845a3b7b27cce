// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fileoutput.h"

#include "app/cli/documentinput.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

namespace tokencast {

namespace {

tl::unexpected<Failure> cannotWrite(const std::string &path, std::string_view why)
{
    return failure(ExitStatus::FileError,
                   std::string("cannot write ").append(path).append(": ").append(why));
}

bool isDatabaseFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && isDatabase(file.read(16).toStdString());
}

} // namespace

Result<void, Failure> writeFile(const std::string &path, std::string_view content)
{
    if (path.empty())
        return cannotWrite("a file", "its name is empty");
    const QString name = QString::fromStdString(path);
    const QFileInfo target(name);
    if (target.isDir())
        return cannotWrite(path, "it is a folder");
    if (target.exists() && !target.isFile())
        return cannotWrite(path, "it is no regular file");
    if (isDatabaseFile(name))
        return cannotWrite(path, "it is a document, which an export does not replace");
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString().toStdString());
    // QSaveFile forgets a failure of what it still holds back: without the flush, commit() would
    // put a shortened file in place.
    const auto size = static_cast<qint64>(content.size());
    if (file.write(content.data(), size) != size || !file.flush() || !file.commit())
        return cannotWrite(path, file.errorString().toStdString());
    return {};
}

} // namespace tokencast
