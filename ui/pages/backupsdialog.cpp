// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/backupsdialog.h"

#include "core/storage/storageerrortext.h"
#include "ui/document/scenarioactions.h"
#include "ui/headline/headlinetext.h"
#include "ui/help/whatsthis.h"

#include <QtCore/QDateTime>
#include <QtCore/QFileInfo>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tokencast {

namespace {

enum Column { TimeColumn, ScenariosColumn, LastsColumn, CostColumn, SizeColumn, ColumnCount };

} // namespace

BackupsDialog::BackupsDialog(PlanDocument &document, DocumentSession &session, QString path,
                             const QLocale &locale, QWidget *parent)
    : QDialog(parent),
      m_document(document),
      m_session(session),
      m_path(std::move(path)),
      m_locale(locale),
      m_backups(backupsOf(m_path, session.backupFolder())),
      m_table(new QTableWidget(0, ColumnCount)),
      m_note(new QLabel),
      m_open(new QPushButton(tr("&Open as a New Document"))),
      m_restore(new QPushButton(tr("&Restore")))
{
    setWindowTitle(tr("Backups of “%1”").arg(QFileInfo(m_path).completeBaseName()));
    m_table->setAccessibleName(QStringLiteral("Backups"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_note->setWordWrap(true);
    m_open->setToolTip(tr("Leaves the open document and its file alone"));
    m_restore->setToolTip(tr("The open document as it was then; Undo takes it back"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    explainParts(*buttons->button(QDialogButtonBox::Close));
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    buttons->addButton(m_open, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &BackupsDialog::openSelected);
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::restoreSelected);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &BackupsDialog::showButtons);
    fill();
    resize(fontMetrics().averageCharWidth() * 95, fontMetrics().height() * 22);
}

void BackupsDialog::explainParts(QPushButton &close)
{
    const QString page = QStringLiteral("files.md#backups");
    giveHelp(*m_table,
             {.title = tr("Backups"),
              .rule = tr("Dated copies of the document, the newest first, with what each came to"),
              .topic = page});
    close.setToolTip(tr("Leaves everything as it is"));
    for (QPushButton *button : {m_open, m_restore, &close})
        giveHelp(*button, page);
}

QString BackupsDialog::timeText(const Backup &backup) const
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(backup.time.time_since_epoch().count());
    return m_locale.toString(time, QLocale::ShortFormat);
}

void BackupsDialog::fill()
{
    m_table->setHorizontalHeaderLabels(
        {tr("When"), tr("Scenarios"), tr("Lasts until"), tr("Cost"), tr("Size")});
    m_table->setRowCount(static_cast<int>(m_backups.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        fillRow(row);
    // Of an empty table nobody would see that it has the focus.
    m_table->setFocusPolicy(m_table->rowCount() > 0 ? Qt::StrongFocus : Qt::NoFocus);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ScenariosColumn, QHeaderView::Stretch);
    if (m_backups.empty())
        m_note->setText(tr("There are none yet: a copy is kept whenever a document is opened that "
                           "has changed since the last one."));
    else
        m_table->selectRow(0);
    showButtons();
}

void BackupsDialog::fillRow(int row)
{
    const Backup &backup = m_backups[size_t(row)];
    QString scenarios;
    Headline headline;
    if (const auto content = contentOf(backup)) {
        QStringList names;
        const Plan *shown = nullptr;
        for (const StoredScenario &scenario : content->scenarios) {
            names << QString::fromStdString(scenario.plan.name);
            if (scenario.id == content->currentScenario)
                shown = &scenario.plan;
        }
        scenarios = names.join(tr(", "));
        const auto forecast = shown ? forecastOf(*shown, m_document.catalog())
                                    : Result<ForecastPtr>(tl::unexpected(Problems()));
        if (forecast)
            headline = headlineOf(**forecast, m_locale);
    } else {
        scenarios = storageErrorText(content.error());
    }
    const QStringList texts{timeText(backup), scenarios, headline.lastsUntil.value,
                            headline.cost.value, m_locale.formattedDataSize(backup.size)};
    for (int column = 0; column < ColumnCount; ++column) {
        auto *item = new QTableWidgetItem(texts[column]);
        if (column >= CostColumn)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, column, item);
    }
}

StorageResult<StoredDocument> BackupsDialog::contentOf(const Backup &backup) const
{
    const auto file = DocumentFile::open(backup.path, OpenMode::ReadOnly);
    return file ? file->load() : StorageResult<StoredDocument>(tl::unexpected(file.error()));
}

const Backup *BackupsDialog::selected() const
{
    const int row = m_table->currentRow();
    return row < 0 ? nullptr : &m_backups[size_t(row)];
}

void BackupsDialog::showButtons()
{
    const bool isOpen = QFileInfo(m_session.path()) == QFileInfo(m_path);
    m_open->setEnabled(selected());
    m_restore->setEnabled(selected() && isOpen);
}

void BackupsDialog::showTrouble(const StorageError &error)
{
    m_note->setText(storageErrorText(error));
}

void BackupsDialog::openSelected()
{
    const Backup *backup = selected();
    if (!backup)
        return;
    const auto file = DocumentFile::open(backup->path, OpenMode::ReadOnly);
    if (!file)
        return showTrouble(file.error());
    const auto content = file->load();
    auto history = file->history();
    if (!content || !history)
        return showTrouble(content ? history.error() : content.error());
    m_session.startWith(*content, std::move(*history));
    accept();
}

void BackupsDialog::restoreSelected()
{
    const Backup *backup = selected();
    if (!backup)
        return;
    const auto content = contentOf(*backup);
    if (!content)
        return showTrouble(content.error());
    replaceScenarios(m_document, *content, tr("Restore the backup of %1").arg(timeText(*backup)));
    accept();
}

} // namespace tokencast
