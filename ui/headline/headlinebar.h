// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/plandocument.h"
#include "ui/help/whatsthis.h"

#include <QtCore/QLocale>
#include <QtWidgets/QFrame>

class QLabel;

namespace tokencast {

class AdviceLine;
class AnswerWidget;

/// When it runs out and what it costs, in words; and whether the numbers are those of the plan as
/// it stands.
class HeadlineBar final : public QFrame
{
    Q_OBJECT

public:
    HeadlineBar(PlanDocument &document, const QLocale &locale, QWidget *parent = nullptr);

    /// At once what would come a moment later: for pictures and tests.
    void catchUp();

Q_SIGNALS:
    void dayRequested(tokencast::Day day);
    void sumRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addAnswers();
    void refresh();
    AnswerWidget *addAnswer(const QString &accessibleName, const WhatsThis &words);

    PlanDocument &m_document;
    QLocale m_locale;
    AnswerWidget *m_lastsUntil = nullptr;
    AnswerWidget *m_limitedFrom = nullptr;
    AnswerWidget *m_expiresUnused = nullptr;
    AnswerWidget *m_tokensCharged = nullptr;
    AnswerWidget *m_cost = nullptr;
    AdviceLine *m_advice;
    QLabel *m_note = nullptr;
};

} // namespace tokencast
