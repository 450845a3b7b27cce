// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/reportdialog.h"

#include "ui/report/reportexport.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace tokencast {

ReportDialog::ReportDialog(const QLocale &locale, QWidget *parent)
    : QDialog(parent),
      m_paper(new QComboBox),
      m_orientation(new QComboBox),
      m_save(new QPushButton(tr("&Save as PDF…"))),
      m_preview(new QPushButton(tr("&Preview and Print…")))
{
    setWindowTitle(tr("Report"));
    setAccessibleName(QStringLiteral("Report"));
    auto *layout = new QVBoxLayout(this);
    makeSections();
    auto *group = new QGroupBox(tr("What is in it, behind the cover sentence and the headline"));
    auto *boxes = new QVBoxLayout(group);
    for (const auto &[section, box] : m_sections)
        boxes->addWidget(box);
    layout->addWidget(group);
    makePaper(locale);
    auto *form = new QFormLayout;
    form->addRow(tr("P&aper"), m_paper);
    form->addRow(tr("&Orientation"), m_orientation);
    layout->addLayout(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_preview, QDialogButtonBox::ActionRole);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    layout->addWidget(buttons);
    // Of a dialog, which the button is in from now on.
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto choose = [this](Choice choice) {
        m_choice = choice;
        accept();
    };
    connect(m_save, &QPushButton::clicked, this, [choose] { choose(Choice::Save); });
    connect(m_preview, &QPushButton::clicked, this, [choose] { choose(Choice::Preview); });
}

void ReportDialog::makeSections()
{
    for (const ReportSection section :
         {ReportSection::Charts, ReportSection::Dates, ReportSection::Months,
          ReportSection::Services, ReportSection::Purchases, ReportSection::Usage,
          ReportSection::Assumptions}) {
        auto *box = new QCheckBox(titleOf(section));
        box->setChecked(true);
        m_sections.emplace_back(section, box);
    }
}

void ReportDialog::makePaper(const QLocale &locale)
{
    m_paper->addItem(tr("A4"), QVariant::fromValue(int(QPageSize::A4)));
    m_paper->addItem(tr("Letter"), QVariant::fromValue(int(QPageSize::Letter)));
    const bool usesLetter = locale.measurementSystem() == QLocale::ImperialUSSystem;
    m_paper->setCurrentIndex(usesLetter ? 1 : 0);
    m_orientation->addItem(tr("Upright"), QVariant::fromValue(int(QPageLayout::Portrait)));
    m_orientation->addItem(tr("Landscape"), QVariant::fromValue(int(QPageLayout::Landscape)));
}

ReportDialog::Choice ReportDialog::ask()
{
    m_choice = Choice::Cancel;
    return exec() == QDialog::Accepted ? m_choice : Choice::Cancel;
}

ReportSections ReportDialog::sections() const
{
    ReportSections chosen;
    for (const auto &[section, box] : m_sections)
        chosen.setFlag(section, box->isChecked());
    return chosen;
}

QPageLayout ReportDialog::page() const
{
    QPageLayout page = ReportRequest::defaultPage();
    page.setPageSize(QPageSize(QPageSize::PageSizeId(m_paper->currentData().toInt())),
                     page.margins());
    page.setOrientation(QPageLayout::Orientation(m_orientation->currentData().toInt()));
    return page;
}

} // namespace tokencast
