// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/helplibrary.h"

#include <QtCore/QUrl>
#include <QtWidgets/QTextBrowser>

namespace tokencast {

/// Shows a page of the help and follows its links; nothing is fetched from anywhere. A link to the
/// outside, as to the source of a rate, is opened by the person's own browser.
class HelpBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    /// The library has to outlive it.
    explicit HelpBrowser(const HelpLibrary &library, QWidget *parent = nullptr);

    /// `usage.md` or `usage.md#growth`.
    void showTopic(const QString &address);
    /// The page that is shown: `usage.md`.
    QString topic() const;
    /// The same with the section that was asked for: `usage.md#growth`.
    QString address() const;

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void addressChanged();

protected:
    void doSetSource(const QUrl &url, QTextDocument::ResourceType type) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// Headings get the names that links have for them, tables get room and lines, and the section
    /// that was asked for comes to the top.
    void finish();
    void finishTables();

    const HelpLibrary &m_library;
    /// QTextBrowser::source() is still the page before while the signals of a new one are sent.
    QUrl m_shown;
};

} // namespace tokencast
