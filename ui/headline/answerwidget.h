// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/headline/headlinetext.h"

#include <QtWidgets/QAbstractButton>

namespace tokencast {

/// A caption, a value in large type and a line of detail; a link to the value's day where it has
/// one. To assistive technology its name is the caption's fixed English one and its text is the
/// value.
class AnswerWidget final : public QAbstractButton
{
    Q_OBJECT

public:
    AnswerWidget(QString caption, const QString &accessibleName, QWidget *parent = nullptr);

    void setAnswer(const Answer &answer);
    const Answer &answer() const { return m_answer; }
    /// Whether a sum leads somewhere; it does unless told.
    void setExplainsSums(bool explains);
    /// Room for so many lines of detail, which is else cut off at the end of one.
    void setDetailLines(int lines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Makes the accessible form known; once, before the first widget.
    static void installAccessibility();

Q_SIGNALS:
    void dayRequested(tokencast::Day day);
    /// Of an answer that has no day: how does the sum come about?
    void sumRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isLinkToSum() const { return m_answer.isSum && m_explainsSums; }
    bool isLink() const { return m_answer.day || isLinkToSum(); }

    QString m_caption;
    Answer m_answer;
    int m_detailLines = 1;
    bool m_explainsSums = true;
};

} // namespace tokencast
