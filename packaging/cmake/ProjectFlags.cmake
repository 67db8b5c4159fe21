# SPDX-FileCopyrightText: 2026 The Undersong authors
# SPDX-License-Identifier: MIT
#
# project_flags: the language level and the warnings every target of ours is built with.
option(UNDERSONG_WARNINGS_AS_ERRORS "Treat compiler warnings as errors" OFF)
set(UNDERSONG_SANITIZE "" CACHE STRING "Sanitizers to build with, for example address,undefined")
option(UNDERSONG_COVERAGE "Instrument for coverage reports" OFF)

add_library(project_flags INTERFACE)
target_compile_features(project_flags INTERFACE cxx_std_23)
target_compile_definitions(project_flags INTERFACE
  QT_NO_CAST_FROM_ASCII
  QT_NO_CAST_TO_ASCII
  QT_NO_FOREACH
  QT_NO_KEYWORDS
  QT_STRICT_ITERATORS
  EIGEN_MPL2_ONLY)

if(MSVC)
  target_compile_options(project_flags INTERFACE /W4 /permissive- /utf-8)
  if(UNDERSONG_WARNINGS_AS_ERRORS)
    target_compile_options(project_flags INTERFACE /WX)
  endif()
else()
  target_compile_options(project_flags INTERFACE
    -Wall -Wextra -Wconversion -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
    # Designated initialisers name what differs from the default; the rest is meant to be left out.
    -Wno-missing-field-initializers
    # The score of a song may not depend on how a compiler fuses or reorders arithmetic.
    -ffp-contract=off)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 12 reports variables of a coroutine frame and of optionals as uninitialised when they are not.
    target_compile_options(project_flags INTERFACE -fcoroutines -Wno-maybe-uninitialized)
  endif()
  if(UNDERSONG_WARNINGS_AS_ERRORS)
    target_compile_options(project_flags INTERFACE -Werror)
  endif()
  if(UNDERSONG_SANITIZE)
    target_compile_options(project_flags INTERFACE -fsanitize=${UNDERSONG_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(project_flags INTERFACE -fsanitize=${UNDERSONG_SANITIZE})
  endif()
  if(UNDERSONG_COVERAGE)
    target_compile_options(project_flags INTERFACE --coverage)
    target_link_options(project_flags INTERFACE --coverage)
  endif()
endif()

find_program(UNDERSONG_CCACHE ccache)
if(UNDERSONG_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # ccache wants to be told that the precompiled header holds neither times nor definitions of a file's own.
  set(CMAKE_CXX_COMPILER_LAUNCHER
    "${CMAKE_COMMAND};-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros;${UNDERSONG_CCACHE}")
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(project_flags INTERFACE -fpch-preprocess)
  endif()
endif()
