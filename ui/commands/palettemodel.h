// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/paletteitem.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QStringList>

namespace tokencast {

/// What the palette finds for the words typed, the best first. Without words everything, what was
/// used last first.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PlaceRole = Qt::UserRole + 1,
        HelpRole,
        KeysRole,
        /// False where it cannot be done now; HelpRole then says why.
        EnabledRole,
        /// QList<int>: the letters of the text that answer to what was typed.
        LettersRole,
    };

    /// `recent`: ids, the last used first.
    PaletteModel(std::vector<PaletteSource> sources, QStringList recent, QObject *parent = nullptr);

    void setQuery(const QString &query);
    const PaletteItem &item(int row) const { return m_found[size_t(row)].item; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Found
    {
        PaletteItem item;
        int score = 0;
        /// Place among those used last; after all of them where it was not.
        qsizetype recency = 0;
        QList<int> letters;
    };

    std::vector<Found> found(const QString &query) const;

    std::vector<PaletteSource> m_sources;
    QStringList m_recent;
    std::vector<Found> m_found;
};

} // namespace tokencast
