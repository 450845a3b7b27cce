// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLineEdit>

namespace tokencast {

/// A line of text that stands for a value: it can say that the text is none, and keeps it as typed.
class EntryEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit EntryEdit(QWidget *parent = nullptr);

    /// Shows the value's text, unless somebody is typing another one for the same value.
    void showText(const QString &text);
    /// A sentence about what is wrong, or nothing. Shown as a red edge, a tool tip and to assistive
    /// technology; whoever places the field shows it in words as well.
    void setProblem(const QString &problem);
    QString problem() const { return m_problem; }

Q_SIGNALS:
    /// By hand, by an input method or by assistive technology; not by showText().
    void edited(const QString &text);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QString m_problem;
    bool m_isShowing = false;
};

} // namespace tokencast
