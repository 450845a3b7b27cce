// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/licences.h"

#include "core/storage/sqliteversion.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>

#include <algorithm>

namespace tokencast {

namespace {

struct Licences
{
    Q_DECLARE_TR_FUNCTIONS(Licences)
};

std::vector<Component> knownComponents()
{
    return {
        {QStringLiteral("Tokencast"), QCoreApplication::applicationVersion(),
         QStringLiteral("GPL-3.0-or-later"), QStringLiteral(":/LICENSE")},
        // Qt Charts is to be had under the GPL alone.
        {QStringLiteral("Qt"), QString::fromLatin1(qVersion()), QStringLiteral("GPL-3.0-only"),
         QStringLiteral(":/LICENSE")},
        {QStringLiteral("SQLite"), sqliteVersion(), QStringLiteral("blessing"), {}},
        {QStringLiteral("RapidJSON"), {}, QStringLiteral("MIT"), {}},
        {QStringLiteral("libxlsxwriter"), {}, QStringLiteral("BSD-2-Clause"), {}},
        {QStringLiteral("tl::expected"), {}, QStringLiteral("CC0-1.0"), {}},
    };
}

std::vector<Component> listedComponents(const QDir &folder)
{
    std::vector<Component> listed;
    QFile index(folder.filePath(QStringLiteral("index.tsv")));
    if (!index.open(QIODevice::ReadOnly))
        return listed;
    for (const QString &line : QString::fromUtf8(index.readAll()).split(QLatin1Char('\n'))) {
        const QStringList fields = line.split(QLatin1Char('\t'));
        if (fields.size() == 4)
            listed.push_back({fields[0], fields[1], fields[2], folder.filePath(fields[3])});
    }
    return listed;
}

} // namespace

QString noticesFolder()
{
    const QDir program(QCoreApplication::applicationDirPath());
    QString found;
    for (const char *place : {"../share/doc/tokencast/third-party", "../Resources/third-party",
                              "third-party", "../../share/doc/tokencast/third-party"}) {
        const QString folder = QDir::cleanPath(program.filePath(QString::fromLatin1(place)));
        if (found.isEmpty() && QDir(folder).exists())
            found = folder;
    }
    return found;
}

std::vector<Component> components(const QString &folder)
{
    std::vector<Component> all = knownComponents();
    if (folder.isEmpty())
        return all;
    for (Component &listed : listedComponents(QDir(folder))) {
        const auto known = std::ranges::find(all, listed.name, &Component::name);
        if (known == all.end())
            all.push_back(std::move(listed));
        else
            *known = std::move(listed);
    }
    return all;
}

QString noticeText(const Component &component)
{
    QFile file(component.notice);
    if (!component.notice.isEmpty() && file.open(QIODevice::ReadOnly))
        return QString::fromUtf8(file.readAll());
    return Licences::tr("The notices of %1 are not installed with the program. Its licence: %2.")
        .arg(component.name, component.licence);
}

} // namespace tokencast
