// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storageerrortext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

#include <algorithm>
#include <iterator>

namespace tokencast {

namespace {

struct ErrorWords
{
    StorageErrorCode code;
    /// %1 is the file, %2 the first fact.
    const char *text;
};

constexpr ErrorWords words[] = {
    {StorageErrorCode::NoDriver,
     QT_TRANSLATE_NOOP("StorageError",
                       "“%1” cannot be opened because Qt’s SQLite plugin is "
                       "missing; install the program again.")},
    {StorageErrorCode::NoFile,
     QT_TRANSLATE_NOOP("StorageError",
                       "There is no file “%1”; look whether it was moved or "
                       "renamed.")},
    {StorageErrorCode::NoFolder,
     QT_TRANSLATE_NOOP("StorageError",
                       "“%1” cannot be saved because there is no folder “%2”; choose another "
                       "place.")},
    {StorageErrorCode::AlreadyExists,
     QT_TRANSLATE_NOOP("StorageError",
                       "“%1” exists already and was left as it is; choose another "
                       "name.")},
    {StorageErrorCode::CannotOpen,
     QT_TRANSLATE_NOOP("StorageError",
                       "“%1” cannot be opened; look whether it is a file that you may read.")},
    {StorageErrorCode::WriteProtected,
     QT_TRANSLATE_NOOP("StorageError",
                       "“%1” or its folder is write-protected; save a copy in "
                       "another place to change it.")},
    {StorageErrorCode::Busy,
     QT_TRANSLATE_NOOP("StorageError",
                       "“%1” is being changed by another program; try again when it has "
                       "finished.")},
    {StorageErrorCode::SameFile,
     QT_TRANSLATE_NOOP("StorageError",
                       "“%1” is the open document itself; choose another name for the copy.")},
    {StorageErrorCode::Gone,
     QT_TRANSLATE_NOOP("StorageError",
                       "“%1” was deleted, moved or renamed while it was open; use Save As to keep "
                       "what is here.")},
    {StorageErrorCode::Replaced,
     QT_TRANSLATE_NOOP("StorageError",
                       "Another file was put in the place of “%1” while it was open; use Save As "
                       "to keep what is here under another name.")},
    {StorageErrorCode::ChangedElsewhere,
     QT_TRANSLATE_NOOP("StorageError",
                       "“%1” was changed by another program while it was open; use Save As to "
                       "keep what is here under another name, or open the file again.")},
    {StorageErrorCode::NotADatabase,
     QT_TRANSLATE_NOOP("StorageError",
                       "“%1” is not a Tokencast document; choose a file whose name "
                       "ends in .tokencast.")},
    {StorageErrorCode::OtherDatabase,
     QT_TRANSLATE_NOOP("StorageError",
                       "“%1” is a database of another program and was left as it "
                       "is; choose a Tokencast document.")},
    {StorageErrorCode::NewerVersion,
     QT_TRANSLATE_NOOP("StorageError",
                       "“%1” was made by a newer Tokencast and was left as it is; "
                       "open it with version %2 or later.")},
    {StorageErrorCode::Corrupt,
     QT_TRANSLATE_NOOP("StorageError",
                       "“%1” is damaged and was left as it is; open a backup or another copy of "
                       "it.")},
    {StorageErrorCode::NothingReadable,
     QT_TRANSLATE_NOOP("StorageError",
                       "Nothing in “%1” can be read any more, and it was left as it is; open a "
                       "backup or another copy of it.")},
    {StorageErrorCode::DiskFull,
     QT_TRANSLATE_NOOP("StorageError",
                       "“%1” could not be saved because the disk is full; make "
                       "room or choose another place.")},
    {StorageErrorCode::CannotWrite,
     QT_TRANSLATE_NOOP("StorageError",
                       "“%1” could not be read or written; look whether its disk "
                       "is connected, and whether you may write there.")},
    {StorageErrorCode::MigrationFailed,
     QT_TRANSLATE_NOOP("StorageError",
                       "“%1” is of an older format and could not be brought to version %2; it was "
                       "left as it is: open a backup, or report this as a fault.")},
    {StorageErrorCode::NoSuchScenario,
     QT_TRANSLATE_NOOP("StorageError",
                       "The scenario is no longer in “%1”, and the change was not saved; open the "
                       "document again.")},
    {StorageErrorCode::Unstorable,
     QT_TRANSLATE_NOOP("StorageError",
                       "A value cannot be kept in “%1”, and nothing was saved; correct it: %2.")},
};

const char *newerVersionUnknown =
    QT_TRANSLATE_NOOP("StorageError",
                      "“%1” was made by a newer Tokencast and was left as it is; "
                      "open it with the newest version.");

const char *wordsFor(const StorageError &error)
{
    if (error.code == StorageErrorCode::NewerVersion && error.facts.join(QString()).isEmpty())
        return newerVersionUnknown;
    const auto *entry = std::ranges::find(words, error.code, &ErrorWords::code);
    Q_ASSERT(entry != std::end(words));
    return entry->text;
}

} // namespace

QString storageErrorText(const StorageError &error)
{
    const QString text = QCoreApplication::translate("StorageError", wordsFor(error));
    const QString file = QDir::toNativeSeparators(error.path);
    return text.contains(QStringLiteral("%2")) ? text.arg(file, error.facts.value(0))
                                               : text.arg(file);
}

} // namespace tokencast
