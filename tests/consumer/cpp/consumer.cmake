# The core in a project of somebody else's, which is configured, built and run. With one compiler: it takes a minute to build it
# once more as a part of that project, without optimization, to the same bits.
if(NOT preset STREQUAL "native")
  return()
endif()

function(consumer_test way)
  add_test(NAME ${preset}.consumer/${way}
    COMMAND ${CMAKE_COMMAND}
      -D WAY=${way}
      -D BUILT=${PROJECT_BINARY_DIR}
      -D SOURCES=${PROJECT_SOURCE_DIR}
      -D COMPILER=${CMAKE_CXX_COMPILER}
      -D GENERATOR=${CMAKE_GENERATOR}
      -P ${CMAKE_CURRENT_SOURCE_DIR}/consumer/cpp/consume.cmake)
  set_tests_properties(${preset}.consumer/${way} PROPERTIES TIMEOUT 900)
endfunction()

consumer_test(find_package)
consumer_test(add_subdirectory)
