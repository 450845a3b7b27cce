// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpbrowser.h"

#include "ui/help/whatsthis.h"
#include "ui/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtGui/QTextBlock>
#include <QtGui/QTextTable>

namespace tokencast {

namespace {

constexpr double pageMargin = 14;
constexpr double cellPadding = 4;

QString topicOf(const QUrl &url)
{
    return url.path().mid(1);
}

} // namespace

HelpBrowser::HelpBrowser(const HelpLibrary &library, QWidget *parent)
    : QTextBrowser(parent), m_library(library)
{
    setOpenExternalLinks(true);
    setAccessibleName(QStringLiteral("Help page"));
    document()->setDocumentMargin(pageMargin);
    // Told of every page that is shown, also of those that are gone back to.
    connect(this, &QTextBrowser::sourceChanged, this, [this](const QUrl &url) {
        m_shown = url;
        finish();
        Q_EMIT addressChanged();
    });
}

void HelpBrowser::showTopic(const QString &address)
{
    setSource(QUrl(helpAddress(address)), QTextDocument::MarkdownResource);
}

QString HelpBrowser::topic() const
{
    return topicOf(m_shown);
}

QString HelpBrowser::address() const
{
    return m_shown.hasFragment() ? topic() + QLatin1Char('#') + m_shown.fragment() : topic();
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    if (type == QTextDocument::MarkdownResource)
        return m_library.markdown(topicOf(name));
    return {};
}

void HelpBrowser::doSetSource(const QUrl &url, QTextDocument::ResourceType)
{
    QTextBrowser::doSetSource(m_shown.resolved(url), QTextDocument::MarkdownResource);
}

void HelpBrowser::finish()
{
    std::vector<HelpSection> sections;
    for (const HelpSection &section : m_library.sections()) {
        if (section.topic == topic())
            sections.push_back(section);
    }
    std::size_t heading = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || heading == sections.size())
            continue;
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        QTextCharFormat named;
        named.setAnchor(true);
        named.setAnchorNames({sections[heading++].anchor});
        cursor.mergeCharFormat(named);
    }
    finishTables();
    if (m_shown.hasFragment())
        scrollToAnchor(m_shown.fragment());
}

void HelpBrowser::finishTables()
{
    for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderBrush(Theme::of(palette()).line);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        format.setCellPadding(cellPadding);
        format.setCellSpacing(0);
        format.setTopMargin(cellPadding);
        format.setBottomMargin(2 * cellPadding);
        table->setFormat(format);
    }
}

void HelpBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    // Links and lines have the colours of when the page was made.
    if (event->type() == QEvent::PaletteChange && m_shown.isValid())
        reload();
}

void HelpBrowser::focusInEvent(QFocusEvent *event)
{
    QTextBrowser::focusInEvent(event);
    viewport()->update();
}

void HelpBrowser::focusOutEvent(QFocusEvent *event)
{
    QTextBrowser::focusOutEvent(event);
    viewport()->update();
}

void HelpBrowser::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(Theme::of(palette()).accent, 2));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

} // namespace tokencast
