// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSettings>
#include <QtCore/QStringList>
#include <QtCore/QVariant>

#include <memory>

namespace tokencast {

enum class Setting {
    RecentFiles,
    RecentCommands,
    WindowGeometry,
    WindowState,
    SplitterState,
    Page,
    Columns,
    Appearance,
    Language,
    Formats,
    PresentationCustomer,
    PresentationShownAs,
    PresentationMasked
};

/// The program's settings: one table of key and default. What belongs to a document is in the
/// document.
class Settings
{
public:
    /// Of the person; or in the file given, for tests.
    explicit Settings(const QString &file = {});

    QVariant value(Setting setting) const;
    void set(Setting setting, const QVariant &value);
    /// Puts a file first on the list of recent ones.
    void rememberFile(const QString &path);
    QStringList recentFiles() const;
    /// Ids of what the command palette did, the last one first.
    void rememberCommand(const QString &id);
    QStringList recentCommands() const;

private:
    /// First on a list of so many.
    void remember(Setting list, const QString &entry, qsizetype most);

    std::unique_ptr<QSettings> m_store;
};

} // namespace tokencast
