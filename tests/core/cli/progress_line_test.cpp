#include "../../../core/cli/progress_line.hpp"

#include <doctest/doctest.h>

using cli::progress_line;

TEST_CASE("a line of progress leaves the last column free, however narrow the terminal") {
  for (const std::size_t total : {1U, 40'000U, 10'000'000U})
    for (std::size_t columns = 0; columns < 200; ++columns) {
      INFO(columns << " columns, " << total << " minibatches");
      CHECK(progress_line(total, total, 0.98, columns).size() < std::max<std::size_t>(columns, 1));
      CHECK(progress_line(0, total, 0, columns).size() < std::max<std::size_t>(columns, 1));
    }
}

TEST_CASE("the bar takes the room that numbers leave") {
  CHECK(
      progress_line(20'000, 40'000, 0.9806, 200) ==
      "####################.................... 20000 of 40000 minibatches, test accuracy 0.9806");
  CHECK(progress_line(20'000, 40'000, 0.9806, 80) ==
        "###############............... 20000 of 40000 minibatches, test accuracy 0.9806");
  CHECK(progress_line(20'000, 40'000, 0.9806, 50) ==
        "20000 of 40000 minibatches, test accuracy 0.9806");
  CHECK(progress_line(20'000, 40'000, 0.9806, 40) == "########........ 20000 of 40000, 0.9806");
  CHECK(progress_line(20'000, 40'000, 0.9806, 7) == "0.9806");
  CHECK(progress_line(20'000, 40'000, 0.9806, 6).empty());
}
