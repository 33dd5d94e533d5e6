# The page's tests, on the module that this preset builds: Vitest for what runs under Node, and for the browser tests on the
# built page (web/dist; `npm test` builds it first).
find_program(NODE node REQUIRED)

function(vitest_test name)
  add_test(NAME web.${name}
    COMMAND ${NODE} node_modules/vitest/vitest.mjs run --config tests/vitest.config.ts --project ${name}
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(web.${name} PROPERTIES TIMEOUT 900)
endfunction()

vitest_test(units)    # web/src without a page, on what the module says of fields and presets
vitest_test(module)   # the real module, and the worker's logic on it
vitest_test(browser)  # page and labs in headless Chromium, ways of embedding in Firefox and WebKit, too
set_tests_properties(web.browser PROPERTIES
  PROCESSORS 2  # as many browsers at a time
  COST 1000     # the longest: first
  TIMEOUT 2400)
vitest_test(hosts)    # the packed package in real hosts, which are installed once and kept in the user's cache
set_tests_properties(web.hosts PROPERTIES PROCESSORS 2)
vitest_test(timed)    # what measures the page's time: other tests' load would be measured with it
set_tests_properties(web.timed PROPERTIES
  RUN_SERIAL TRUE
  DEPENDS "web.units;web.module;web.browser;web.hosts")

add_test(NAME setup
  COMMAND ${NODE} --test
    tests/setup/setup.test.mjs tests/setup/serve.test.mjs tests/setup/notes.test.mjs tests/setup/workflows.test.mjs
    tests/setup/compiler-cache.test.mjs tests/setup/tidy.test.mjs tests/setup/selection.test.mjs
    tests/setup/compress.test.mjs
  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
