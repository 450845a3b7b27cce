// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/plandocument.h"

#include <QtCore/QLocale>
#include <QtCore/QTimer>
#include <QtWidgets/QLabel>

namespace tokencast {

/// What to buy by when and what is lost, as sentences whose days are links. It takes a few dozen
/// simulations, so it follows the document a moment after the last edit.
class AdviceLine final : public QLabel
{
    Q_OBJECT

public:
    AdviceLine(PlanDocument &document, const QLocale &locale, QWidget *parent = nullptr);

    /// At once what would come a moment later: for pictures and tests.
    void catchUp();

Q_SIGNALS:
    void dayRequested(tokencast::Day day);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void display(const QStringList &sentences);

    PlanDocument &m_document;
    QLocale m_locale;
    QTimer m_later;
    /// The one that the sentences are about.
    ForecastPtr m_shown;
};

} // namespace tokencast
