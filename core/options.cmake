# nn_numbers: what decides the bits of every result, and so goes into each object file.
add_library(nn_numbers INTERFACE)
target_compile_features(nn_numbers INTERFACE cxx_std_20)
target_compile_options(nn_numbers INTERFACE
  -ffp-contract=off   # a fused multiply-add rounds once instead of twice: other bits where the machine has it
  -fno-math-errno)    # sqrt is one instruction, not a call
if(EMSCRIPTEN)
  target_compile_options(nn_numbers INTERFACE
    -msimd128           # four floats at once; never relaxed SIMD, whose results differ between machines
    -fwasm-exceptions   # the engine's own exceptions: no detour through JavaScript
    -ffile-prefix-map=${PROJECT_SOURCE_DIR}=.)  # the same bytes wherever it is built: npm run reproduce
  target_link_options(nn_numbers INTERFACE -fwasm-exceptions)
endif()
if(NN_SANITIZE)
  target_compile_options(nn_numbers INTERFACE -fsanitize=${NN_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(nn_numbers INTERFACE -fsanitize=${NN_SANITIZE})
endif()
if(NN_FUZZ)
  target_compile_options(nn_numbers INTERFACE -fsanitize=fuzzer-no-link)
endif()

add_library(nn_warnings INTERFACE)
target_compile_options(nn_warnings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)  # GCC 12 sees overlaps in std::string that are not there (its bug 105651)
