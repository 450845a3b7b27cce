// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/command.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QtCore/QObject>

namespace tokencast {

/// What the system asks of all programs.
struct SystemLook
{
    ColorScheme scheme = ColorScheme::Light;
    Contrast contrast = Contrast::Normal;
    friend bool operator==(const SystemLook &, const SystemLook &) = default;
};

enum class AppearanceChoice { System, Light, Dark, HighContrast };

/// Which theme holds: the person's choice, which is a setting, or what the system asks for, at once
/// when either changes.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    Appearance(Settings &settings, const SystemLook &system, QObject *parent = nullptr);

    Theme theme() const;
    AppearanceChoice choice() const { return m_choice; }
    void setChoice(AppearanceChoice choice);
    const SystemLook &systemLook() const { return m_system; }
    void setSystemLook(const SystemLook &system);
    /// A row of the View menu for each choice.
    std::vector<Command> commands();

Q_SIGNALS:
    void themeChanged(const tokencast::Theme &theme);

private:
    Settings &m_settings;
    SystemLook m_system;
    AppearanceChoice m_choice;
};

} // namespace tokencast
