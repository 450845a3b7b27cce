// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/problem.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace tokencast {

/// Why a document could not be read or written. The facts of each are listed beside it.
enum class StorageErrorCode {
    // Reaching the file
    NoDriver, ///< Qt's SQLite plugin is missing.
    NoFile,
    NoFolder, ///< The folder.
    AlreadyExists,
    CannotOpen,
    WriteProtected,
    Busy,     ///< Another program holds a lock, or left a change unfinished.
    SameFile, ///< A copy onto the document itself.
    // What others did to it while it was open
    Gone,
    Replaced,         ///< Another file has the name now.
    ChangedElsewhere, ///< Another program wrote to it.
    // What is in it
    NotADatabase,
    OtherDatabase,   ///< A SQLite file of another program.
    NewerVersion,    ///< The first version of the program that can open it, where the file says so.
    Corrupt,         ///< The place, where it is known: table, row, column.
    NothingReadable, ///< By recovery.h.
    // Writing
    DiskFull,
    CannotWrite,
    MigrationFailed, ///< The version of the schema that could not be reached.
    NoSuchScenario,  ///< The id.
    Unstorable,      ///< The place: a value that would not read back equal.
};

struct StorageError
{
    StorageErrorCode code = StorageErrorCode::CannotOpen;
    /// The file that could not be read or written.
    QString path;
    QStringList facts;
    /// What SQLite or the operating system said: for experts, not translated.
    QString detail;

    friend bool operator==(const StorageError &, const StorageError &) = default;
};

template <typename T>
using StorageResult = Result<T, StorageError>;

} // namespace tokencast
