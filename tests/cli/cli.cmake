# The command, as a user calls it: exit status and output.
function(cli_test name)
  add_test(NAME ${preset}.cli/${name}
    COMMAND ${CMAKE_COMMAND} -D DIGITS=$<TARGET_FILE:digits>
      -P ${CMAKE_CURRENT_SOURCE_DIR}/cli/${name}.cmake)
  set_tests_properties(${preset}.cli/${name} PROPERTIES TIMEOUT 300)
endfunction()

cli_test(train)
cli_test(evaluate)
cli_test(strokes)
cli_test(tables)
cli_test(output)
cli_test(gradcheck)
cli_test(bad_input)
