// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtGui/QKeySequence>

#include <vector>

class QMainWindow;

namespace tokencast {

/// Where keys work.
enum class KeyPlace {
    Everywhere,
    Charts,
    EntryTables,
    ResultTables,
    WhatIf,
    History,
    Palette,
    HelpWindow,
    Presentation
};
inline constexpr KeyPlace keyPlaces[] = {
    KeyPlace::Everywhere,   KeyPlace::Charts,     KeyPlace::EntryTables,
    KeyPlace::ResultTables, KeyPlace::WhatIf,     KeyPlace::History,
    KeyPlace::Palette,      KeyPlace::HelpWindow, KeyPlace::Presentation};
QString titleOf(KeyPlace place);

/// Keys and what they do in a place.
struct KeyRow
{
    KeyPlace place = KeyPlace::Everywhere;
    QList<QKeySequence> keys;
    QString text;
    /// What does the same and is no key: the wheel, typing.
    QString also;

    /// `Page Up, Page Down`, as the platform writes them.
    QString shownKeys() const;
};

/// The keys that are no commands. A test presses each of them.
std::vector<KeyRow> keysBesideCommands();
/// All of them: first those of the window's commands, as they are.
std::vector<KeyRow> allKeys(const QMainWindow &window);
/// Grouped by place; one line a row, with a tab between keys and words.
QString keysAsText(const std::vector<KeyRow> &rows);

} // namespace tokencast
