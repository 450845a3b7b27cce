// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QPushButton;

namespace tokencast {

struct PlanTemplate;

/// What stands in the charts' place while a plan has neither usage nor purchases: what belongs
/// there, and four ways to begin.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void quickEstimateRequested();
    void sampleRequested();
    void templateRequested(const tokencast::PlanTemplate &source);
    void fileRequested();

private:
    QPushButton *addChoice(const QString &text, const QString &what);
    void addTemplates();
};

} // namespace tokencast
