// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accountpage.h"

#include "ui/help/whatsthis.h"
#include "ui/widgets/entryfield.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QHBoxLayout>

namespace tokencast {

namespace {

WhatsThis wordsOf(const AccountField &field)
{
    return {.title = field.label, .help = field.help, .rule = field.rule, .topic = field.topic};
}

} // namespace

AccountPage::AccountPage(PlanDocument &document, const QLocale &locale, QWidget *parent)
    : QScrollArea(parent), m_document(document), m_locale(locale)
{
    for (AccountField &field : accountFields())
        m_rows.push_back({.field = std::move(field)});
    using Group = AccountField::Group;
    const std::vector<std::vector<Group>> columns{
        {Group::Plan}, {Group::Account}, {Group::Trial, Group::Balance, Group::Rates}};
    auto *content = new QWidget;
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(12);
    for (const std::vector<Group> &groups : columns) {
        auto *column = new QVBoxLayout;
        for (const Group group : groups)
            addGroup(group, *column);
        column->addStretch(1);
        layout->addLayout(column, 1);
    }
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    // It scrolls to the field that has the focus, and needs none of its own.
    setFocusPolicy(Qt::NoFocus);
    giveHelp(*this,
             {.title = tr("Account"),
              .help = tr("Everything about plan and account that is neither usage nor purchase"),
              .topic = QStringLiteral("account.md")});
    connect(&m_document, &PlanDocument::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void AccountPage::showEvent(QShowEvent *event)
{
    refresh();
    QScrollArea::showEvent(event);
}

void AccountPage::addGroup(AccountField::Group group, QVBoxLayout &column)
{
    auto *box = new QGroupBox(titleOf(group));
    auto *form = new QFormLayout(box);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].field.group != group)
            continue;
        QWidget *input = makeInput(i);
        auto *label = new QLabel(m_rows[i].field.label);
        label->setBuddy(input);
        form->addRow(label, input);
    }
    column.addWidget(box);
}

QWidget *AccountPage::makeInput(std::size_t index)
{
    Row &row = m_rows[index];
    const AccountField &field = row.field;
    if (field.choices) {
        row.combo = new QComboBox;
        row.combo->setToolTip(field.help);
        row.combo->setAccessibleName(field.label);
        giveHelp(*row.combo, wordsOf(field));
        row.combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        row.combo->setMinimumContentsLength(14);
        connect(row.combo, &QComboBox::activated, this, [this, index] {
            take(m_rows[index].field, m_rows[index].combo->currentData().toString());
            m_document.endMerge();
        });
        return row.combo;
    }
    row.entry = new EntryField(field.label);
    row.entry->setToolTip(field.help);
    giveHelp(row.entry->edit(), wordsOf(field));
    connect(&row.entry->edit(), &EntryEdit::edited, this,
            [this, index](const QString &text) { take(m_rows[index].field, text); });
    connect(&row.entry->edit(), &QLineEdit::editingFinished, this, [this] {
        m_document.endMerge();
        refresh();
    });
    return row.entry;
}

void AccountPage::take(const AccountField &field, const QString &text)
{
    const std::string key = "account:" + field.path;
    const Entry<void> taken = field.take(m_document, text, m_locale);
    if (taken)
        m_document.clearDraft(key);
    else
        m_document.setDraft(key, {.text = text, .problem = taken.error().text});
}

void AccountPage::refresh()
{
    for (const Row &row : m_rows) {
        if (row.combo) {
            refreshCombo(row);
            continue;
        }
        const AccountField &field = row.field;
        if (const Draft *draft = m_document.draft("account:" + field.path)) {
            row.entry->edit().showText(draft->text);
            row.entry->setProblem(draft->problem);
            continue;
        }
        // What is being typed stays as it is; it was taken, or there would be a draft.
        if (!row.entry->edit().hasFocus() || !row.entry->edit().isModified())
            row.entry->edit().showText(field.read(m_document.plan(), m_locale));
        row.entry->setProblem(m_document.problemAt(field.path));
    }
}

void AccountPage::refreshCombo(const Row &row)
{
    if (row.combo->count() == 0) {
        for (const Choice &choice : row.field.choices(m_document, m_locale))
            row.combo->addItem(choice.label, choice.value);
    }
    const QString value = row.field.read(m_document.plan(), m_locale);
    int index = row.combo->findData(value);
    if (index < 0) {
        row.combo->addItem(value, value);
        index = row.combo->count() - 1;
    }
    row.combo->setCurrentIndex(index);
    const QString problem = m_document.problemAt(row.field.path);
    row.combo->setToolTip(problem.isEmpty() ? row.field.help : problem);
    row.combo->setAccessibleDescription(problem);
}

} // namespace tokencast
