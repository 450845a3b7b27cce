// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/timeview.h"

#include <QtCore/QLocale>
#include <QtWidgets/QWidget>

#include <vector>

class QLabel;
class QToolButton;

namespace tokencast {

/// Which days the charts show, and buttons for 3, 6, 12 and 24 months or all of them.
class RangeBar final : public QWidget
{
    Q_OBJECT

public:
    RangeBar(TimeView &view, const QLocale &locale, QWidget *parent = nullptr);

private:
    QToolButton *addButton(const QString &text, const QString &help);
    void showRange();

    struct Span
    {
        int months = 0;
        QToolButton *button = nullptr;
    };

    TimeView &m_view;
    QLocale m_locale;
    QLabel *m_range;
    std::vector<Span> m_spans;
    QToolButton *m_all = nullptr;
};

} // namespace tokencast
