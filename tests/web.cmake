# The page's tests, on the module that this preset builds: Vitest for what runs under Node, and for the browser tests on the
# built page (web/dist; `npm test` builds it first).
find_program(NODE node REQUIRED)

function(vitest_test name)
  add_test(NAME web.${name}
    COMMAND ${NODE} node_modules/vitest/vitest.mjs run --config tests/vitest.config.ts --project ${name}
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(web.${name} PROPERTIES TIMEOUT 900)
endfunction()

vitest_test(units)   # web/src that needs neither page nor module
vitest_test(module)  # the real module, and the worker's logic on it
vitest_test(labs)    # the labs in headless Chromium
set_tests_properties(web.labs PROPERTIES TIMEOUT 2400)
vitest_test(e2e)     # the page in headless Chromium
set_tests_properties(web.e2e PROPERTIES
  RUN_SERIAL TRUE  # other tests' load would be measured with it
  TIMEOUT 3600)
vitest_test(engines) # ways of embedding in Chromium, Firefox and WebKit
set_tests_properties(web.engines PROPERTIES RUN_SERIAL TRUE)  # three browsers, none of which may be starved

add_test(NAME setup COMMAND ${NODE} --test tests/setup/setup.test.mjs tests/setup/serve.test.mjs tests/setup/notes.test.mjs
  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
