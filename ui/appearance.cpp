// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appearance.h"

#include <algorithm>
#include <iterator>

namespace tokencast {

namespace {

struct ChoiceName
{
    AppearanceChoice choice;
    const char *name;
};

/// As the settings have them.
constexpr ChoiceName names[] = {
    {AppearanceChoice::System, "system"},
    {AppearanceChoice::Light, "light"},
    {AppearanceChoice::Dark, "dark"},
    {AppearanceChoice::HighContrast, "contrast"},
};

AppearanceChoice choiceOf(const QString &name)
{
    const auto found = std::ranges::find_if(
        names, [&name](const ChoiceName &row) { return name == QLatin1String(row.name); });
    return found == std::end(names) ? AppearanceChoice::System : found->choice;
}

} // namespace

Appearance::Appearance(Settings &settings, const SystemLook &system, QObject *parent)
    : QObject(parent),
      m_settings(settings),
      m_system(system),
      m_choice(choiceOf(settings.value(Setting::Appearance).toString()))
{
}

Theme Appearance::theme() const
{
    switch (m_choice) {
    case AppearanceChoice::Light:
        return Theme::light();
    case AppearanceChoice::Dark:
        return Theme::dark();
    case AppearanceChoice::HighContrast:
        return Theme::of(m_system.scheme, Contrast::High);
    case AppearanceChoice::System:
        break;
    }
    return Theme::of(m_system.scheme, m_system.contrast);
}

void Appearance::setChoice(AppearanceChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    m_settings.set(Setting::Appearance,
                   QLatin1String(std::ranges::find(names, choice, &ChoiceName::choice)->name));
    Q_EMIT themeChanged(theme());
}

void Appearance::setSystemLook(const SystemLook &system)
{
    if (system == m_system)
        return;
    m_system = system;
    Q_EMIT themeChanged(theme());
}

std::vector<Command> Appearance::commands()
{
    const auto row = [this](AppearanceChoice choice, const char *id, const QString &text,
                            const QString &help) {
        return Command{.menu = MenuId::View,
                       .id = QLatin1String(id),
                       .text = text,
                       .help = help,
                       .run = [this, choice] { setChoice(choice); },
                       .isChosen = [this, choice] { return m_choice == choice; }};
    };
    std::vector<Command> commands = {
        row(AppearanceChoice::System, "view.appearance.system", tr("Colours of the S&ystem"),
            tr("Light, dark or high contrast as the system has it, also while it changes")),
        row(AppearanceChoice::Light, "view.appearance.light", tr("&Light"), tr("Dark on light")),
        row(AppearanceChoice::Dark, "view.appearance.dark", tr("&Dark"), tr("Light on dark")),
        row(AppearanceChoice::HighContrast, "view.appearance.contrast", tr("High &Contrast"),
            tr("Black and white, as light or dark as the system")),
    };
    commands.front().separator = Command::Separator::Before;
    return commands;
}

} // namespace tokencast
