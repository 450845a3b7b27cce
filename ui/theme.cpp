// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

namespace tokencast {

namespace {

Theme blackOnWhite()
{
    Theme theme = Theme::light();
    theme.contrast = Contrast::High;
    theme.window = theme.surface = theme.button = Qt::white;
    theme.text = theme.mutedText = theme.today = Qt::black;
    theme.line = QColor(0x6b6b6b);
    theme.accent = QColor(0x003c8f);
    theme.bad = QColor(0x8c0000);
    theme.caution = QColor(0x5c3700);
    theme.good = QColor(0x00461c);
    theme.credit = QColor(0x6a41b0);
    theme.token = QColor(0x0f62a8);
    return theme;
}

Theme whiteOnBlack()
{
    Theme theme = Theme::dark();
    theme.contrast = Contrast::High;
    theme.window = theme.surface = theme.button = Qt::black;
    theme.text = theme.mutedText = theme.today = Qt::white;
    theme.line = QColor(0x9a9a9a);
    theme.accent = QColor(0x9fd0ff);
    theme.bad = QColor(0xffa59e);
    theme.badSurface = QColor(0x3a0000);
    theme.caution = QColor(0xffd27d);
    theme.cautionSurface = QColor(0x332200);
    theme.good = QColor(0x9df0bd);
    theme.goodSurface = QColor(0x00240f);
    theme.trialSurface = QColor(0x10202a);
    return theme;
}

} // namespace

Theme Theme::light()
{
    return {
        .scheme = ColorScheme::Light,
        .window = QColor(0xf4f5f7),
        .surface = QColor(0xffffff),
        .button = QColor(0xf4f5f7),
        .text = QColor(0x1b1f27),
        .mutedText = QColor(0x596273),
        .line = QColor(0xd5d9e0),
        .accent = QColor(0x1f5fae),
        .bad = QColor(0xb3261e),
        .badSurface = QColor(0xfbe4e2),
        .caution = QColor(0x8a5300),
        .cautionSurface = QColor(0xfff0d6),
        .good = QColor(0x17693a),
        .goodSurface = QColor(0xe3f2e8),
        .credit = QColor(0x8a6bbf),
        .token = QColor(0x2f7fc1),
        .trial = QColor(0x4d8a5f),
        .trialSurface = QColor(0xe6eef0),
        .today = QColor(0x1b1f27),
        .series = {QColor(0x2f6db3), QColor(0xd98a1f), QColor(0x3c9a8b), QColor(0x8d5fb0),
                   QColor(0xb8506b), QColor(0x6d7a36), QColor(0x4f5b70), QColor(0x9c6b3f)},
    };
}

Theme Theme::dark()
{
    return {
        .scheme = ColorScheme::Dark,
        .window = QColor(0x1c1f24),
        .surface = QColor(0x24282f),
        .button = QColor(0x39404c),
        .text = QColor(0xe9ecf1),
        .mutedText = QColor(0xa7b0bf),
        .line = QColor(0x3d434e),
        .accent = QColor(0x7fb4f0),
        .bad = QColor(0xff8a80),
        .badSurface = QColor(0x4a2323),
        .caution = QColor(0xf2b95c),
        .cautionSurface = QColor(0x43351b),
        .good = QColor(0x7fd3a0),
        .goodSurface = QColor(0x20392b),
        .credit = QColor(0xa58ad6),
        .token = QColor(0x5aa2dd),
        .trial = QColor(0x6fb286),
        .trialSurface = QColor(0x2a3438),
        .today = QColor(0xe9ecf1),
        .series = {QColor(0x6aa5e3), QColor(0xeba94b), QColor(0x5fbfae), QColor(0xb58ad8),
                   QColor(0xdf7f98), QColor(0xa3b264), QColor(0x9aa6ba), QColor(0xc9976a)},
    };
}

Theme Theme::of(ColorScheme scheme, Contrast contrast)
{
    const bool isDark = scheme == ColorScheme::Dark;
    if (contrast == Contrast::High)
        return isDark ? whiteOnBlack() : blackOnWhite();
    return isDark ? dark() : light();
}

Theme Theme::of(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const bool isPure = window == Qt::black || window == Qt::white;
    return of(window.lightness() < 128 ? ColorScheme::Dark : ColorScheme::Light,
              isPure ? Contrast::High : Contrast::Normal);
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, mutedText);
    palette.setColor(QPalette::Button, button);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::ToolTipBase, surface);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::BrightText, bad);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, surface);
    palette.setColor(QPalette::Light, surface.lighter(110));
    palette.setColor(QPalette::Midlight, line.lighter(105));
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, line.darker(130));
    palette.setColor(QPalette::Shadow, QColor(0, 0, 0));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mutedText);
    return palette;
}

} // namespace tokencast
