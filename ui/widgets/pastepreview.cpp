// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pastepreview.h"

#include "ui/help/whatsthis.h"
#include "ui/models/entrytablemodel.h"
#include "ui/widgets/copytable.h"
#include "ui/widgets/entryblock.h"
#include "ui/widgets/entrydelegate.h"
#include "ui/widgets/tablecolumns.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace tokencast {

namespace {

/// What is wrong in the rectangle, the first thing in words.
QString problemsIn(const EntryTableModel &model, const QRect &place)
{
    int count = 0;
    QString first;
    for (int row = place.top(); row <= place.bottom(); ++row) {
        for (int column = place.left(); column <= place.right(); ++column) {
            const QString problem =
                model.index(row, column).data(EntryTableModel::ProblemRole).toString();
            if (problem.isEmpty())
                continue;
            if (++count == 1)
                first = PastePreview::tr("Row %1, %2: %3")
                            .arg(row + 1)
                            .arg(model.column(column).title, problem);
        }
    }
    if (count == 0)
        return PastePreview::tr("Everything can be read.");
    return count == 1
        ? PastePreview::tr("One cell cannot be used as it is; it would stay as it was typed. %1")
              .arg(first)
        : PastePreview::tr("%1 cells cannot be used as they are; they would stay as they were "
                           "typed. %2")
              .arg(count)
              .arg(first);
}

} // namespace

PastePreview::PastePreview(const EntryTableModel &model, const PlanDocument &document,
                           const CellBlock &cells, QPoint from, QWidget *parent)
    : QDialog(parent), m_document(std::make_shared<const Catalog>(document.catalog()))
{
    m_document.reset({{.id = 1, .plan = document.plan()}}, 1);
    m_model = model.over(m_document);
    const QRect place = paste(cells, *m_model, m_document, from.y(), from.x());

    setWindowTitle(tr("Paste"));
    auto *text = new QLabel(tr("This is the table with %1 rows pasted.").arg(place.height())
                            + QLatin1Char(' ') + problemsIn(*m_model, place));
    text->setWordWrap(true);
    auto *table = new QTableView;
    table->setModel(m_model.get());
    makeReadOnly(*table, QStringLiteral("Preview"));
    table->setItemDelegate(new EntryDelegate(m_document, table));
    table->verticalHeader()->show();
    fitColumns(*table);
    table->selectionModel()->select(QItemSelection(m_model->index(place.top(), place.left()),
                                                   m_model->index(place.bottom(), place.right())),
                                    QItemSelectionModel::ClearAndSelect);
    table->scrollTo(m_model->index(place.top(), place.left()));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Paste"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const QString page = QStringLiteral("usage.md#copying-pasting-filling-down");
    giveHelp(*table,
             {.title = tr("Preview"),
              .rule = tr("The table as it would be; nothing is pasted yet"),
              .topic = page});
    for (QAbstractButton *button : buttons->buttons())
        giveHelp(*button, page);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    constexpr QSize comfortable(900, 380);
    resize(comfortable);
}

PastePreview::~PastePreview()
{
    // The view must not outlive its model.
    qDeleteAll(findChildren<QTableView *>(Qt::FindDirectChildrenOnly));
}

} // namespace tokencast
