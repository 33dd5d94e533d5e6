#include <cstdlib>

/// Number of the fault that is on; 0 for none.
extern "C" int nn_active_fault;
int nn_active_fault = [] {
  const char* number = std::getenv("NN_FAULT");
  return number == nullptr ? 0 : std::atoi(number);
}();
