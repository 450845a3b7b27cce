// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/spotlight.h"

#include "ui/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace tokencast {

namespace {

constexpr double corner = 8;
constexpr int margin = 4;
/// Of 255: what is beside the light can still be made out.
constexpr int darkness = 170;

} // namespace

Spotlight::Spotlight(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("spotlight"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    parent->installEventFilter(this);
    hide();
}

void Spotlight::light(QWidget *target)
{
    if (m_target)
        m_target->removeEventFilter(this);
    m_target = target;
    if (target)
        target->installEventFilter(this);
    setGeometry(parentWidget()->rect());
    raise();
    setVisible(target);
    update();
    Q_EMIT targetChanged();
}

bool Spotlight::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Hide && object == m_target) {
        light(nullptr);
        return false;
    }
    const bool isElsewhere = event->type() == QEvent::Resize || event->type() == QEvent::Move
        || event->type() == QEvent::Show;
    if (isElsewhere && object == parentWidget())
        setGeometry(parentWidget()->rect());
    if (isElsewhere)
        update();
    return QWidget::eventFilter(object, event);
}

void Spotlight::paintEvent(QPaintEvent *)
{
    if (!m_target || !m_target->isVisible())
        return;
    const Theme theme = Theme::of(palette());
    const QRectF lit(m_target->mapTo(parentWidget(), QPoint(-margin, -margin)),
                     m_target->size() + QSize(2 * margin, 2 * margin));
    QPainterPath dark;
    dark.addRect(rect());
    QPainterPath hole;
    hole.addRoundedRect(lit, corner, corner);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(dark.subtracted(hole), QColor(0, 0, 0, darkness));
    painter.setPen(QPen(theme.accent, 3));
    painter.drawPath(hole);
}

} // namespace tokencast
