// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helplibrary.h"

#include "ui/commands/fuzzymatch.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace tokencast {

namespace {

const QString english = QStringLiteral("en");

QString contentOf(const QString &language, const QString &topic)
{
    QFile file(QStringLiteral(":/help/%1/%2").arg(language, topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The window itself is at hand; its pictures are for who reads the pages elsewhere.
QString withoutPictures(QString markdown)
{
    static const QRegularExpression picture(QStringLiteral("^!\\[[^\\]]*\\]\\([^)]*\\)\\n\\n?"),
                                            QRegularExpression::MultilineOption);
    return markdown.remove(picture);
}

/// As it is read: words without links, emphasis, code marks and the bars of tables.
QString plainText(QString markdown)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]+)\\]\\([^)]+\\)"));
    static const QRegularExpression ruler(QStringLiteral("^\\|[-| :]+\\|$"),
                                          QRegularExpression::MultilineOption);
    static const QRegularExpression sign(QStringLiteral("\\*\\*|[`|*]|<!--.*-->"));
    markdown.replace(link, QStringLiteral("\\1")).remove(ruler);
    return markdown.replace(sign, QStringLiteral(" ")).simplified();
}

/// The headings of a page with what is below each.
std::vector<HelpSection> headingsOf(const QString &topic, const QString &markdown)
{
    std::vector<HelpSection> sections;
    QString below;
    bool isCode = false;
    const auto close = [&] {
        if (!sections.empty())
            sections.back().text = plainText(below);
        below.clear();
    };
    for (const QString &line : markdown.split(QLatin1Char('\n'))) {
        isCode = isCode != line.startsWith(QLatin1String("```"));
        const auto level = static_cast<int>(line.indexOf(QLatin1String("# ")) + 1);
        const bool isHeading =
            !isCode && level > 0 && line.left(level).count(QLatin1Char('#')) == level;
        if (!isHeading) {
            below += line + QLatin1Char('\n');
            continue;
        }
        close();
        const QString title = plainText(line.mid(level + 1));
        sections.push_back({.topic = topic,
                            .anchor = level == 1 ? QString() : anchorOf(title),
                            .title = title,
                            .level = level});
    }
    close();
    return sections;
}

} // namespace

QString anchorOf(const QString &heading)
{
    QString anchor;
    for (const QChar letter : heading.toLower()) {
        if (letter.isLetterOrNumber() || letter == QLatin1Char('-') || letter == QLatin1Char('_'))
            anchor += letter;
        else if (letter == QLatin1Char(' '))
            anchor += QLatin1Char('-');
    }
    return anchor;
}

QStringList HelpLibrary::topics()
{
    static const char *const names[] = {
        "getting-started", "quick-estimate", "headline",     "charts",          "access",
        "usage",           "purchases",      "account",      "days-and-months", "explain",
        "scenarios",       "history",        "presentation", "files",           "handing-over",
        "keyboard",        "rates",          "limits",       "glossary",
    };
    QStringList topics;
    for (const char *name : names)
        topics << QLatin1String(name) + QLatin1String(".md");
    return topics;
}

HelpLibrary::HelpLibrary(const QStringList &languages, std::map<QString, QString> parts)
    : m_parts(std::move(parts))
{
    for (const QString &topic : topics()) {
        m_pages.insert(topic, read(topic, languages));
        addSections(topic, read(topic, {}).markdown);
    }
}

HelpLibrary::Page HelpLibrary::read(const QString &topic, const QStringList &languages) const
{
    Page page;
    for (const QString &language : languages + QStringList(english)) {
        page = {.markdown = contentOf(language, topic), .language = language};
        if (!page.markdown.isEmpty())
            break;
    }
    page.markdown = withoutPictures(page.markdown);
    for (const auto &[name, text] : m_parts)
        page.markdown.replace(QStringLiteral("<!-- %1 -->").arg(name), text);
    return page;
}

void HelpLibrary::addSections(const QString &topic, const QString &english)
{
    std::vector<HelpSection> sections = headingsOf(topic, markdown(topic));
    // Links go by the English headings; a translated page has its own in the same order.
    const std::vector<HelpSection> named = headingsOf(topic, english);
    for (std::size_t index = 0; index < std::min(sections.size(), named.size()); ++index)
        sections[index].anchor = named[index].anchor;
    m_sections.insert(m_sections.end(), sections.begin(), sections.end());
}

QString HelpLibrary::markdown(const QString &topic) const
{
    return m_pages.value(topic).markdown;
}

QString HelpLibrary::title(const QString &topic) const
{
    const auto section = std::ranges::find(m_sections, topic, &HelpSection::topic);
    return section == m_sections.end() ? QString() : section->title;
}

bool HelpLibrary::has(const QString &address) const
{
    return std::ranges::find(m_sections, address, &HelpSection::address) != m_sections.end();
}

std::vector<HelpSection> HelpLibrary::search(const QString &words) const
{
    const QStringList wanted = wordsIn(words);
    std::vector<HelpSection> found;
    if (wanted.isEmpty())
        return found;
    std::ranges::copy_if(m_sections, std::back_inserter(found), [&](const HelpSection &section) {
        return hasAllWords(section.title + QLatin1Char(' ') + section.text, wanted);
    });
    // Not the one of ranges: clang 14 cannot compile what it returns.
    std::stable_partition(found.begin(), found.end(), [&](const HelpSection &section) {
        return hasAllWords(section.title, wanted);
    });
    return found;
}

} // namespace tokencast
