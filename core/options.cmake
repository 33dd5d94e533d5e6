# What decides the bits of every result: for all that stands below the folder which includes this. A project around ours keeps its own.
add_compile_options(
  -ffp-contract=off   # a fused multiply-add rounds once instead of twice: other bits where the machine has it
  -fno-math-errno)    # sqrt is one instruction, not a call
if(EMSCRIPTEN)
  add_compile_options(
    -msimd128           # four floats at once; never relaxed SIMD, whose results differ between machines
    -fwasm-exceptions   # the engine's own exceptions: no detour through JavaScript
    -ffile-prefix-map=${PROJECT_SOURCE_DIR}=.)  # the same bytes wherever it is built: npm run reproduce
  add_link_options(-fwasm-exceptions)
endif()
if(NN_SANITIZE)
  add_compile_options(-fsanitize=${NN_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${NN_SANITIZE})
endif()
if(NN_COVERAGE)
  # Names of sources relative to the build's folder: the same objects in another clone. Given to clang's own front, because
  # ccache takes -fprofile-instr-generate for one that writes into the working folder, and keeps its objects for that only.
  file(RELATIVE_PATH sources ${CMAKE_BINARY_DIR} ${PROJECT_SOURCE_DIR})
  string(REGEX REPLACE "/$" "" sources ${sources})
  add_compile_options(
    "SHELL:-Xclang -fprofile-instrument=clang"
    "SHELL:-Xclang -fcoverage-mapping"
    "SHELL:-Xclang -fcoverage-compilation-dir=."
    -ffile-prefix-map=${PROJECT_SOURCE_DIR}=${sources})
  add_link_options(-fprofile-instr-generate)
endif()
if(NN_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
