// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aboutdialog.h"

#include "ui/about.h"

#include <QtGui/QClipboard>
#include <QtGui/QFontDatabase>
#include <QtGui/QGuiApplication>
#include <QtGui/QIcon>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

namespace tokencast {

namespace {

enum Column { NameColumn, VersionColumn, LicenceColumn, ColumnCount };

QPlainTextEdit *makeTextView(const QString &accessibleName)
{
    auto *view = new QPlainTextEdit;
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    // Read-only texts have no cursor to walk with the keys unless asked for.
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    view->setAccessibleName(accessibleName);
    return view;
}

} // namespace

AboutDialog::AboutDialog(const Catalog &catalog, const QString &notices, QWidget *parent)
    : QDialog(parent),
      m_components(components(notices)),
      m_table(new QTableWidget(static_cast<int>(m_components.size()), ColumnCount)),
      m_notice(makeTextView(tr("Licence text"))),
      m_diagnostics(makeTextView(tr("Diagnostics"))),
      m_copied(new QLabel)
{
    setWindowTitle(tr("About Tokencast"));
    auto *tabs = new QTabWidget;
    tabs->addTab(makeAboutPage(catalog), tr("&About"));
    tabs->addTab(makeLicencesPage(), tr("&Licences"));
    tabs->addTab(makeDiagnosticsPage(catalog), tr("&Diagnostics"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tabs);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 26);
}

QWidget *AboutDialog::makeAboutPage(const Catalog &catalog)
{
    constexpr int iconSize = 64;
    auto *icon = new QLabel;
    icon->setPixmap(QIcon(QStringLiteral(":/icons/tokencast.svg")).pixmap(iconSize));
    auto *text = new QLabel(aboutText(catalog));
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setWordWrap(true);
    text->setAccessibleName(text->text());
    auto *page = new QWidget;
    auto *layout = new QHBoxLayout(page);
    layout->setSpacing(iconSize / 4);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(text, 1, Qt::AlignTop);
    return page;
}

QWidget *AboutDialog::makeLicencesPage()
{
    m_table->setHorizontalHeaderLabels({tr("Part"), tr("Version"), tr("Licence")});
    m_table->setAccessibleName(tr("Licences"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Component &component = m_components[size_t(row)];
        m_table->setItem(row, NameColumn, new QTableWidgetItem(component.name));
        m_table->setItem(row, VersionColumn, new QTableWidgetItem(component.version));
        m_table->setItem(row, LicenceColumn, new QTableWidgetItem(component.licence));
    }
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table, &QTableWidget::currentCellChanged, this, &AboutDialog::showNotice);
    m_table->setCurrentCell(0, NameColumn);
    auto *page = new QSplitter(Qt::Vertical);
    page->addWidget(m_table);
    page->addWidget(m_notice);
    page->setChildrenCollapsible(false);
    return page;
}

void AboutDialog::showNotice()
{
    m_notice->setPlainText(noticeText(m_components[size_t(m_table->currentRow())]));
}

QWidget *AboutDialog::makeDiagnosticsPage(const Catalog &catalog)
{
    auto *explanation = new QLabel(tr(
        "For a report of a fault. Nothing of your plans, files or folders is in it, and nothing is "
        "sent: it is copied to the clipboard, and where it goes is up to you."));
    explanation->setWordWrap(true);
    m_diagnostics->setPlainText(diagnosticsText(catalog));
    auto *copy = new QPushButton(tr("&Copy Diagnostics"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, &AboutDialog::copyDiagnostics);
    auto *row = new QHBoxLayout;
    row->addWidget(copy);
    row->addWidget(m_copied, 1);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(explanation);
    layout->addWidget(m_diagnostics, 1);
    layout->addLayout(row);
    return page;
}

void AboutDialog::copyDiagnostics()
{
    QGuiApplication::clipboard()->setText(m_diagnostics->toPlainText());
    m_copied->setText(tr("Copied."));
}

void openAbout(const Catalog &catalog, QWidget &parent)
{
    auto *dialog = new AboutDialog(catalog, noticesFolder(), &parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace tokencast
