// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/presentationbar.h"
#include "ui/presentation/presentationstep.h"
#include "ui/theme.h"

#include <QtCore/QLocale>

class QLabel;

namespace tokencast {

class ChartArea;
class HeadlineBar;
class Spotlight;
class WhatIfPanel;

/// Everything of a presentation that has words or numbers in it: headline, charts, sliders and the
/// bar. It is made anew for another size of type and where amounts are masked or not, so that
/// nothing is left of the one before.
class PresentationStage final : public QWidget
{
    Q_OBJECT

public:
    /// The document is a copy of its own, which the sliders may change.
    PresentationStage(PlanDocument &document, const std::vector<PresentationStep> &steps,
                      const QLocale &locale, Day today, QWidget *parent);

    /// The step, or what was made of it.
    void showStep(const PresentationStep &view, int index);
    /// What is seen now: shown again it looks the same, but for the spotlight.
    PresentationStep view() const;
    PresentationBar &bar() { return *m_bar; }
    WhatIfPanel &whatIf() { return *m_whatIf; }
    void showWhatIf(bool isShown);
    bool isWhatIfShown() const;
    /// The next of the headline, its answers and the advice; after the last one nothing.
    void moveSpotlight();
    void endSpotlight();
    bool hasSpotlight() const;
    void setTheme(const Theme &theme);

private:
    QLayout *makeTop();
    void showTried();
    QList<QWidget *> spotlightTargets() const;

    PlanDocument &m_document;
    QLocale m_locale;
    /// Of the steps.
    QStringList m_titles;
    QLabel *m_title;
    QLabel *m_tried;
    QLabel *m_step;
    HeadlineBar *m_headline;
    ChartArea *m_charts;
    WhatIfPanel *m_whatIf;
    PresentationBar *m_bar;
    Spotlight *m_spotlight;
};

} // namespace tokencast
