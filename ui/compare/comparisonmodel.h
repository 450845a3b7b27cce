// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/causes.h"
#include "core/text/textformat.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QLocale>

namespace tokencast {

/// What scenarios come to, one column each: the first as it is, the others with how they differ
/// from it. Rounded for reading; the tool tip has every digit.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ComparisonModel(const QLocale &locale, QObject *parent = nullptr);

    void setComparison(Comparison comparison);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QLocale m_locale;
    Comparison m_comparison;
};

/// "+12.5", "−3"; empty for none.
QString differenceText(Tokens amount, const QLocale &locale, Places places);
QString differenceText(Money amount, const std::string &currency, const QLocale &locale,
                       Places places);
/// "31 days earlier", "appears"; empty where it is the same.
QString differenceText(const DayChange &change, const QLocale &locale);

} // namespace tokencast
