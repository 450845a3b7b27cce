// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <functional>
#include <vector>

namespace tokencast {

/// Something that the command palette finds.
struct PaletteItem
{
    /// Stable, so that it can be remembered as used: `scenario.compare`. Empty: it is not.
    QString id;
    QString text;
    /// Where it is to be found otherwise: `File › Open Recent`. Searched as well.
    QString place;
    /// What it does, in a sentence.
    QString help;
    QString keys;
    bool isEnabled = true;
    /// Why it cannot be done now, where that is known.
    QString reason;
    /// Made of the words that were typed, so it answers to them whatever it says.
    bool isAnswer = false;
    std::function<void()> run;
};

/// A kind of thing that can be found; a new one is a row of paletteSources().
struct PaletteSource
{
    /// For tests.
    const char *id = nullptr;
    /// What there is now. What depends on the words typed, as a day does, is made of them.
    std::function<std::vector<PaletteItem>(const QString &query)> items;
};

} // namespace tokencast
