// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/contentdigest.h"

#include <QtCore/QCryptographicHash>

namespace tokencast {

void ContentDigest::beginRow(std::string_view table)
{
    m_content += 'r';
    addBytes(table);
}

void ContentDigest::add(std::string_view column, const ColumnValue &value)
{
    if (const auto *integer = std::get_if<std::int64_t>(&value)) {
        m_content += 'i';
        addBytes(column);
        addNumber(static_cast<std::uint64_t>(*integer));
    } else if (const auto *text = std::get_if<std::string>(&value)) {
        m_content += 't';
        addBytes(column);
        addBytes(*text);
    }
}

std::string ContentDigest::result() const
{
    const QByteArray content =
        QByteArray::fromRawData(m_content.data(), static_cast<qsizetype>(m_content.size()));
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toStdString();
}

void ContentDigest::addBytes(std::string_view bytes)
{
    // The length first: otherwise "ab" and "c" would be the same content as "a" and "bc".
    addNumber(bytes.size());
    m_content += bytes;
}

void ContentDigest::addNumber(std::uint64_t number)
{
    for (int byte = 0; byte < 8; ++byte)
        m_content += static_cast<char>((number >> (8 * byte)) & 0xffU);
}

} // namespace tokencast
