// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/faults.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string fault =
        tokencast::faultOfPlanJson({reinterpret_cast<const char *>(data), size});
    if (fault.empty())
        return 0;
    std::fprintf(stderr, "%s\n", fault.c_str());
    std::abort();
}
