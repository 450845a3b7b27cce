// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/plandocument.h"
#include "ui/entry/cellblock.h"

#include <QtWidgets/QDialog>

#include <memory>

namespace tokencast {

class EntryTableModel;

/// The table as it would be with the cells pasted from a place on (column as x, row as y), with
/// what could not be read. Nothing happens to the document.
class PastePreview final : public QDialog
{
    Q_OBJECT

public:
    PastePreview(const EntryTableModel &model, const PlanDocument &document, const CellBlock &cells,
                 QPoint from, QWidget *parent);
    ~PastePreview() override;

private:
    /// A document of its own, on which the paste is tried.
    PlanDocument m_document;
    std::unique_ptr<EntryTableModel> m_model;
};

} // namespace tokencast
