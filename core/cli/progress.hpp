#pragma once

#include <cstddef>
#include <cstdio>

#include <sys/ioctl.h>
#include <unistd.h>

#include "progress_line.hpp"

namespace cli {

/// A bar on the terminal that standard error is; nothing where it is none.
class Progress {
 public:
  explicit Progress(std::size_t total) : total_(total), visible_(isatty(STDERR_FILENO) != 0) {}

  [[nodiscard]] bool visible() const { return visible_; }

  // not covered: tests have no terminal; progress_line() has its own
  void show(std::size_t done, double accuracy) const {
    // What a wider line has left behind goes.
    std::fprintf(stderr, "\r%s\x1b[K", progress_line(done, total_, accuracy, columns()).c_str());
  }

  void finish() const {
    // not covered: tests have no terminal
    if (visible_) std::fputs("\n\n", stderr);
  }

 private:
  /// Asked each time: a window changes.
  // not covered: tests have no terminal
  static std::size_t columns() {
    constexpr std::size_t kUsual = 80;
    winsize size{};
    const bool known = ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return known ? size.ws_col : kUsual;
  }

  std::size_t total_;
  bool visible_;
};

}  // namespace cli
