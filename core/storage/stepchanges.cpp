// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stepchanges.h"

#include <QtCore/QByteArray>
#include <QtCore/QDataStream>
#include <QtCore/QIODevice>

#include <algorithm>

namespace tokencast {

namespace {

constexpr char plain = 'p';
constexpr char compressed = 'z';
constexpr std::size_t worthCompressing = 200;
/// Larger than any document can be; keeps a damaged length from taking all memory.
constexpr std::size_t mostBytes = std::size_t{1} << 28;

QByteArray asBytes(const std::string &text)
{
    return QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
}

/// The length that qUncompress() will believe: the first four bytes, the highest first.
std::size_t lengthIn(const QByteArray &bytes)
{
    std::size_t length = 0;
    for (const char byte : bytes.left(4))
        length = length << 8U | static_cast<unsigned char>(byte);
    return length;
}

std::optional<QByteArray> contentOf(const std::string &bytes)
{
    if (bytes.empty())
        return std::nullopt;
    const QByteArray rest = asBytes(bytes).mid(1);
    if (bytes.front() == plain)
        return rest;
    if (bytes.front() != compressed || rest.size() < 5 || lengthIn(rest) > mostBytes)
        return std::nullopt;
    QByteArray content = qUncompress(rest);
    return content.isEmpty() ? std::nullopt : std::optional(std::move(content));
}

} // namespace

std::string bytesOf(const std::vector<RecordChange> &changes)
{
    QByteArray content;
    QDataStream stream(&content, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    for (const RecordChange &part : changes) {
        stream << static_cast<qint64>(part.record) << static_cast<quint64>(part.change.position)
               << asBytes(part.change.removed) << asBytes(part.change.inserted);
    }
    if (static_cast<std::size_t>(content.size()) >= worthCompressing) {
        const QByteArray shorter = qCompress(content);
        if (shorter.size() < content.size())
            return compressed + shorter.toStdString();
    }
    return plain + content.toStdString();
}

std::optional<std::vector<RecordChange>> changesOf(const std::string &bytes)
{
    const std::optional<QByteArray> content = contentOf(bytes);
    if (!content)
        return std::nullopt;
    QDataStream stream(*content);
    stream.setVersion(QDataStream::Qt_6_0);
    std::vector<RecordChange> changes;
    while (!stream.atEnd()) {
        qint64 record = 0;
        quint64 position = 0;
        QByteArray removed;
        QByteArray inserted;
        stream >> record >> position >> removed >> inserted;
        if (stream.status() != QDataStream::Ok || record < 0)
            return std::nullopt;
        changes.push_back({.record = record,
                           .change = {.position = static_cast<std::size_t>(position),
                                      .removed = removed.toStdString(),
                                      .inserted = inserted.toStdString()}});
    }
    return changes;
}

} // namespace tokencast
