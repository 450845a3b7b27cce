// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLocale>
#include <QtCore/QStringList>
#include <QtCore/QTranslator>

namespace tokencast {

/// The languages that the program has words in, as ISO 639 codes; English first, which is the
/// language of the sources.
QStringList languagesOfWords();
/// That of the translation which is installed, and "en" without one.
QString languageOfWords();
/// The first of the system's languages that there are words in.
QString systemLanguage();

/// Words in a language for as long as it lives, Qt's own too where the system has them. Numbers,
/// days and money are a matter of the locale and not of this.
class Translation
{
public:
    /// English, and any language without words, changes nothing.
    explicit Translation(const QString &language);
    ~Translation();
    Translation(const Translation &) = delete;
    Translation &operator=(const Translation &) = delete;

private:
    QTranslator m_words;
    QTranslator m_wordsOfQt;
};

} // namespace tokencast
