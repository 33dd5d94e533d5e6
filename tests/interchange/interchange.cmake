# Files that other programs read and write. Skipped, and said so, where those are not installed.
find_program(NN_PYTHON NAMES python3 PATHS /usr/bin NO_DEFAULT_PATH)  # the one that Debian's packages are for
find_program(NN_PYTHON NAMES python3)
if(NN_PYTHON)
  add_test(NAME ${preset}.interchange/model_files
    COMMAND ${NN_PYTHON} ${CMAKE_CURRENT_LIST_DIR}/model_files.py $<TARGET_FILE:digits>)
  set_tests_properties(${preset}.interchange/model_files PROPERTIES TIMEOUT 300 SKIP_RETURN_CODE 77)
endif()
