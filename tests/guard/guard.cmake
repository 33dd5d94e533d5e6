# What a step and the page cost, against the figures on record: see README.md in the folder above.
find_program(NODE node)

# guard_test(bytes) is the test guard.bytes.
function(guard_test name)
  if(NOT NODE)
    message(STATUS "guard.${name} is left out: it needs Node")
    return()
  endif()
  add_test(NAME guard.${name} COMMAND ${NODE} tests/guard/check.mjs ${name} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(guard.${name} PROPERTIES TIMEOUT 300 SKIP_RETURN_CODE 77)
endfunction()

if(EMSCRIPTEN)
  guard_test(bytes)
  add_test(NAME guard.rules COMMAND ${NODE} --test tests/guard/guard.test.mjs WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
elseif(NN_COVERAGE AND NODE)
  # Every test adds to the counters; the figure comes when all have.
  set(counters ${PROJECT_BINARY_DIR}/coverage)
  get_property(tests DIRECTORY ${PROJECT_SOURCE_DIR}/tests PROPERTY TESTS)
  set_tests_properties(${tests} PROPERTIES
    ENVIRONMENT LLVM_PROFILE_FILE=${counters}/%2m.profraw
    FIXTURES_REQUIRED no_counters
    FIXTURES_SETUP counters)
  add_test(NAME ${preset}.no_counters COMMAND ${CMAKE_COMMAND} -E rm -rf ${counters})
  set_tests_properties(${preset}.no_counters PROPERTIES FIXTURES_SETUP no_counters)
  add_test(NAME ${preset}.coverage COMMAND ${NODE} tests/guard/coverage.mjs WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(${preset}.coverage PROPERTIES FIXTURES_REQUIRED counters TIMEOUT 300 SKIP_RETURN_CODE 77)
elseif(preset STREQUAL "native")
  add_executable(one_step guard/one_step.cpp)
  target_include_directories(one_step PRIVATE ${PROJECT_SOURCE_DIR}/core/src)
  target_link_libraries(one_step PRIVATE nn::core nn::digits_data nn_warnings)
  set(compiler ${CMAKE_CXX_COMPILER_ID})
  string(REPLACE GNU g++ compiler ${compiler})
  target_compile_definitions(one_step PRIVATE
    NN_COMPILER="${compiler} ${CMAKE_CXX_COMPILER_VERSION}, ${CMAKE_SYSTEM_PROCESSOR}")
  guard_test(instructions)
endif()
