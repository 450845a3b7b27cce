// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

namespace tokencast {

/// Lies over its parent and darkens it but for one of the widgets in it. The mouse and the keys go
/// through.
class Spotlight final : public QWidget
{
    Q_OBJECT

public:
    explicit Spotlight(QWidget *parent);

    /// Null: nothing is darkened. Ends when the target hides.
    void light(QWidget *target);
    QWidget *target() const { return m_target; }

Q_SIGNALS:
    void targetChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    /// Follows the target and the parent.
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QPointer<QWidget> m_target;
};

} // namespace tokencast
