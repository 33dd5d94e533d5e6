#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <iostream>
#include <span>
#include <sstream>
#include <string>
#include <vector>

/// How a native contender talks with the driver: a line asks, a line of JSON answers.
///   verify WORKLOAD               {"values": [...], "checksum": "..."}
///   block WORKLOAD MILLISECONDS   {"perSecond": 7000.1}
namespace bench {

struct Workload {
  std::string name;
  /// What the driver compares: fields of a JSON object.
  std::function<std::string()> verify;
  /// Back to the start, untimed, before every block: all blocks do the same work on the same
  /// numbers.
  std::function<void()> reset;
  std::function<void(std::size_t count)> run;
  /// Runs between two looks at the clock; grows until the clock costs nothing.
  std::size_t chunk = 1;
};

/// The field "values" of a reply.
template <class Numbers>
std::string values_field(const Numbers& numbers) {
  std::ostringstream text;
  text.precision(9);
  text << "\"values\":[";
  const char* comma = "";
  for (const auto number : numbers) {
    text << comma << number;
    comma = ",";
  }
  text << "]";
  return text.str();
}

/// Runs per second over at least `milliseconds`.
inline double block(Workload& workload, double milliseconds) {
  using Clock = std::chrono::steady_clock;
  workload.reset();
  const auto start = Clock::now();
  const auto seconds = [&] { return std::chrono::duration<double>(Clock::now() - start).count(); };
  std::size_t done = 0;
  double elapsed = 0;
  while (elapsed * 1000 < milliseconds) {
    const double before = elapsed;
    workload.run(workload.chunk);
    done += workload.chunk;
    elapsed = seconds();
    if ((elapsed - before) * 20000 < milliseconds) workload.chunk *= 2;
  }
  return static_cast<double>(done) / elapsed;
}

/// Answers until stdin ends.
inline void serve(std::span<Workload> workloads) {
  for (std::string line; std::getline(std::cin, line);) {
    std::istringstream words(line);
    std::string call;
    std::string name;
    double milliseconds = 0;
    words >> call >> name >> milliseconds;
    std::ostringstream reply;
    for (Workload& workload : workloads) {
      if (workload.name != name) continue;
      if (call == "verify") reply << "{" << workload.verify() << "}";
      if (call == "block") reply << "{\"perSecond\":" << block(workload, milliseconds) << "}";
    }
    const std::string text = reply.str();
    std::cout << (text.empty() ? R"({"error":"not understood"})" : text) << std::endl;
  }
}

}  // namespace bench
