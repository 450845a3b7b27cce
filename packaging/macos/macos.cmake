# SPDX-License-Identifier: GPL-3.0-or-later
# A disk image with the application, which has the command line and Qt inside. For a runner with Xcode's
# tools and Qt 6.5 or newer; see README.md in packaging/.

if(TARGET tokencast)
    set(icon_file "${CMAKE_CURRENT_BINARY_DIR}/tokencast.icns")
    add_custom_command(OUTPUT "${icon_file}"
        COMMAND tokencast-iconmaker "${icon}" "${icon_file}"
        DEPENDS tokencast-iconmaker "${icon}"
        VERBATIM)
    add_custom_target(tokencast-icons DEPENDS "${icon_file}")
    target_sources(tokencast PRIVATE "${icon_file}")
    set_source_files_properties("${icon_file}" TARGET_DIRECTORY tokencast
        PROPERTIES MACOSX_PACKAGE_LOCATION Resources GENERATED ON)
    add_dependencies(tokencast tokencast-icons)
    set_target_properties(tokencast PROPERTIES
        OUTPUT_NAME Tokencast
        MACOSX_BUNDLE_INFO_PLIST "${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in"
        MACOSX_BUNDLE_GUI_IDENTIFIER "${application_id}"
        MACOSX_BUNDLE_BUNDLE_NAME Tokencast
        MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}"
        MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}"
        MACOSX_BUNDLE_COPYRIGHT "Copyright ${release_year} The Tokencast authors; GNU GPL 3 or later"
        MACOSX_BUNDLE_ICON_FILE tokencast.icns)
endif()

set(resources Tokencast.app/Contents/Resources)
install(DIRECTORY "${notices}" DESTINATION "${resources}")
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${resources}")
# Beside the window, so that both use the same libraries; the README says where it is.
install(PROGRAMS "$<TARGET_FILE:tokencast-cli>" DESTINATION Tokencast.app/Contents/MacOS)
# Reports and pictures need no display; the deploy tool leaves this plugin out.
install(FILES "$<TARGET_FILE:Qt6::QOffscreenIntegrationPlugin>"
    DESTINATION Tokencast.app/Contents/PlugIns/platforms)
qt_generate_deploy_script(TARGET tokencast OUTPUT_SCRIPT deploy CONTENT "
    qt_deploy_runtime_dependencies(EXECUTABLE Tokencast.app
        ADDITIONAL_EXECUTABLES Tokencast.app/Contents/MacOS/tokencast-cli)")
install(SCRIPT "${deploy}")

set(CPACK_GENERATOR DragNDrop)
set(CPACK_PACKAGE_FILE_NAME "tokencast-${PROJECT_VERSION}-macos")
set(CPACK_DMG_VOLUME_NAME "Tokencast ${PROJECT_VERSION}")
set(CPACK_PACKAGE_CHECKSUM SHA256)
# Signing would be undone by stripping.
set(CPACK_STRIP_FILES OFF)
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_SOURCE_DIR}/macos/sign.cmake")
set(CPACK_POST_BUILD_SCRIPTS "${CMAKE_CURRENT_SOURCE_DIR}/macos/sign.cmake")
