// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rangebar.h"

#include "core/text/textformat.h"
#include "ui/help/whatsthis.h"
#include "ui/widgets/smalltext.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace tokencast {

namespace {

constexpr int spansInMonths[] = {3, 6, 12, 24};

} // namespace

RangeBar::RangeBar(TimeView &view, const QLocale &locale, QWidget *parent)
    : QWidget(parent), m_view(view), m_locale(locale), m_range(new QLabel)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 0, 0, 0);
    layout->setSpacing(2);
    m_range->setFont(smallFont(font()));
    m_range->setObjectName(QStringLiteral("visibleRange"));
    layout->addWidget(m_range);
    layout->addStretch(1);
    for (const int months : spansInMonths) {
        QToolButton *button = addButton(tr("%1 months").arg(m_locale.toString(months)),
                                        tr("Show %1 months in the charts").arg(months));
        connect(button, &QToolButton::clicked, this, [this, months] {
            m_view.showMonths(months);
            showRange();
        });
        m_spans.push_back({.months = months, .button = button});
    }
    m_all = addButton(tr("All"), tr("Show the whole horizon in the charts"));
    connect(m_all, &QToolButton::clicked, this, [this] {
        m_view.showAll();
        showRange();
    });
    connect(&m_view, &TimeView::visibleChanged, this, &RangeBar::showRange);
    connect(&m_view, &TimeView::horizonChanged, this, &RangeBar::showRange);
    showRange();
}

QToolButton *RangeBar::addButton(const QString &text, const QString &help)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(help);
    giveHelp(*button, QStringLiteral("charts.md#which-days-are-shown"));
    button->setFont(smallFont(font()));
    button->setAutoRaise(true);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(button);
    return button;
}

void RangeBar::showRange()
{
    const DayRange visible = m_view.visible();
    const DayRange horizon = m_view.horizon();
    m_range->setText(visible.isEmpty() ? QString()
                                       : tr("%1 to %2")
                                             .arg(dayText(visible.start, m_locale),
                                                  dayText(visible.last(), m_locale)));
    for (const Span &span : m_spans) {
        const Day end = monthsAfter(visible.start, span.months);
        span.button->setEnabled(monthsAfter(horizon.start, span.months) <= horizon.end);
        span.button->setChecked(visible != horizon && visible.end == end);
    }
    m_all->setChecked(visible == horizon);
}

} // namespace tokencast
