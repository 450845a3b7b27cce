// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/presentationdialog.h"

#include "ui/help/whatsthis.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace tokencast {

namespace {

const QString namesTopic = QStringLiteral("presentation.md#names-and-amounts");

} // namespace

PresentationSetup presentationSetup(const Settings &settings)
{
    return {.names = {.customer = settings.value(Setting::PresentationCustomer).toString(),
                      .shownAs = settings.value(Setting::PresentationShownAs).toString()},
            .isMasked = settings.value(Setting::PresentationMasked).toBool()};
}

PresentationDialog::PresentationDialog(Settings &settings, QString planName, QWidget *parent)
    : QDialog(parent),
      m_settings(settings),
      m_planName(std::move(planName)),
      m_customer(new QLineEdit),
      m_shownAs(new QLineEdit),
      m_isMasked(new QCheckBox(tr("Begin without &amounts and names"))),
      m_example(new QLabel)
{
    setWindowTitle(tr("Prepare the Presentation"));
    m_customer->setAccessibleName(QStringLiteral("Customer name"));
    m_customer->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_shownAs->setAccessibleName(QStringLiteral("Shown as"));
    m_example->setTextFormat(Qt::PlainText);
    giveHelp(*m_customer,
             {.title = tr("Customer’s name"),
              .help = tr("As it stands in names of scenarios, usage lines and purchases"),
              .topic = namesTopic});
    giveHelp(*m_shownAs,
             {.title = tr("Shown as"),
              .help = tr("What the audience reads in its place; the plan keeps the name"),
              .topic = namesTopic});
    giveHelp(*m_isMasked,
             {.title = tr("Begin without amounts and names"),
              .help = tr("Days, percentages and the shape of the charts stay"),
              .topic = namesTopic});
    fill();
    layOut();
}

void PresentationDialog::fill()
{
    const PresentationSetup setup = presentationSetup(m_settings);
    m_customer->setText(setup.names.customer);
    m_shownAs->setText(setup.names.shownAs);
    m_isMasked->setChecked(setup.isMasked);
    for (const QLineEdit *edit : {m_customer, m_shownAs})
        connect(edit, &QLineEdit::textChanged, this, &PresentationDialog::showExample);
    showExample();
}

void PresentationDialog::layOut()
{
    auto *form = new QFormLayout;
    form->addRow(tr("&Customer’s name:"), m_customer);
    form->addRow(tr("&Shown as:"), m_shownAs);
    form->addRow(tr("Example:"), m_example);
    form->addRow(m_isMasked);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton *present = buttons->addButton(tr("&Present"), QDialogButtonBox::ApplyRole);
    connect(present, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT presentRequested();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(buttons);
}

ShownNames PresentationDialog::names() const
{
    return {.customer = m_customer->text().trimmed(), .shownAs = m_shownAs->text().trimmed()};
}

void PresentationDialog::showExample()
{
    m_example->setText(shownName(m_planName, names()));
}

void PresentationDialog::accept()
{
    m_settings.set(Setting::PresentationCustomer, names().customer);
    m_settings.set(Setting::PresentationShownAs, names().shownAs);
    m_settings.set(Setting::PresentationMasked, m_isMasked->isChecked());
    QDialog::accept();
}

} // namespace tokencast
