# SPDX-License-Identifier: GPL-3.0-or-later
# A ZIP, an installer by NSIS and one by WiX, with everything that Qt brings in them. For a runner with
# Visual Studio, Qt 6.5 or newer, NSIS and WiX 3; see README.md in packaging/.

string(REPLACE "." "," version_numbers "${PROJECT_VERSION},0")

if(TARGET tokencast)
    # Drawn from the one SVG, like all icons.
    set(icon_file "${CMAKE_CURRENT_BINARY_DIR}/tokencast.ico")
    add_custom_command(OUTPUT "${icon_file}"
        COMMAND tokencast-iconmaker "${icon}" "${icon_file}"
        DEPENDS tokencast-iconmaker "${icon}"
        VERBATIM)
    add_custom_target(tokencast-icons DEPENDS "${icon_file}")
endif()

# describe(TARGET DESCRIPTION): what the properties of the file say, its icon and what it knows of
# Windows.
function(describe target description)
    set(name ${target})
    configure_file(windows/tokencast.rc.in "${CMAKE_CURRENT_BINARY_DIR}/${target}.rc" @ONLY)
    target_sources(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${target}.rc"
        "${CMAKE_CURRENT_SOURCE_DIR}/windows/tokencast.manifest")
    # The compiler of resources does not see that it needs the icon.
    add_dependencies(${target} tokencast-icons)
endfunction()
describe(tokencast "Tokencast")
describe(tokencast-cli "Tokencast, command line")

install(DIRECTORY "${notices}" DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" "${PROJECT_SOURCE_DIR}/CHANGELOG.md"
    DESTINATION "${CMAKE_INSTALL_BINDIR}")
# Reports and pictures need no display; the deploy tool takes the plugin for windows alone.
install(FILES "$<TARGET_FILE:Qt6::QOffscreenIntegrationPlugin>" DESTINATION plugins/platforms)
qt_generate_deploy_app_script(TARGET tokencast OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT "${deploy}")
set(CMAKE_INSTALL_SYSTEM_RUNTIME_DESTINATION "${CMAKE_INSTALL_BINDIR}")
include(InstallRequiredSystemLibraries)

set(CPACK_GENERATOR ZIP NSIS WIX)
set(CPACK_PACKAGE_FILE_NAME "tokencast-${PROJECT_VERSION}-windows-x86_64")
set(CPACK_PACKAGE_INSTALL_DIRECTORY "Tokencast")
set(CPACK_PACKAGE_EXECUTABLES tokencast "Tokencast")
set(CPACK_PACKAGE_CHECKSUM SHA256)
# Signs the programs before they are packed and the installers after; without a certificate it says so.
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_SOURCE_DIR}/windows/sign.cmake")
set(CPACK_POST_BUILD_SCRIPTS "${CMAKE_CURRENT_SOURCE_DIR}/windows/sign.cmake")

set(CPACK_NSIS_DISPLAY_NAME "Tokencast ${PROJECT_VERSION}")
set(CPACK_NSIS_PACKAGE_NAME "Tokencast")
set(CPACK_NSIS_MUI_ICON "${icon_file}")
set(CPACK_NSIS_MUI_UNIICON "${icon_file}")
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\tokencast.exe")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON)
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
# A document opens with a double click.
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
    WriteRegStr SHCTX "Software\Classes\.tokencast" "" "Tokencast.Document"
    WriteRegStr SHCTX "Software\Classes\Tokencast.Document" "" "Tokencast document"
    WriteRegStr SHCTX "Software\Classes\Tokencast.Document\DefaultIcon" "" "$INSTDIR\bin\tokencast.exe,0"
    WriteRegStr SHCTX "Software\Classes\Tokencast.Document\shell\open\command" "" '"$INSTDIR\bin\tokencast.exe" "%1"'
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
    DeleteRegKey SHCTX "Software\Classes\.tokencast"
    DeleteRegKey SHCTX "Software\Classes\Tokencast.Document"
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
]])

# By this a newer version knows the older one; it never changes.
set(CPACK_WIX_UPGRADE_GUID "5B0C6C2E-7C1B-4C0E-9B52-0F6A6F1D3E57")
set(CPACK_WIX_PRODUCT_ICON "${icon_file}")
set(CPACK_WIX_PROGRAM_MENU_FOLDER "Tokencast")
set(CPACK_WIX_PATCH_FILE "${CMAKE_CURRENT_SOURCE_DIR}/windows/filetype.wxs.xml")
# WiX wants a licence that ends in .txt, and shows it as it is.
configure_file("${PROJECT_SOURCE_DIR}/LICENSE" "${CMAKE_CURRENT_BINARY_DIR}/LICENSE.txt" COPYONLY)
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_CURRENT_BINARY_DIR}/LICENSE.txt")
