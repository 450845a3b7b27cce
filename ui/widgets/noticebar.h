// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QtWidgets/QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace tokencast {

/// A line across the window for what needs attention but stops nobody, with what can be done about
/// it. Hidden while there is nothing to say.
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// An empty text hides it.
    void setText(const QString &text);
    QString text() const;
    /// With what it does, and the page of the help about that.
    QPushButton *addButton(const QString &text, const QString &help, const QString &topic);
    void setTheme(const Theme &theme);

private:
    QLabel *m_label;
    QHBoxLayout *m_layout;
};

} // namespace tokencast
