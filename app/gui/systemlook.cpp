// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/systemlook.h"

#if TOKENCAST_HAS_DBUS
#include "app/gui/lookportal.h"

#include <QtCore/QThreadPool>
#include <QtDBus/QDBusConnection>
#endif
#include <QtGui/QGuiApplication>
#include <QtGui/QPalette>

namespace tokencast {

SystemLook lookOfPalette()
{
    return {.scheme = Theme::of(QGuiApplication::palette()).scheme};
}

#if TOKENCAST_HAS_DBUS
void greetSession()
{
    QThreadPool::globalInstance()->start([] { QDBusConnection::sessionBus(); });
}

void followSystemLook(Appearance &appearance)
{
    auto *portal = new LookPortal(appearance.systemLook(), &appearance);
    QObject::connect(portal, &LookPortal::changed, &appearance, &Appearance::setSystemLook);
}
#else
void greetSession() {}

void followSystemLook(Appearance &) {}
#endif

} // namespace tokencast
