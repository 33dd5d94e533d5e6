#pragma once

#include <cstddef>
#include <cstdio>
#include <string>

#include <unistd.h>

namespace cli {

/// A bar on the terminal that standard error is; nothing where it is none.
class Progress {
 public:
  explicit Progress(std::size_t total) : total_(total), visible_(isatty(STDERR_FILENO) != 0) {}

  [[nodiscard]] bool visible() const { return visible_; }

  void show(std::size_t done, double accuracy) const {
    constexpr std::size_t kWidth = 40;
    const std::size_t filled = done * kWidth / total_;
    const std::string bar = std::string(filled, '#') + std::string(kWidth - filled, '.');
    std::fprintf(stderr, "\r%s %zu of %zu minibatches, test accuracy %.4f", bar.c_str(), done,
                 total_, accuracy);
  }

  void finish() const {
    if (visible_) std::fputs("\n\n", stderr);
  }

 private:
  std::size_t total_;
  bool visible_;
};

}  // namespace cli
