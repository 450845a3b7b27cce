// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include <algorithm>
#include <iterator>

namespace tokencast {

namespace {

struct SettingRow
{
    Setting setting;
    const char *key;
    QVariant byDefault;
};

const SettingRow rows[] = {
    {Setting::RecentFiles, "files/recent", QStringList()},
    {Setting::WindowGeometry, "window/geometry", QByteArray()},
    {Setting::WindowState, "window/state", QByteArray()},
    {Setting::SplitterState, "window/splitter", QByteArray()},
    {Setting::Page, "window/page", 0},
    {Setting::Columns, "window/columns", QVariantMap()},
    {Setting::Appearance, "window/appearance", QStringLiteral("system")},
};

const SettingRow &rowOf(Setting setting)
{
    return *std::ranges::find(rows, setting, &SettingRow::setting);
}

constexpr qsizetype recentFileCount = 10;

} // namespace

Settings::Settings(const QString &file)
    : m_store(file.isEmpty() ? std::make_unique<QSettings>(
                  QSettings::IniFormat, QSettings::UserScope, QStringLiteral("tokencast"),
                  QStringLiteral("tokencast"))
                             : std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

QVariant Settings::value(Setting setting) const
{
    const SettingRow &row = rowOf(setting);
    return m_store->value(QLatin1String(row.key), row.byDefault);
}

void Settings::set(Setting setting, const QVariant &value)
{
    m_store->setValue(QLatin1String(rowOf(setting).key), value);
}

QStringList Settings::recentFiles() const
{
    return value(Setting::RecentFiles).toStringList();
}

void Settings::rememberFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    set(Setting::RecentFiles, files.mid(0, recentFileCount));
}

} // namespace tokencast
