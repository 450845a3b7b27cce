// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/lookportal.h"

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace tokencast {

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString group = u"org.freedesktop.appearance"_s;
const QString colorScheme = u"color-scheme"_s;
const QString contrast = u"contrast"_s;

/// The portal's numbers.
constexpr uint prefersDark = 1;
constexpr uint prefersLight = 2;
constexpr uint higherContrast = 1;

/// Read() wraps the value once more than the signal does.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

LookPortal::LookPortal(const SystemLook &known, QObject *parent) : QObject(parent), m_look(known)
{
    // Signals of the bus that are asked for before the loop runs never come.
    QMetaObject::invokeMethod(this, "start", Qt::QueuedConnection);
}

void LookPortal::start()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask(colorScheme);
    ask(contrast);
}

void LookPortal::ask(const QString &key)
{
    QDBusMessage read = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    read.setArguments({group, key});
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(read), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, key, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        // Without a portal the palette's word stands.
        if (!reply.isError())
            take(key, unwrapped(reply.value().variant()));
    });
}

void LookPortal::settingChanged(const QString &changedGroup, const QString &key,
                                const QDBusVariant &value)
{
    if (changedGroup == group)
        take(key, unwrapped(value.variant()));
}

void LookPortal::take(const QString &key, const QVariant &value)
{
    SystemLook look = m_look;
    const uint number = value.toUInt();
    if (key == contrast)
        look.contrast = number == higherContrast ? Contrast::High : Contrast::Normal;
    else if (key == colorScheme && (number == prefersDark || number == prefersLight))
        look.scheme = number == prefersDark ? ColorScheme::Dark : ColorScheme::Light;
    if (look == m_look)
        return;
    m_look = look;
    Q_EMIT changed(m_look);
}

} // namespace tokencast
