// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QLibraryInfo>

namespace tokencast {

namespace {

const QString folder = QStringLiteral(":/i18n");

} // namespace

QStringList languagesOfWords()
{
    QStringList languages{QStringLiteral("en")};
    for (const QString &file : QDir(folder).entryList({QStringLiteral("tokencast_*.qm")}))
        languages << file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
    return languages;
}

QString languageOfWords()
{
    //: The ISO 639 code of the language that you translate into, such as ja.
    return QCoreApplication::translate("Language", "en");
}

QString systemLanguage()
{
    const QStringList known = languagesOfWords();
    for (const QString &name : QLocale::system().uiLanguages()) {
        QString language = name.section(QLatin1Char('-'), 0, 0);
        if (known.contains(language))
            return language;
    }
    return known.front();
}

Translation::Translation(const QString &language)
{
    // Without words of ours, those of Qt alone would make two languages in one window.
    if (!m_words.load(QStringLiteral("tokencast_") + language, folder))
        return;
    QCoreApplication::installTranslator(&m_words);
    const QString qt = QStringLiteral("qtbase_") + language;
    if (m_wordsOfQt.load(qt, folder)
        || m_wordsOfQt.load(qt, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_wordsOfQt);
}

Translation::~Translation()
{
    QCoreApplication::removeTranslator(&m_wordsOfQt);
    QCoreApplication::removeTranslator(&m_words);
}

} // namespace tokencast
