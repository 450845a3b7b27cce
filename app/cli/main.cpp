// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/program.h"
#include "core/storage/locations.h"

#include <QtCore/QRandomGenerator>

#include <chrono>
#include <iostream>

int main(int argc, char *argv[])
{
    using namespace tokencast;
    prepareStandardStreams();
    const Environment environment{
        .input = std::cin,
        .output = std::cout,
        .errors = std::cerr,
        .ruleBookFolder = ruleBookFolder(),
        .now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()),
        .random = [] { return QRandomGenerator::system()->generate(); }};
    return static_cast<int>(runProgram(argumentsOf(argc, argv), environment));
}
