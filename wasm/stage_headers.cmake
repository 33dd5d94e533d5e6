# Links header-only libraries of the system into the build tree and makes them system includes of a target.
function(stage_headers target)
  set(staged ${CMAKE_BINARY_DIR}/staged)
  file(MAKE_DIRECTORY ${staged})
  foreach(library IN LISTS ARGN)
    find_path(${library}_root NAMES ${library} PATHS /usr/include /usr/local/include /opt/homebrew/include
      NO_CMAKE_FIND_ROOT_PATH NO_DEFAULT_PATH REQUIRED)
    file(CREATE_LINK ${${library}_root}/${library} ${staged}/${library} SYMBOLIC)
  endforeach()
  target_include_directories(${target} SYSTEM INTERFACE ${staged})
endfunction()
