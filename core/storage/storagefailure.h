// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/storageerror.h"

#include <exception>
#include <type_traits>
#include <utility>

namespace tokencast {

/// Carries an error from wherever SQL is run to the edge of core/storage; nothing outside sees it.
class StorageFailure : public std::exception
{
public:
    explicit StorageFailure(StorageError error) : m_error(std::move(error)) {}

    const StorageError &error() const { return m_error; }
    const char *what() const noexcept override { return "storage failure"; }

private:
    StorageError m_error;
};

[[noreturn]] inline void fail(StorageErrorCode code, const QStringList &facts = {},
                              const QString &detail = {})
{
    throw StorageFailure({.code = code, .path = {}, .facts = facts, .detail = detail});
}

/// Turns a failure into a result; one that names no file is about `path`.
template <typename Function>
auto attempt(const QString &path, Function &&function)
    -> StorageResult<std::invoke_result_t<Function>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Function>>) {
            std::forward<Function>(function)();
            return {};
        } else {
            return std::forward<Function>(function)();
        }
    } catch (const StorageFailure &failure) {
        StorageError error = failure.error();
        if (error.path.isEmpty())
            error.path = path;
        return tl::unexpected(std::move(error));
    }
}

} // namespace tokencast
