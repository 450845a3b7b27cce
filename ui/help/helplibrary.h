// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <map>
#include <vector>

namespace tokencast {

/// A heading of a page with what stands below it.
struct HelpSection
{
    /// The page's file: `usage.md`.
    QString topic;
    /// What links name it by: its English heading as GitHub writes it. Empty for the page's title.
    QString anchor;
    QString title;
    /// 1 for the page's title.
    int level = 1;
    /// Without signs of Markdown, in one line.
    QString text;

    QString address() const { return anchor.isEmpty() ? topic : topic + QLatin1Char('#') + anchor; }
};

/// The pages of the help: Markdown compiled into the program, the same files as docs/user-guide. A
/// page that the language does not have is the English one.
class HelpLibrary
{
public:
    /// `languages`: codes, the one wanted most first. `parts` are texts made from the program's
    /// tables; they take the place of the comment with their name, `<!-- keys -->`.
    explicit HelpLibrary(const QStringList &languages = {}, std::map<QString, QString> parts = {});

    /// Every page, in the order of the contents.
    static QStringList topics();
    /// Without pictures; empty where there is no such page.
    QString markdown(const QString &topic) const;
    QString title(const QString &topic) const;
    /// Every heading of every page, in order; each page begins with its title.
    const std::vector<HelpSection> &sections() const { return m_sections; }
    /// Whether there is `usage.md` or `usage.md#growth`.
    bool has(const QString &address) const;
    /// Sections that have all of the words, those with them in their heading first.
    std::vector<HelpSection> search(const QString &words) const;
    /// The language that a page is in.
    QString languageOf(const QString &topic) const { return m_pages.value(topic).language; }

private:
    struct Page
    {
        QString markdown;
        QString language;
    };

    Page read(const QString &topic, const QStringList &languages) const;
    void addSections(const QString &topic, const QString &english);

    std::map<QString, QString> m_parts;
    QHash<QString, Page> m_pages;
    std::vector<HelpSection> m_sections;
};

/// `usage-lines` for `Usage lines`, as GitHub and our links have it.
QString anchorOf(const QString &heading);

} // namespace tokencast
