// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/timeview.h"
#include "ui/document/plandocument.h"
#include "ui/theme.h"

#include <QtCore/QLocale>
#include <QtWidgets/QWidget>

#include <vector>

namespace tokencast {

class ChartWidget;
enum class ExplainSubject;

/// All charts of the catalog, one above the other on one time axis.
class ChartArea final : public QWidget
{
    Q_OBJECT

public:
    ChartArea(PlanDocument &document, const QLocale &locale, Day today, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    TimeView &timeView() { return m_timeView; }

Q_SIGNALS:
    /// Of the current day, or of its month.
    void explanationRequested(tokencast::ExplainSubject subject);

private:
    void refresh();

    PlanDocument &m_document;
    TimeView m_timeView;
    std::vector<ChartWidget *> m_charts;
};

} // namespace tokencast
