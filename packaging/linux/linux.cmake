# SPDX-License-Identifier: GPL-3.0-or-later
# Files of a Linux desktop, the Debian package and the RPM. `./dev package` builds them, and makes the
# portable folder and the installer of what is installed here.

set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
# Debian looks for it under the name of the package, which CMAKE_INSTALL_DOCDIR is not.
set(documentation_dir "${CMAKE_INSTALL_DATAROOTDIR}/doc/tokencast")

# install_compressed(SOURCE DIRECTORY): as SOURCE.gz, without a time stamp inside.
find_program(GZIP_PROGRAM gzip REQUIRED)
function(install_compressed source directory)
    get_filename_component(name "${source}" NAME)
    set(compressed "${CMAKE_CURRENT_BINARY_DIR}/${name}.gz")
    add_custom_command(OUTPUT "${compressed}"
        COMMAND "${GZIP_PROGRAM}" -9 -n -c "${source}" > "${compressed}"
        DEPENDS "${source}"
        VERBATIM)
    add_custom_target("compressed-${name}" ALL DEPENDS "${compressed}")
    install(FILES "${compressed}" DESTINATION "${directory}")
endfunction()

# install_completions(SHELL FILE DIRECTORY): what the program says of itself.
function(install_completions shell file directory)
    if(CMAKE_CROSSCOMPILING)
        return()
    endif()
    set(script "${CMAKE_CURRENT_BINARY_DIR}/completions/${shell}/${file}")
    file(MAKE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/completions/${shell}")
    add_custom_command(OUTPUT "${script}"
        COMMAND tokencast-cli completions ${shell} > "${script}"
        DEPENDS tokencast-cli
        VERBATIM)
    add_custom_target("completions-${shell}" ALL DEPENDS "${script}")
    install(FILES "${script}" DESTINATION "${CMAKE_INSTALL_DATADIR}/${directory}")
endfunction()

# What the newest release brought, for software centres: the bold words of its points in CHANGELOG.md.
function(read_changes variable)
    file(READ "${PROJECT_SOURCE_DIR}/CHANGELOG.md" changelog)
    string(REGEX REPLACE "^[^#]*# Changes[^#]*## ${PROJECT_VERSION}[^\n]*\n" "" newest "${changelog}")
    string(REGEX REPLACE "\n## .*" "" newest "${newest}")
    string(REGEX MATCHALL "\n- \\*\\*[^*]+\\*\\*" points "${newest}")
    set(items "")
    foreach(point IN LISTS points)
        string(REGEX REPLACE "\n- \\*\\*([^*]+)\\*\\*" "\\1" point "${point}")
        string(REGEX REPLACE "\\.$" "" point "${point}")
        string(REPLACE "`" "" point "${point}")
        string(APPEND items "\n          <li>${point}</li>")
    endforeach()
    set(${variable} "${items}" PARENT_SCOPE)
endfunction()

install(FILES linux/copyright DESTINATION "${documentation_dir}")
configure_file(linux/changelog.in changelog @ONLY)
install_compressed("${CMAKE_CURRENT_BINARY_DIR}/changelog" "${documentation_dir}")
install(DIRECTORY "${notices}" DESTINATION "${documentation_dir}")

configure_file(linux/tokencast-cli.1.in tokencast-cli.1 @ONLY)
install_compressed("${CMAKE_CURRENT_BINARY_DIR}/tokencast-cli.1" "${CMAKE_INSTALL_MANDIR}/man1")
install_completions(bash tokencast-cli bash-completion/completions)
install_completions(fish tokencast-cli.fish fish/vendor_completions.d)
install_completions(zsh _tokencast-cli zsh/vendor-completions)

if(TARGET tokencast)
    configure_file(linux/tokencast.1.in tokencast.1 @ONLY)
    install_compressed("${CMAKE_CURRENT_BINARY_DIR}/tokencast.1" "${CMAKE_INSTALL_MANDIR}/man1")
    configure_file(linux/tokencast.desktop tokencast.desktop COPYONLY)
    read_changes(changes)
    configure_file(linux/metainfo.xml.in "${application_id}.metainfo.xml" @ONLY)
    install(FILES "${CMAKE_CURRENT_BINARY_DIR}/tokencast.desktop"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
    install(FILES "${CMAKE_CURRENT_BINARY_DIR}/${application_id}.metainfo.xml"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
    install(FILES linux/mime.xml
        DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages"
        RENAME tokencast.xml)
    install(FILES "${icon}" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
endif()

if(TARGET tokencast-iconmaker)
    set(pictures "${CMAKE_CURRENT_BINARY_DIR}/icons")
    set(icon_sizes 16 22 24 32 48 64 96 128 256 512)
    list(TRANSFORM icon_sizes REPLACE "(.+)" "${pictures}/tokencast-\\1.png"
        OUTPUT_VARIABLE picture_files)
    add_custom_command(OUTPUT ${picture_files}
        COMMAND tokencast-iconmaker "${icon}" "${pictures}"
        DEPENDS tokencast-iconmaker "${icon}"
        VERBATIM)
    add_custom_target(tokencast-icons ALL DEPENDS ${picture_files})
    foreach(size IN LISTS icon_sizes)
        install(FILES "${pictures}/tokencast-${size}.png"
            DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps"
            RENAME tokencast.png)
    endforeach()
endif()

set(CPACK_GENERATOR DEB RPM)
# Moves what the two families of distributions keep in different places.
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_SOURCE_DIR}/linux/places.cmake")
set(CPACK_PACKAGE_DESCRIPTION
"Tokencast answers two questions about prepaid API usage: when do the tokens
run out, and what do they cost? From the planned usage and the purchases it
computes every day exactly: which charge is paid from which purchase, what
expires unused, when access is limited.

The package has the window, tokencast, and the command line, tokencast-cli.")
string(REPLACE "\n\n" "\n.\n" CPACK_DEBIAN_PACKAGE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins and translations are loaded at run time, where dpkg-shlibdeps does not see them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, qt6-translations-l10n")
# For the window in Japanese.
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-cjk")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_GROUP "Applications/Productivity")
# The libraries are found by rpmbuild; the driver for SQLite is a plugin, which has its own package
# where Qt is split into many, and is a part of Qt elsewhere.
set(CPACK_RPM_PACKAGE_REQUIRES "(qt6-sql-sqlite or qt6-qtbase)")
set(CPACK_RPM_PACKAGE_RECOMMENDS "(qt6-qttranslations or qt6-translations)")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/applications /usr/share/bash-completion /usr/share/bash-completion/completions
    /usr/share/fish /usr/share/fish/vendor_completions.d /usr/share/icons /usr/share/icons/hicolor
    /usr/share/icons/hicolor/scalable /usr/share/icons/hicolor/scalable/apps /usr/share/man
    /usr/share/man/man1 /usr/share/metainfo /usr/share/mime /usr/share/mime/packages
    /usr/share/zsh /usr/share/zsh/site-functions)
foreach(size IN LISTS icon_sizes)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        "/usr/share/icons/hicolor/${size}x${size}" "/usr/share/icons/hicolor/${size}x${size}/apps")
endforeach()
# The same source gives the same package, and the links of separate debug symbols are of no use here.
set(CPACK_RPM_SPEC_MORE_DEFINE
"%define _buildhost localhost
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _build_id_links none")
