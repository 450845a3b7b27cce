// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/headline/answerwidget.h"

#include "ui/theme.h"
#include "ui/widgets/smalltext.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QStyleOption>

#include <utility>

namespace tokencast {

namespace {

constexpr int padding = 6;

/// The value is readable as text, as a screen reader or a script asks for it.
class AccessibleAnswer final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AccessibleAnswer(AnswerWidget *widget) : QAccessibleWidget(widget, QAccessible::Link)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return value();
        if (kind == QAccessible::Description)
            return answer()->answer().detail;
        return QAccessibleWidget::text(kind);
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            answer()->click();
        else
            QAccessibleWidget::doAction(name);
    }

    void selection(int, int *start, int *end) const override { *start = *end = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override {}
    QString text(int start, int end) const override { return value().mid(start, end - start); }
    int characterCount() const override { return static_cast<int>(value().size()); }
    QRect characterRect(int) const override { return {}; }
    int offsetAtPoint(const QPoint &) const override { return -1; }
    void scrollToSubstring(int, int) override {}
    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    AnswerWidget *answer() const { return static_cast<AnswerWidget *>(widget()); }
    QString value() const { return answer()->answer().value; }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *widget = qobject_cast<AnswerWidget *>(object);
    return widget ? new AccessibleAnswer(widget) : nullptr;
}

} // namespace

void AnswerWidget::installAccessibility()
{
    QAccessible::installFactory(makeAccessible);
}

AnswerWidget::AnswerWidget(QString caption, const QString &accessibleName, QWidget *parent)
    : QAbstractButton(parent), m_caption(std::move(caption))
{
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_answer.day)
            Q_EMIT dayRequested(*m_answer.day);
        else if (isLinkToSum())
            Q_EMIT sumRequested();
    });
}

void AnswerWidget::setAnswer(const Answer &answer)
{
    const QString before = m_answer.value;
    m_answer = answer;
    setCursor(isLink() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QStringList tips;
    if (!answer.exact.isEmpty() && answer.exact != answer.value)
        tips << tr("Exactly %1").arg(answer.exact);
    if (answer.day)
        tips << tr("Show this day");
    if (isLinkToSum())
        tips << tr("Show where it comes from");
    setToolTip(tips.join(QLatin1Char('\n')));
    updateGeometry();
    update();
    if (before != answer.value) {
        QAccessibleTextUpdateEvent event(this, 0, before, answer.value);
        QAccessible::updateAccessibility(&event);
    }
}

void AnswerWidget::setExplainsSums(bool explains)
{
    m_explainsSums = explains;
    setAnswer(m_answer);
}

void AnswerWidget::setDetailLines(int lines)
{
    m_detailLines = lines;
    updateGeometry();
}

QSize AnswerWidget::sizeHint() const
{
    const QFontMetrics small(smallFont(font()));
    const QFontMetrics large(largeFont(font()));
    const int width =
        std::max({small.horizontalAdvance(m_caption), large.horizontalAdvance(m_answer.value),
                  small.horizontalAdvance(m_answer.detail) / m_detailLines});
    return {width + 2 * padding + 2,
            (1 + m_detailLines) * small.lineSpacing() + large.lineSpacing() + 2 * padding};
}

QSize AnswerWidget::minimumSizeHint() const
{
    return {QFontMetrics(largeFont(font())).horizontalAdvance(m_answer.value) + 2 * padding + 2,
            sizeHint().height()};
}

void AnswerWidget::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    const QRect inside = rect().adjusted(padding, padding, -padding, -padding);
    const QFontMetrics small(smallFont(font()));
    const QFont large = largeFont(font());
    const int valueHeight = QFontMetrics(large).lineSpacing();
    const auto line = [&](int top, int height, const QFont &font, const QColor &color,
                          const QString &text) {
        painter.setFont(font);
        painter.setPen(color);
        const QRect place(inside.left(), inside.top() + top, inside.width(), height);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
    };
    line(0, small.lineSpacing(), smallFont(font()), theme.mutedText, m_caption);
    QFont valueFont = large;
    valueFont.setUnderline(isLink() && underMouse());
    line(small.lineSpacing(), valueHeight, valueFont, m_answer.isBad ? theme.bad : theme.text,
         m_answer.value);
    const int detailTop = small.lineSpacing() + valueHeight;
    if (m_detailLines == 1) {
        line(detailTop, small.lineSpacing(), smallFont(font()), theme.mutedText, m_answer.detail);
    } else {
        painter.setFont(smallFont(font()));
        painter.setPen(theme.mutedText);
        painter.drawText(inside.adjusted(0, detailTop, 0, 0),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_answer.detail);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace tokencast
