# What has been compiled once is not compiled again, in a fresh clone in another folder neither: ccache, where it is installed.
option(NN_COMPILER_CACHE "Compile through ccache where it is installed" ON)
find_program(NN_CCACHE ccache)
mark_as_advanced(NN_CCACHE)
if(NOT NN_COMPILER_CACHE OR NOT NN_CCACHE OR CMAKE_CXX_COMPILER_LAUNCHER)
  return()
endif()

# A folder and a size of our own, beside what .ci/cache.mjs keeps, unless the user has chosen others.
set(settings
  CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}        # paths below it count as relative ones
  CCACHE_NOHASHDIR=1                          # the folder that debug information names does not count
  CCACHE_COMPILERCHECK=content)               # another compiler with the same date is another compiler
if(NOT DEFINED ENV{CCACHE_DIR})
  set(caches "$ENV{XDG_CACHE_HOME}")
  if(NOT caches)
    set(caches "$ENV{HOME}/.cache")
  endif()
  list(APPEND settings CCACHE_DIR=${caches}/digit-playground/ccache)
endif()
if(NOT DEFINED ENV{CCACHE_MAXSIZE})
  list(APPEND settings CCACHE_MAXSIZE=1G)
endif()
set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env ${settings} ${NN_CCACHE})
