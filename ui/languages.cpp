// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languages.h"

namespace tokencast {

Languages::Languages(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    install();
}

QString Languages::words() const
{
    return m_settings.value(Setting::Language).toString();
}

QString Languages::formats() const
{
    return m_settings.value(Setting::Formats).toString();
}

void Languages::choose(const QString &words, const QString &formats)
{
    if (words == this->words() && formats == this->formats())
        return;
    m_settings.set(Setting::Language, words);
    m_settings.set(Setting::Formats, formats);
    install();
    Q_EMIT changed();
}

QLocale Languages::locale() const
{
    const QString name = formats();
    return name.isEmpty() ? systemLocale() : QLocale(name);
}

QLocale Languages::systemLocale()
{
    const QLocale system = QLocale::system();
    return system.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates)
                                           : system;
}

void Languages::install()
{
    m_translation.reset();
    m_translation.emplace(words().isEmpty() ? systemLanguage() : words());
    QLocale::setDefault(locale());
}

} // namespace tokencast
