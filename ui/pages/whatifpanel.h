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

/// Sliders for trying: charts and headline follow, the plan stays. Enter gives what was tried a
/// name and makes it a scenario, Escape throws it away.
class WhatIfPanel final : public QWidget
{
    Q_OBJECT

public:
    WhatIfPanel(PlanDocument &document, Prompts &prompts, const QLocale &locale,
                QWidget *parent = nullptr);

    WhatIf whatIf() const;
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

    Row addRow(const QString &label, const QString &accessibleName, int least, int most, int step);
    void explainRows();
    void tryIt();
    void fitToPlan();
    void showValues();

    PlanDocument &m_document;
    Prompts &m_prompts;
    QLocale m_locale;
    Row m_usage;
    Row m_growth;
    Row m_purchase;
    Row m_day;
    QPushButton *m_keep;
    QPushButton *m_throwAway;
    bool m_isFitting = false;
};

} // namespace tokencast
