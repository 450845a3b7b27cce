// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/language.h"
#include "ui/settings.h"

#include <QtCore/QObject>

#include <optional>

namespace tokencast {

/// The language of words, and how numbers, days and money are written: chosen apart from each
/// other, settings both, and in force as long as this lives.
class Languages final : public QObject
{
    Q_OBJECT

public:
    /// What the system has, unless the settings say otherwise.
    explicit Languages(Settings &settings, QObject *parent = nullptr);

    /// Codes as of languagesOfWords() and names as of QLocale; empty stands for the system's.
    QString words() const;
    QString formats() const;
    void choose(const QString &words, const QString &formats);
    /// Of numbers, days and money.
    QLocale locale() const;
    /// What an empty choice comes to: without any in the system, English of the United States
    /// rather than the bare C locale, which groups no digits.
    static QLocale systemLocale();

Q_SIGNALS:
    /// Words and locale are the new ones; what was built before still has the old ones.
    void changed();

private:
    void install();

    Settings &m_settings;
    std::optional<Translation> m_translation;
};

} // namespace tokencast
