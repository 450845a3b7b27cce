// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/redactdialog.h"

#include "core/formats/planjson.h"
#include "ui/export/neutralnames.h"
#include "ui/headline/headlinetext.h"

#include <QtGui/QFontDatabase>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace tokencast {

namespace {

QCheckBox *makeBox(const QString &text, bool isChecked)
{
    auto *box = new QCheckBox(text);
    box->setChecked(isChecked);
    return box;
}

} // namespace

RedactDialog::RedactDialog(const PlanDocument &document, const RandomNumbers &random,
                           const QLocale &locale, QWidget *parent)
    : QDialog(parent),
      m_document(document),
      m_locale(locale),
      m_secrets(neutralNames()),
      m_scale(makeBox(tr("Scale &quantities and prices by secret factors"), true)),
      m_move(makeBox(tr("Move all &days by a secret number of weeks"), false)),
      m_all(makeBox(tr("Copy a&ll scenarios"), document.scenarios().size() > 1)),
      m_note(new QLabel),
      m_preview(new QPlainTextEdit),
      m_save(new QPushButton(tr("&Save the Copy…")))
{
    m_secrets.amounts = secretFactor(random);
    m_secrets.prices = secretFactor(random);
    m_secrets.weeks = secretWeeks(random);
    setWindowTitle(tr("Redacted Copy"));
    setAccessibleName(QStringLiteral("Redacted Copy"));
    auto *intro = new QLabel(
        tr("A copy for people who are not to know whose plan it is, as for a question to support. "
           "Names become numbers, and there is no history in it. Whoever knows one of the real "
           "amounts can work out the others."));
    intro->setWordWrap(true);
    m_all->setEnabled(document.scenarios().size() > 1);
    m_note->setWordWrap(true);
    m_preview->setReadOnly(true);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->setAccessibleName(QStringLiteral("What leaves this machine"));
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setTabChangesFocus(true);
    auto *title = new QLabel(tr("&What leaves this machine, all of it:"));
    title->setBuddy(m_preview);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    for (QCheckBox *box : {m_scale, m_move, m_all}) {
        layout->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &RedactDialog::refresh);
    }
    layout->addWidget(title);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(720, 640);
    refresh();
}

std::vector<Plan> RedactDialog::chosenPlans() const
{
    std::vector<Plan> plans;
    if (!m_all->isChecked())
        return {m_document.plan()};
    for (const Scenario &scenario : m_document.scenarios())
        plans.push_back(scenario.plan);
    return plans;
}

QString RedactDialog::lastsText(const Plan &plan) const
{
    const Result<ForecastPtr> forecast = forecastOf(plan, m_document.catalog());
    return forecast ? headlineOf(**forecast, m_locale).lastsUntil.value : tr("not known");
}

/// What the change did to the answer, for who sends it with a question about it.
QString RedactDialog::comparison() const
{
    if (m_plans.empty())
        return tr("The plan is too large, or too near the calendar’s end, to be changed so.");
    return tr("Lasts until: %1; in the copy: %2.")
        .arg(lastsText(chosenPlans().front()), lastsText(m_plans.front()));
}

QString RedactDialog::preview() const
{
    return m_preview->toPlainText();
}

void RedactDialog::refresh()
{
    RedactionOptions secrets = m_secrets;
    if (!m_scale->isChecked()) {
        secrets.amounts = Factor::fromWhole(1);
        secrets.prices = Factor::fromWhole(1);
    }
    if (!m_move->isChecked())
        secrets.weeks = 0;
    m_plans = redactedEitherWay(chosenPlans(), m_document.catalog(), secrets)
                  .value_or(std::vector<Plan>());
    QString text;
    for (const Plan &plan : m_plans)
        text += QString::fromStdString(writePlanJson(plan));
    m_preview->setPlainText(text);
    m_note->setText(comparison());
    m_save->setEnabled(!m_plans.empty());
}

} // namespace tokencast
