#pragma once

#include <cstddef>

/// Calls of operator new since the program began (allocations.cpp counts them).
std::size_t allocations();
