// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/plandocument.h"
#include "ui/entry/entrytext.h"
#include "ui/help/whatsthis.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QLocale>

#include <memory>
#include <vector>

namespace tokencast {

/// How a cell is edited.
enum class EditorKind { Text, Choice, Switch };

struct Choice
{
    /// What the cell's edit role carries.
    QString value;
    QString label;
};

/// One column of a table of entries.
struct EntryColumn
{
    /// The key in the plan's JSON form: problems name it.
    std::string key;
    QString title;
    QString help;
    /// For What's This: how it counts, and its page of the help.
    QString rule;
    QString topic;
    EditorKind editor = EditorKind::Text;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;

    WhatsThis words() const { return {.title = title, .help = help, .rule = rule, .topic = topic}; }
};

/// A table of a plan's entries that takes text, keeps what it cannot read, and shows problems at
/// the cell. What the columns mean is up to the class below.
class EntryTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        /// A sentence about what is wrong with the cell; empty where nothing is.
        ProblemRole = Qt::UserRole + 1,
        /// For sorting.
        RawRole,
    };

    EntryTableModel(PlanDocument &document, const QLocale &locale, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    const EntryColumn &column(int section) const { return columns()[size_t(section)]; }
    virtual std::vector<Choice> choices(int row, int column) const = 0;
    /// The cell as a text that enter() takes back: for a choice its label.
    QString copiedText(int row, int column) const;
    /// Takes what a person writes, or another program: for a choice its label or its value in any
    /// case. What cannot be read stays in the cell as a draft with its problem.
    void enter(int row, int column, const QString &text);
    /// The same table over another document.
    virtual std::unique_ptr<EntryTableModel> over(PlanDocument &document) const = 0;
    /// Each is one undoable edit; the row inserted is where it was asked for.
    virtual void insertEntry(int row) = 0;
    virtual void removeEntries(int first, int count) = 0;
    virtual void moveEntry(int from, int to) = 0;

protected:
    virtual const std::vector<EntryColumn> &columns() const = 0;
    /// `usage` or `lots`.
    virtual std::string list() const = 0;
    virtual std::vector<std::string> entryIds(const Plan &plan) const = 0;
    virtual QString shownText(int row, int column) const = 0;
    virtual QString typedText(int row, int column) const = 0;
    virtual QVariant rawValue(int row, int column) const;
    /// Takes the text as an undoable edit, or says why it is no value.
    virtual Entry<void> assign(int row, int column, const QString &text) = 0;

    PlanDocument &document() const { return m_document; }
    /// As the views know it: while rows come and go it is still the one before.
    const Plan &plan() const { return m_plan; }
    /// Takes over the document's plan; for the constructors below, too.
    void followDocument();
    const QLocale &locale() const { return m_locale; }
    std::string pathOf(int row, int column) const;
    /// A name that no entry has yet: `lot-3`.
    std::string freshId(const std::string &stem) const;

private:
    std::string draftKey(int row, int column) const;
    QString problemOf(int row, int column) const;

    PlanDocument &m_document;
    QLocale m_locale;
    Plan m_plan;
    /// Of the entries of that plan.
    std::vector<std::string> m_ids;
};

} // namespace tokencast
