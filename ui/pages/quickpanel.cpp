// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/quickpanel.h"

#include "ui/entry/entrytext.h"
#include "ui/help/whatsthis.h"
#include "ui/widgets/entryfield.h"
#include "ui/widgets/smalltext.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace tokencast {

namespace {

struct FieldWords
{
    QuickField field;
    const char *label;
    /// Fixed and English: scripts and assistive technology rely on it.
    const char *accessibleName;
    const char *editName;
    /// For What's This.
    const char *help;
};

const QString quickPage = QStringLiteral("quick-estimate.md");

constexpr FieldWords words[] = {
    {QuickField::Hours, QT_TRANSLATE_NOOP("tokencast::QuickPanel", "Pr&ocessing hours"),
     "Processing hours per month",
     QT_TRANSLATE_NOOP("tokencast::QuickPanel", "Change processing hours to %1"),
     QT_TRANSLATE_NOOP("tokencast::QuickPanel",
                       "[Hours](glossary.md#processing-hour) of Design Automation in a month. "
                       "90 min and sums work.")},
    {QuickField::ComplexJobs, QT_TRANSLATE_NOOP("tokencast::QuickPanel", "&Complex jobs"),
     "Complex jobs per month",
     QT_TRANSLATE_NOOP("tokencast::QuickPanel", "Change complex jobs to %1"),
     QT_TRANSLATE_NOOP("tokencast::QuickPanel",
                       "[Jobs](glossary.md#complex-job) on Revit, Navisworks and IFC files in a "
                       "month. Whole ones; failed jobs are free.")},
    {QuickField::SimpleJobs, QT_TRANSLATE_NOOP("tokencast::QuickPanel", "&Simple jobs"),
     "Simple jobs per month",
     QT_TRANSLATE_NOOP("tokencast::QuickPanel", "Change simple jobs to %1"),
     QT_TRANSLATE_NOOP("tokencast::QuickPanel",
                       "[Jobs](glossary.md#simple-job) on all other files in a month. Whole ones; "
                       "failed jobs are free.")},
    {QuickField::Photos, QT_TRANSLATE_NOOP("tokencast::QuickPanel", "Pho&tos"), "Photos per month",
     QT_TRANSLATE_NOOP("tokencast::QuickPanel", "Change photos to %1"),
     QT_TRANSLATE_NOOP("tokencast::QuickPanel",
                       "Photos of Reality Capture in a month, charged by the "
                       "[batch](glossary.md#billing-batch). Whole ones.")},
};

std::string draftKey(QuickField field)
{
    return "quick:" + std::to_string(static_cast<int>(field));
}

} // namespace

QuickPanel::QuickPanel(PlanDocument &document, const QLocale &locale, QWidget *parent)
    : QWidget(parent), m_document(document), m_locale(locale)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    auto *title = new QLabel(tr("Quick estimate"));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    auto *subtitle = new QLabel(tr("What you use in a month"));
    subtitle->setFont(smallFont(font()));
    subtitle->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(title);
    layout->addWidget(subtitle);

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(4);
    for (const FieldWords &row : words) {
        auto *field = new EntryField(QString::fromLatin1(row.accessibleName));
        auto *label = new QLabel(tr(row.label));
        label->setBuddy(&field->edit());
        form->addRow(label, field);
        m_fields[size_t(row.field)] = field;
        giveHelp(field->edit(), {.title = tr(row.label), .rule = tr(row.help), .topic = quickPage});
        connect(&field->edit(), &EntryEdit::edited, this,
                [this, which = row.field](const QString &text) { take(which, text); });
        connect(&field->edit(), &QLineEdit::editingFinished, &m_document, &PlanDocument::endMerge);
    }
    layout->addLayout(form);
    setFocusProxy(m_fields.front());
    layout->addStretch(1);
    connect(&m_document, &PlanDocument::changed, this, &QuickPanel::refresh);
    refresh();
}

void QuickPanel::take(QuickField field, const QString &text)
{
    const bool isEmpty = text.trimmed().isEmpty();
    const Entry<Quantity> quantity =
        isEmpty ? Quantity() : readQuantity(text, m_locale, unitOf(field));
    const std::string key = draftKey(field);
    if (!quantity) {
        m_document.setDraft(key, {.text = text, .problem = quantity.error().text});
        return;
    }
    if (!isEmpty || lineOf(m_document.plan(), field)) {
        const auto row = std::ranges::find(words, field, &FieldWords::field);
        setQuick(m_document, field, *quantity,
                 tr(row->editName).arg(isEmpty ? QStringLiteral("0") : text.trimmed()));
    }
    m_document.clearDraft(key);
}

void QuickPanel::refresh()
{
    const Plan &plan = m_document.plan();
    for (const QuickField field : quickFields) {
        EntryField &entry = *fieldOf(field);
        const auto line = lineOf(plan, field);
        if (const Draft *draft = m_document.draft(draftKey(field))) {
            entry.edit().showText(draft->text);
            entry.setProblem(draft->problem);
            continue;
        }
        // What is being typed is left as it is while it means the value, as "2*40" does.
        const Entry<Quantity> typed = entry.edit().text().trimmed().isEmpty()
            ? Quantity()
            : readQuantity(entry.edit().text(), m_locale, unitOf(field));
        const Quantity quantity = line ? plan.usage[*line].quantity : Quantity();
        if (!entry.edit().hasFocus() || !typed || *typed != quantity)
            entry.edit().showText(line ? editText(quantity, m_locale) : QString());
        entry.setProblem(line
                             ? m_document.problemAt("usage[" + std::to_string(*line) + "].quantity")
                             : QString());
        const int others = otherLinesOf(plan, field);
        entry.setHint(others == 0       ? QString()
                          : others == 1 ? tr("and one more line under Usage")
                                        : tr("and %1 more lines under Usage").arg(others));
    }
}

} // namespace tokencast
