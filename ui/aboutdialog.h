// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalog.h"
#include "ui/licences.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPlainTextEdit;
class QTableWidget;

namespace tokencast {

/// What the program is, the licences of all that it brings along, and the lines for a report of a
/// fault, shown before they are copied.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The folder with the notices is noticesFolder() but in a test.
    AboutDialog(const Catalog &catalog, const QString &notices, QWidget *parent = nullptr);

private:
    QWidget *makeAboutPage(const Catalog &catalog);
    QWidget *makeLicencesPage();
    QWidget *makeDiagnosticsPage(const Catalog &catalog);
    void showNotice();
    void copyDiagnostics();

    std::vector<Component> m_components;
    QTableWidget *m_table;
    QPlainTextEdit *m_notice;
    QPlainTextEdit *m_diagnostics;
    QLabel *m_copied;
};

/// Opens it over the parent; it deletes itself when it is closed.
void openAbout(const Catalog &catalog, QWidget &parent);

} // namespace tokencast
