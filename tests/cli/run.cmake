# run(<status> <arguments...>) calls the command, wants that exit status, and sets out and err.
function(run status)
  execute_process(COMMAND ${DIGITS} ${ARGN} RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE errors)
  if(NOT result STREQUAL status)
    message(FATAL_ERROR "digits ${ARGN}: exit status ${result}, wanted ${status}\n${output}${errors}")
  endif()
  set(out "${output}" PARENT_SCOPE)
  set(err "${errors}" PARENT_SCOPE)
endfunction()

# json_equals(<expected> <path...>) looks into out.
function(json_equals expected)
  string(JSON value GET "${out}" ${ARGN})
  if(NOT value STREQUAL expected)
    message(FATAL_ERROR "${ARGN} is ${value}, wanted ${expected}\n${out}")
  endif()
endfunction()

function(matches text regex)
  if(NOT text MATCHES "${regex}")
    message(FATAL_ERROR "no match of ${regex} in:\n${text}")
  endif()
endfunction()

string(RANDOM LENGTH 12 unique)
set(folder ${CMAKE_CURRENT_BINARY_DIR}/cli_test_${unique})
file(MAKE_DIRECTORY ${folder})
