# nn_xtensor: the tensors. Found as a package natively; under Emscripten the headers alone are staged in the build tree,
# for the system's include folder would bring its C library along.
add_library(nn_xtensor INTERFACE)
if(EMSCRIPTEN)
  include(${PROJECT_SOURCE_DIR}/wasm/stage_headers.cmake)
  stage_headers(nn_xtensor xtensor xtl)
else()
  find_package(xtensor REQUIRED GLOBAL)
  target_link_libraries(nn_xtensor INTERFACE xtensor)
endif()
