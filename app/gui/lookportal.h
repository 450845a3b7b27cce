// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/appearance.h"

#include <QtDBus/QDBusVariant>

namespace tokencast {

/// The desktop portal's word on colours (org.freedesktop.portal.Settings), asked without waiting.
class LookPortal final : public QObject
{
    Q_OBJECT

public:
    /// Asks when the event loop runs, and listens from then on. Without a portal nothing ever
    /// comes.
    LookPortal(const SystemLook &known, QObject *parent);

Q_SIGNALS:
    void changed(const tokencast::SystemLook &look);

private:
    Q_SLOT void start();
    Q_SLOT void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);
    void ask(const QString &key);
    void take(const QString &key, const QVariant &value);

    SystemLook m_look;
};

} // namespace tokencast
