// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/documentfile.h"
#include "core/storage/recovery.h"
#include "core/storage/recoverytext.h"
#include "core/storage/storageerrortext.h"
#include "tests/fuzz/faults.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <optional>

namespace tokencast {

namespace {

std::optional<StoredDocument> readFrom(const QString &path)
{
    const auto file = DocumentFile::open(path, OpenMode::ReadOnly);
    if (!file) {
        storageErrorText(file.error());
        return std::nullopt;
    }
    const auto history = file->history();
    const auto document = file->load();
    return document ? std::optional(*document) : std::nullopt;
}

} // namespace

std::string faultOfDocument(std::string_view bytes, const QString &folder)
{
    const QString path = QDir(folder).filePath(QStringLiteral("a.tokencast"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return "no file can be made";
    file.write(bytes.data(), static_cast<qint64>(bytes.size()));
    file.close();

    const std::optional<StoredDocument> read = readFrom(path);
    const auto recovered = recoverDocument(path);
    if (!recovered)
        return read ? "what can be read cannot be recovered" : "";
    for (const RecoveryFact &fact : recovered->facts)
        recoveryFactText(fact);
    if (read && recovered->document != *read)
        return "what is recovered is not what is read";
    if (!read && recovered->facts.empty())
        return "what cannot be read is recovered without a word";
    const QString copy = QDir(folder).filePath(QStringLiteral("copy.tokencast"));
    const auto stored =
        DocumentFile::create(copy, recovered->document, IfExists::Replace, recovered->history);
    if (!stored)
        return "what is recovered cannot be stored";
    const auto again = stored->load();
    return again && *again == recovered->document ? "" : "what is recovered is stored otherwise";
}

} // namespace tokencast
