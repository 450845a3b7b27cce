// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartwidget.h"

#include <QtCore/QString>

#include <span>

namespace tokencast {

/// A chart that the window shows, from top to bottom. A new chart is one row here.
struct ChartEntry
{
    /// For settings and commands.
    const char *id = nullptr;
    /// What the window calls it, translated.
    QString (*title)() = nullptr;
    ChartWidget *(*create)(TimeView *view, QWidget *parent) = nullptr;
    /// What one point of it stands for.
    enum class Point { Day, Month } point = Point::Day;
};

std::span<const ChartEntry> chartCatalog();

} // namespace tokencast
