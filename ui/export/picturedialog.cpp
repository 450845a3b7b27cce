// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picturedialog.h"

#include "ui/charts/chartcatalog.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tokencast {

namespace {

constexpr int smallest = 320;
constexpr int largest = 16'384;

QSpinBox *makeLength(int value)
{
    auto *box = new QSpinBox;
    box->setRange(smallest, largest);
    box->setSingleStep(10);
    box->setValue(value);
    return box;
}

} // namespace

PictureDialog::PictureDialog(const QString &chart, const QSize &size, QWidget *parent)
    : QDialog(parent),
      m_charts(new QComboBox),
      m_width(makeLength(size.width())),
      m_height(makeLength(size.height())),
      m_scale(new QComboBox),
      m_theme(new QComboBox)
{
    setWindowTitle(tr("Save a Picture"));
    setAccessibleName(QStringLiteral("Save a Picture"));
    m_charts->addItem(tr("All charts"), QString());
    for (const ChartEntry &entry : chartCatalog())
        m_charts->addItem(entry.title(), QString::fromLatin1(entry.id));
    m_charts->setCurrentIndex(std::max(0, m_charts->findData(chart)));
    for (const int scale : {1, 2, 3, 4})
        m_scale->addItem(tr("%1 times").arg(locale().toString(scale)), scale);
    m_theme->addItem(tr("Light"));
    m_theme->addItem(tr("Dark"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Charts"), m_charts);
    form->addRow(tr("&Width in pixels"), m_width);
    form->addRow(tr("&Height in pixels"), m_height);
    form->addRow(tr("&Texts and lines"), m_scale);
    form->addRow(tr("&Ground"), m_theme);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(new QPushButton(tr("&Save as PNG or SVG…")), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QStringList PictureDialog::charts() const
{
    const QString id = m_charts->currentData().toString();
    return id.isEmpty() ? QStringList() : QStringList(id);
}

QSize PictureDialog::size() const
{
    return {m_width->value(), m_height->value()};
}

double PictureDialog::scale() const
{
    return m_scale->currentData().toDouble();
}

Theme PictureDialog::theme() const
{
    return m_theme->currentIndex() == 1 ? Theme::dark() : Theme::light();
}

} // namespace tokencast
