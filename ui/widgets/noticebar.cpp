// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/noticebar.h"

#include "ui/help/whatsthis.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace tokencast {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent), m_label(new QLabel), m_layout(new QHBoxLayout(this))
{
    setAutoFillBackground(true);
    setAccessibleName(QStringLiteral("Notice"));
    m_label->setWordWrap(true);
    m_label->setAccessibleName(QStringLiteral("Notice text"));
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    giveHelp(*m_label,
             {.title = tr("Notice"),
              .rule = tr("What needs attention but stops nobody"),
              .topic = QStringLiteral("files.md#when-something-happens-to-a-file")});
    m_layout->setContentsMargins(12, 6, 12, 6);
    m_layout->addWidget(m_label, 1);
    hide();
}

void NoticeBar::setText(const QString &text)
{
    if (text == m_label->text())
        return;
    m_label->setText(text);
    setVisible(!text.isEmpty());
    if (!text.isEmpty()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString NoticeBar::text() const
{
    return m_label->text();
}

QPushButton *NoticeBar::addButton(const QString &text, const QString &help, const QString &topic)
{
    auto *button = new QPushButton(text);
    button->setToolTip(help);
    giveHelp(*button, topic);
    m_layout->addWidget(button, 0, Qt::AlignTop);
    return button;
}

void NoticeBar::setTheme(const Theme &theme)
{
    QPalette colors = palette();
    colors.setColor(QPalette::Window, theme.cautionSurface);
    colors.setColor(QPalette::WindowText, theme.text);
    setPalette(colors);
}

} // namespace tokencast
