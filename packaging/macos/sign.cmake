# SPDX-License-Identifier: GPL-3.0-or-later
# Run by CPack before and after it packs. With TOKENCAST_SIGN_IDENTITY in the environment (a "Developer ID
# Application" whose key is in a keychain that is open), the application is signed for the hardened
# runtime, and then the disk image; with TOKENCAST_NOTARY_KEY, TOKENCAST_NOTARY_KEY_ID and
# TOKENCAST_NOTARY_ISSUER (an API key of App Store Connect, the first as the path of its file), the
# image is notarized as well. Without an identity the application gets the ad hoc signature without
# which nothing runs on Apple silicon.

set(identity "$ENV{TOKENCAST_SIGN_IDENTITY}")

if(NOT CPACK_PACKAGE_FILES)
    if(identity STREQUAL "")
        message(STATUS "Signed ad hoc: TOKENCAST_SIGN_IDENTITY is not set")
        set(options --sign -)
    else()
        set(options --sign "${identity}" --options runtime --timestamp)
    endif()
    execute_process(
        COMMAND codesign --force --deep ${options}
            "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/Tokencast.app"
        COMMAND_ERROR_IS_FATAL ANY)
    return()
endif()

if(identity STREQUAL "")
    return()
endif()
foreach(image IN LISTS CPACK_PACKAGE_FILES)
    execute_process(COMMAND codesign --force --sign "${identity}" --timestamp "${image}"
        COMMAND_ERROR_IS_FATAL ANY)
    if("$ENV{TOKENCAST_NOTARY_KEY}" STREQUAL "")
        message(STATUS "Not notarized: TOKENCAST_NOTARY_KEY is not set")
        continue()
    endif()
    execute_process(
        COMMAND xcrun notarytool submit --wait --key "$ENV{TOKENCAST_NOTARY_KEY}"
            --key-id "$ENV{TOKENCAST_NOTARY_KEY_ID}" --issuer "$ENV{TOKENCAST_NOTARY_ISSUER}" "${image}"
        COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND xcrun stapler staple "${image}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()
