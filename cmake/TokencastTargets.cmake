# SPDX-License-Identifier: GPL-3.0-or-later
# Flags live on interface targets; every target of ours is made by one of these functions.

add_library(tokencast_options INTERFACE)
target_compile_features(tokencast_options INTERFACE cxx_std_20)
target_include_directories(tokencast_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(tokencast_options INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING)

add_library(tokencast_warnings INTERFACE)
if(MSVC)
    target_compile_options(tokencast_warnings INTERFACE /W4 /permissive- /utf-8)
else()
    # Designated initializers leave out what has a default.
    target_compile_options(tokencast_warnings INTERFACE
        -Wall -Wextra -Wconversion -Wsign-conversion -Wnon-virtual-dtor
        -Woverloaded-virtual -Wno-missing-field-initializers)
endif()
if(TOKENCAST_WERROR)
    target_compile_options(tokencast_warnings INTERFACE $<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>)
endif()

if(TOKENCAST_SANITIZE)
    target_compile_options(tokencast_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(tokencast_options INTERFACE -fsanitize=address,undefined)
    # With the checks in between, g++ no longer sees that an optional's value is read only where
    # there is one.
    target_compile_options(tokencast_warnings INTERFACE
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
endif()

if(TOKENCAST_FUZZ)
    # Everything is instrumented; what is a fuzzer gets its main function where it is linked.
    set(checks -fsanitize=fuzzer-no-link,address,undefined)
    target_compile_options(tokencast_options INTERFACE
        ${checks} -fno-sanitize-recover=all -fno-omit-frame-pointer
        # RapidJSON adds to a null pointer where nothing is on its stack yet.
        $<$<STREQUAL:$<TARGET_PROPERTY:NAME>,tokencast_formats>:-fno-sanitize=pointer-overflow>)
    target_link_options(tokencast_options INTERFACE ${checks})
endif()

# Several sources at a time where a build from nothing is what counts (TOKENCAST_UNITY). Not for
# libraries whose sources use one name for different things.
function(tokencast_add_library target)
    add_library(${target} STATIC ${ARGN})
    if(TOKENCAST_UNITY AND NOT target MATCHES "charts|cli")
        set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 6)
    endif()
    target_link_libraries(${target} PUBLIC tokencast_options PRIVATE tokencast_warnings)
endfunction()

# tokencast_add_program(tokencast WINDOW main.cpp): without WINDOW it is for a terminal.
function(tokencast_add_program target)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "WINDOW" "" "")
    qt_add_executable(${target} ${ARG_UNPARSED_ARGUMENTS})
    set_target_properties(${target} PROPERTIES
        WIN32_EXECUTABLE ${ARG_WINDOW} MACOSX_BUNDLE ${ARG_WINDOW})
    target_link_libraries(${target} PRIVATE tokencast_options tokencast_warnings)
    install(TARGETS ${target}
        RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}"
        BUNDLE DESTINATION .)
endfunction()

# tokencast_add_test(core/model/tst_exact.cpp LIBRARIES tokencast_model ...): one ctest entry a file,
# named after its path. What moc makes of the file is made by itself: CMake's AUTOMOC takes a second a
# target, which is minutes for a hundred of them.
function(tokencast_add_test source)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "LIBRARIES")
    string(REGEX REPLACE "\\.cpp$" "" name "${source}")
    string(REPLACE "/" "_" target "${name}")
    get_filename_component(file "${source}" NAME_WE)
    set(moc "${CMAKE_CURRENT_BINARY_DIR}/${target}_moc/${file}.moc")
    add_executable(${target} "${source}" "${moc}")
    qt_generate_moc("${source}" "${moc}" TARGET ${target})
    target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${target}_moc")
    target_link_libraries(${target} PRIVATE
        tokencast_options tokencast_warnings tokencast_test_support Qt6::Test ${ARG_LIBRARIES})
    if("${ARG_LIBRARIES}" MATCHES "tokencast_(ui|charts|gui)|Qt6::Widgets")
        target_precompile_headers(${target} REUSE_FROM tokencast_window_test_headers)
    elseif(NOT "${ARG_LIBRARIES}" MATCHES "Qt6::Gui")
        target_precompile_headers(${target} REUSE_FROM tokencast_test_headers)
    endif()
    add_test(NAME "${name}" COMMAND ${target})
    set_tests_properties("${name}" PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC"
        TIMEOUT 120)
endfunction()
