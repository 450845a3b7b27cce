// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/quickestimate.h"

#include <QtCore/QLocale>
#include <QtWidgets/QWidget>

#include <array>

namespace tokencast {

class EntryField;

/// The quick estimate: four fields, the first answer of a newcomer.
class QuickPanel final : public QWidget
{
    Q_OBJECT

public:
    QuickPanel(PlanDocument &document, const QLocale &locale, QWidget *parent = nullptr);

private:
    void refresh();
    void take(QuickField field, const QString &text);
    EntryField *fieldOf(QuickField field) const { return m_fields[size_t(field)]; }

    PlanDocument &m_document;
    QLocale m_locale;
    std::array<EntryField *, quickFields.size()> m_fields{};
};

} // namespace tokencast
