// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/numberededits.h"

#include <QtCore/QCoreApplication>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>
#include <thread>

// A program that edits a document, for tests that need a second process.
//
//     core_storage_editor FILE loop       edits on and on, and prints each number once it is saved
//     core_storage_editor FILE steadily   as before, and leaves time between two edits for others
//     core_storage_editor FILE once       prints "ready", waits for a line, makes one edit, and
//     prints
//                                         its number, or the code of the error

using namespace tokencast;

namespace {

void say(const std::string &text)
{
    std::fputs((text + '\n').c_str(), stdout);
    std::fflush(stdout);
}

std::string codeText(const StorageError &error)
{
    return "error " + std::to_string(static_cast<int>(error.code));
}

StorageResult<void> applyWhenFree(DocumentFile &file, const DocumentEdit &edit)
{
    StorageResult<void> result = file.apply(edit);
    while (!result && result.error().code == StorageErrorCode::Busy)
        result = file.apply(edit);
    return result;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 3)
        return EXIT_FAILURE;
    auto file = DocumentFile::open(QString::fromLocal8Bit(argv[1]), OpenMode::ReadWrite);
    if (!file) {
        say(codeText(file.error()));
        return EXIT_FAILURE;
    }
    StoredDocument document = file->load().value();
    History history = file->history().value();
    const bool isOnce = std::string(argv[2]) == "once";
    const bool isSteady = std::string(argv[2]) == "steadily";
    if (isOnce) {
        say("ready");
        std::string line;
        std::getline(std::cin, line);
    }
    for (int number = numberIn(document).value() + 1;; ++number) {
        const DocumentEdit edit = numberedEdit(document, history, number);
        const StorageResult<void> saved = isOnce ? file->apply(edit) : applyWhenFree(*file, edit);
        say(saved ? std::to_string(number) : codeText(saved.error()));
        if (isOnce || !saved)
            return saved ? EXIT_SUCCESS : EXIT_FAILURE;
        if (isSteady)
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
}
