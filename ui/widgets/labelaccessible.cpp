// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labelaccessible.h"

#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QLabel>

namespace tokencast {

namespace {

class NamedLabel final : public QAccessibleWidget
{
public:
    explicit NamedLabel(QLabel *label) : QAccessibleWidget(label, QAccessible::StaticText) {}

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description || kind == QAccessible::Value)
            return static_cast<const QLabel *>(widget())->text();
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *label = qobject_cast<QLabel *>(object);
    return label && !label->accessibleName().isEmpty() ? new NamedLabel(label) : nullptr;
}

} // namespace

void installLabelAccessibility()
{
    QAccessible::installFactory(makeAccessible);
}

} // namespace tokencast
