// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/fileplace.h"

#include "ui/prompts.h"

#include <QtCore/QFileInfo>

namespace tokencast {

QString askForPlace(Prompts &prompts, QWidget &window, const QString &title, const QString &filter,
                    const QString &name, const QString &ending)
{
    QString path = prompts.fileToSave(&window, title, filter, name + ending);
    if (path.isEmpty())
        return {};
    if (QFileInfo(path).suffix().isEmpty())
        path += ending;
    return QFileInfo(path).absoluteFilePath();
}

QString asFileName(QString name, const QString &otherwise)
{
    name.remove(QLatin1Char('/'));
    name.remove(QLatin1Char('\\'));
    return name.isEmpty() ? otherwise : name;
}

} // namespace tokencast
