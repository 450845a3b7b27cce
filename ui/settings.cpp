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
    {Setting::RecentCommands, "commands/recent", QStringList()},
    {Setting::WindowGeometry, "window/geometry", QByteArray()},
    {Setting::WindowState, "window/state", QByteArray()},
    {Setting::SplitterState, "window/splitter", QByteArray()},
    {Setting::Page, "window/page", QString()},
    {Setting::Columns, "window/columns", QVariantMap()},
    {Setting::Appearance, "window/appearance", QStringLiteral("system")},
    {Setting::Language, "language/words", QString()},
    {Setting::Formats, "language/formats", QString()},
    {Setting::PresentationCustomer, "presentation/customer", QString()},
    {Setting::PresentationShownAs, "presentation/shownAs", QString()},
    {Setting::PresentationMasked, "presentation/masked", false},
};

const SettingRow &rowOf(Setting setting)
{
    return *std::ranges::find(rows, setting, &SettingRow::setting);
}

constexpr qsizetype recentFileCount = 10;
constexpr qsizetype recentCommandCount = 8;

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

void Settings::remember(Setting list, const QString &entry, qsizetype most)
{
    QStringList entries = value(list).toStringList();
    entries.removeAll(entry);
    entries.prepend(entry);
    set(list, entries.mid(0, most));
}

QStringList Settings::recentFiles() const
{
    return value(Setting::RecentFiles).toStringList();
}

void Settings::rememberFile(const QString &path)
{
    remember(Setting::RecentFiles, path, recentFileCount);
}

QStringList Settings::recentCommands() const
{
    return value(Setting::RecentCommands).toStringList();
}

void Settings::rememberCommand(const QString &id)
{
    remember(Setting::RecentCommands, id, recentCommandCount);
}

} // namespace tokencast
