// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/plandocument.h"
#include "ui/document/whatif.h"
#include "ui/prompts.h"

#include <QtCore/QLocale>
#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QSlider;

namespace tokencast {

/// `+25 %`.
QString signedPercentText(double percent, int decimals, const QLocale &locale);

/// Sliders for trying: charts and headline follow, the plan stays. For planning, Enter gives what
/// was tried a name and makes it a scenario, and Escape throws it away; for showing there are only
/// the sliders. Made while amounts are masked it has no sliders for a purchase: their places would
/// tell how much.
class WhatIfPanel final : public QWidget
{
    Q_OBJECT

public:
    /// For planning.
    WhatIfPanel(PlanDocument &document, Prompts &prompts, const QLocale &locale,
                QWidget *parent = nullptr);
    /// For showing.
    WhatIfPanel(PlanDocument &document, const QLocale &locale, QWidget *parent = nullptr);

    WhatIf whatIf() const;
    /// Tries it. A purchase is rounded down to whole steps of its slider, which reaches as far.
    void setWhatIf(const WhatIf &whatIf);
    void throwAway();
    void keep();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Row
    {
        QSlider *slider = nullptr;
        QLabel *value = nullptr;
    };

    WhatIfPanel(PlanDocument &document, Prompts *prompts, const QLocale &locale, QWidget *parent);
    void addRows();
    Row addRow(const QString &label, const QString &accessibleName, int least, int most, int step);
    void explainRows();
    void addButtons();
    QPushButton *makeButton(const QString &text, const QString &help,
                            void (WhatIfPanel::*act)()) const;
    void tryIt();
    void fitToPlan();
    void showValues();

    PlanDocument &m_document;
    /// Null for showing, and so are the buttons.
    Prompts *m_prompts = nullptr;
    QLocale m_locale;
    Row m_usage;
    Row m_growth;
    /// Null where amounts are masked.
    Row m_purchase;
    Row m_day;
    QPushButton *m_keep = nullptr;
    QPushButton *m_throwAway = nullptr;
    /// The purchase that is tried without a slider.
    Tokens m_maskedPurchase;
    Day m_maskedDay;
    bool m_isFitting = false;
};

} // namespace tokencast
