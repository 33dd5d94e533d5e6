# For other CMake projects: find_package(digit_playground) gives nn::core, the mathematics, and nn::digits_data, the digits.
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

set(targets nn_core nn_digits_data nn_xtensor)
foreach(target ${targets})
  string(REGEX REPLACE "^nn_" "" name ${target})
  set_target_properties(${target} PROPERTIES EXPORT_NAME ${name})
endforeach()

set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/${PROJECT_NAME})
set(config ${CMAKE_CURRENT_BINARY_DIR}/${PROJECT_NAME}-config.cmake)
set(version ${CMAKE_CURRENT_BINARY_DIR}/${PROJECT_NAME}-config-version.cmake)
file(CONFIGURE OUTPUT ${config} @ONLY CONTENT [[
include(CMakeFindDependencyMacro)
find_dependency(xtensor)
include(${CMAKE_CURRENT_LIST_DIR}/@PROJECT_NAME@-targets.cmake)
]])
write_basic_package_version_file(${version} COMPATIBILITY SameMinorVersion)

install(TARGETS ${targets} EXPORT ${PROJECT_NAME} COMPONENT ${PROJECT_NAME})
install(EXPORT ${PROJECT_NAME} NAMESPACE nn:: DESTINATION ${package_folder} COMPONENT ${PROJECT_NAME}
  FILE ${PROJECT_NAME}-targets.cmake)
install(FILES ${config} ${version} DESTINATION ${package_folder} COMPONENT ${PROJECT_NAME})
# Not what the targets do not have: the labs' lessons, other programs' files.
install(DIRECTORY include/nn TYPE INCLUDE COMPONENT ${PROJECT_NAME}
  PATTERN lessons EXCLUDE
  PATTERN files EXCLUDE)
