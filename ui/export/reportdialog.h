// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportpages.h"

#include <QtCore/QLocale>
#include <QtGui/QPageLayout>
#include <QtWidgets/QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace tokencast {

/// What goes into a report and on which paper.
class ReportDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Choice { Cancel, Save, Preview };

    explicit ReportDialog(const QLocale &locale, QWidget *parent = nullptr);

    /// Shows it until something was chosen.
    Choice ask();
    ReportSections sections() const;
    QPageLayout page() const;

private:
    void makeSections();
    void makePaper(const QLocale &locale);

    std::vector<std::pair<ReportSection, QCheckBox *>> m_sections;
    QComboBox *m_paper;
    QComboBox *m_orientation;
    QPushButton *m_save;
    QPushButton *m_preview;
    Choice m_choice = Choice::Cancel;
};

} // namespace tokencast
