// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/application.h"
#include "app/cli/arguments.h"
#include "core/text/language.h"

#include <QtCore/QLocale>

#include <string>
#include <vector>

namespace tokencast {

inline constexpr Option languageOption{
    .name = "--language",
    .value = "LANG",
    .help = "the language of words, numbers and days, such as ja or de-AT; English unless given",
};

/// The language of what is handed over to people. The messages of the program itself stay English,
/// because scripts read them.
class Language
{
public:
    /// Fails where the option names no language that there is.
    static Result<QLocale, Failure> chosen(const Arguments &arguments);

    /// The words are in this language as long as the object lives.
    explicit Language(const QLocale &locale);

    const QLocale &locale() const { return m_locale; }
    /// That words of another language are English, where there is no translation.
    std::vector<std::string> warnings() const;

private:
    QLocale m_locale;
    Application m_application;
    Translation m_translation;
};

} // namespace tokencast
