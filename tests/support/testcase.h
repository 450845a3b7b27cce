// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

namespace tokencast {

/// Base of every test class: a warning logged during a test function fails it.
class TestCase : public QObject
{
    Q_OBJECT

protected:
    /// For an init() of its own.
    static void failOnWarnings()
    {
        // The offscreen platform says this of every window that is shown or raised.
        QTest::failOnWarning(QRegularExpression(
            QStringLiteral("^(?!This plugin does not support (propagateSizeHints|raise))")));
    }

private Q_SLOTS:
    void init() { failOnWarnings(); }
};

} // namespace tokencast
