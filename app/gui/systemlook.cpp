// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/systemlook.h"

#if TOKENCAST_HAS_DBUS
#include "app/gui/lookportal.h"
#endif

#include <QtGui/QGuiApplication>
#include <QtGui/QPalette>

namespace tokencast {

SystemLookWatcher::SystemLookWatcher(QObject *parent) : QObject(parent)
{
    m_look.scheme = Theme::of(QGuiApplication::palette()).scheme;
}

void SystemLookWatcher::take(const SystemLook &look)
{
    if (look == m_look)
        return;
    m_look = look;
    Q_EMIT changed(m_look);
}

#if TOKENCAST_HAS_DBUS
void SystemLookWatcher::start()
{
    auto *portal = new LookPortal(m_look, this);
    connect(portal, &LookPortal::changed, this, &SystemLookWatcher::take);
    portal->start();
}
#else
void SystemLookWatcher::start() {}
#endif

} // namespace tokencast
