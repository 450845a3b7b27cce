// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace tokencast {

/// What stands in the charts' place while a plan has neither usage nor purchases: what belongs
/// there, and three ways to begin.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void quickEstimateRequested();
    void sampleRequested();
    void fileRequested();

private:
    void addChoice(const QString &text, const QString &what, void (WelcomePage::*asked)());
};

} // namespace tokencast
