// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/language.h"

namespace tokencast {

Result<QLocale, Failure> Language::chosen(const Arguments &arguments)
{
    const std::optional<std::string> name = arguments.value(languageOption.name);
    if (!name)
        return QLocale(QLocale::English, QLocale::UnitedStates);
    const QLocale locale(QString::fromStdString(*name));
    // Qt reads an unknown name as the C locale.
    if (locale.language() == QLocale::C)
        return failure(ExitStatus::Invalid,
                       std::string(languageOption.name)
                           + ": expected a language such as ja or de-AT, found " + *name);
    return locale;
}

Language::Language(const QLocale &locale)
    : m_locale(locale), m_translation(QLocale::languageToCode(locale.language()))
{
}

std::vector<std::string> Language::warnings() const
{
    if (languagesOfWords().contains(QLocale::languageToCode(m_locale.language())))
        return {};
    return {"there is no translation into " + m_locale.bcp47Name().toStdString()
            + "; words are English"};
}

} // namespace tokencast
