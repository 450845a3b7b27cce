# SPDX-License-Identifier: GPL-3.0-or-later
# Run by CPack between installing and packing: zsh looks for completions of packages in one folder in
# Debian and in another elsewhere.

if(CPACK_GENERATOR STREQUAL "RPM")
    set(zsh "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share/zsh")
    if(EXISTS "${zsh}/vendor-completions")
        file(RENAME "${zsh}/vendor-completions" "${zsh}/site-functions")
    endif()
endif()
