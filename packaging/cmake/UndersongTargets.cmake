# SPDX-FileCopyrightText: 2026 The Undersong authors
# SPDX-License-Identifier: MIT

# undersong_precompiled(<target>...)
# Reads what nearly every file includes of Qt and the standard library once, as part of undersong_base, instead of once
# a file. Every file still includes what it uses: clang-tidy reads them without. MSVC wants the same definitions in every
# user of a precompiled header, which Qt's libraries do not have; and libFuzzer's targets are built with flags of their own.
function(undersong_precompiled)
  if(NOT MSVC AND NOT UNDERSONG_FUZZ)
    foreach(target IN LISTS ARGN)
      target_precompile_headers(${target} REUSE_FROM undersong_base)
    endforeach()
  endif()
endfunction()

# undersong_library(<name> [WITHOUT_QT] SOURCES <files> [PUBLIC <targets>] [PRIVATE <targets>])
# A static library undersong_<name>. Headers are included from the root of its layer: "<name>/<file>.h".
function(undersong_library name)
  cmake_parse_arguments(ARG "WITHOUT_QT" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  set(target undersong_${name})
  add_library(${target} STATIC ${ARG_SOURCES})
  target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}/core")
  target_link_libraries(${target} PUBLIC ${ARG_PUBLIC} PRIVATE project_flags ${ARG_PRIVATE})
  # What a user of a header needs to read it: the language level.
  target_compile_features(${target} PUBLIC cxx_std_23)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(${target} PUBLIC -fcoroutines)
  endif()
  if(NOT name STREQUAL "base" AND NOT ARG_WITHOUT_QT)
    undersong_precompiled(${target})
  endif()
endfunction()

# undersong_test(<name> LABEL <label> SOURCES <files> LIBRARIES <targets> [TIMEOUT <seconds>] [GUI])
# One Qt Test executable, registered with CTest under its label.
function(undersong_test name)
  cmake_parse_arguments(ARG "GUI" "LABEL;TIMEOUT" "SOURCES;LIBRARIES;ENVIRONMENT" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE project_flags Qt6::Test ${ARG_LIBRARIES})
  undersong_precompiled(${name})
  target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
  target_compile_definitions(${name} PRIVATE
    UNDERSONG_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
    UNDERSONG_SHARED_DATA="${PROJECT_SOURCE_DIR}/../shared")
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES
    LABELS ${ARG_LABEL}
    TIMEOUT ${ARG_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;${ARG_ENVIRONMENT}")
endfunction()
