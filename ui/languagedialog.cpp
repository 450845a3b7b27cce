// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languagedialog.h"

#include "core/text/textformat.h"
#include "ui/help/whatsthis.h"
#include "ui/languages.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <array>
#include <vector>

namespace tokencast {

namespace {

/// As its own people call it where most systems have the letters, and in English elsewhere.
QString nameOf(const QLocale &locale)
{
    constexpr std::array everywhere{QLocale::LatinScript,         QLocale::CyrillicScript,
                                    QLocale::GreekScript,         QLocale::JapaneseScript,
                                    QLocale::KoreanScript,        QLocale::SimplifiedHanScript,
                                    QLocale::TraditionalHanScript};
    const QString name = QStringLiteral("%1 (%2)");
    if (std::ranges::find(everywhere, locale.script()) != everywhere.end()
        && !locale.nativeLanguageName().isEmpty())
        return name.arg(locale.nativeLanguageName(), locale.nativeTerritoryName());
    return name.arg(QLocale::languageToString(locale.language()),
                    QLocale::territoryToString(locale.territory()));
}

/// Every way of writing that Qt knows.
void addLocales(QComboBox &box)
{
    std::vector<std::pair<QString, QString>> rows;
    for (const QLocale &locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript,
                                                          QLocale::AnyTerritory)) {
        if (locale.language() != QLocale::C)
            rows.emplace_back(nameOf(locale), locale.name());
    }
    std::ranges::sort(rows, [](const auto &left, const auto &right) {
        return left.first.localeAwareCompare(right.first) < 0;
    });
    for (const auto &[name, id] : rows)
        box.addItem(name, id);
}

} // namespace

LanguageDialog::LanguageDialog(Languages &languages, QWidget *parent)
    : QDialog(parent),
      m_languages(languages),
      m_words(new QComboBox),
      m_formats(new QComboBox),
      m_example(new QLabel)
{
    setWindowTitle(tr("Language and Formats"));
    m_words->addItem(tr("As the system (%1)").arg(QLocale(systemLanguage()).nativeLanguageName()),
                     QString());
    for (const QString &language : languagesOfWords())
        m_words->addItem(QLocale(language).nativeLanguageName(), language);
    m_words->setAccessibleName(tr("Language"));
    giveHelp(*m_words,
             {.title = tr("Language"),
              .help = tr("Of menus, pages, help and everything else in words"),
              .topic = QStringLiteral("getting-started.md#language")});
    m_formats->addItem(tr("As the system (%1)").arg(nameOf(Languages::systemLocale())), QString());
    addLocales(*m_formats);
    m_formats->setAccessibleName(tr("Formats"));
    giveHelp(*m_formats,
             {.title = tr("Formats"),
              .help = tr("Of numbers, amounts and days, shown and typed"),
              .topic = QStringLiteral("getting-started.md#language")});
    m_words->setCurrentIndex(std::max(0, m_words->findData(m_languages.words())));
    m_formats->setCurrentIndex(std::max(0, m_formats->findData(m_languages.formats())));
    m_example->setAccessibleName(tr("Example"));
    connect(m_formats, &QComboBox::currentIndexChanged, this, &LanguageDialog::showExample);
    auto *form = new QFormLayout;
    form->addRow(tr("&Language:"), m_words);
    form->addRow(tr("&Formats:"), m_formats);
    form->addRow(tr("Example:"), m_example);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(buttons);
    showExample();
}

void LanguageDialog::showExample()
{
    const QString name = m_formats->currentData().toString();
    const QLocale locale = name.isEmpty() ? Languages::systemLocale() : QLocale(name);
    using namespace std::chrono_literals;
    constexpr Day day = std::chrono::sys_days(2023y / 4 / 10);
    m_example->setText(QStringLiteral("%1 · %2").arg(
        moneyText(Money::fromMillionths(1'385'910'000), "USD", locale, Places::Short),
        dayText(day, locale)));
}

void LanguageDialog::accept()
{
    QDialog::accept();
    m_languages.choose(m_words->currentData().toString(), m_formats->currentData().toString());
}

} // namespace tokencast
