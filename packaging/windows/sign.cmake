# SPDX-License-Identifier: GPL-3.0-or-later
# Run by CPack before and after it packs. With TOKENCAST_SIGN_THUMBPRINT in the environment, the
# certificate of that thumbprint in the runner's store signs the programs and then the installers;
# TOKENCAST_SIGN_TIMESTAMP is the address of a time stamp service.

if(NOT DEFINED ENV{TOKENCAST_SIGN_THUMBPRINT} OR "$ENV{TOKENCAST_SIGN_THUMBPRINT}" STREQUAL "")
    message(STATUS "Not signed: TOKENCAST_SIGN_THUMBPRINT is not set")
    return()
endif()
find_program(SIGNTOOL_PROGRAM signtool REQUIRED)
if(CPACK_PACKAGE_FILES)
    set(to_sign ${CPACK_PACKAGE_FILES})
    list(FILTER to_sign EXCLUDE REGEX "\\.(zip|sha256)$")
else()
    file(GLOB_RECURSE to_sign "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*tokencast*.exe")
endif()
foreach(file IN LISTS to_sign)
    execute_process(
        COMMAND "${SIGNTOOL_PROGRAM}" sign /fd sha256 /sha1 "$ENV{TOKENCAST_SIGN_THUMBPRINT}"
            /tr "$ENV{TOKENCAST_SIGN_TIMESTAMP}" /td sha256 "${file}"
        COMMAND_ERROR_IS_FATAL ANY)
endforeach()
