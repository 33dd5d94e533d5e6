# Finds Emscripten wherever it is installed (Debian, Homebrew, emsdk). CMake reads a toolchain file once per
# try-compile: the environment keeps the answer, for em-config takes a tenth of a second.
if(NOT DEFINED ENV{NN_EMSCRIPTEN_ROOT})
  execute_process(
    COMMAND em-config EMSCRIPTEN_ROOT
    OUTPUT_VARIABLE root
    OUTPUT_STRIP_TRAILING_WHITESPACE
    COMMAND_ERROR_IS_FATAL ANY)
  set(ENV{NN_EMSCRIPTEN_ROOT} "${root}")
endif()
include("$ENV{NN_EMSCRIPTEN_ROOT}/cmake/Modules/Platform/Emscripten.cmake")
