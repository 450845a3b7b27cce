// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/appearance.h"

#include <QtCore/QObject>

namespace tokencast {

/// Whether the system wants programs light or dark, and with how much contrast. On Linux the
/// desktop portal says so, and again when it changes (org.freedesktop.portal.Settings); elsewhere
/// the palette at the start.
class SystemLookWatcher final : public QObject
{
    Q_OBJECT

public:
    explicit SystemLookWatcher(QObject *parent = nullptr);

    /// What is known so far: the palette's, until the portal has answered.
    SystemLook look() const { return m_look; }
    /// Asks the portal and listens from then on; never waits for it. In the running event loop.
    void start();

Q_SIGNALS:
    void changed(const tokencast::SystemLook &look);

private:
    void take(const SystemLook &look);

    SystemLook m_look;
};

} // namespace tokencast
