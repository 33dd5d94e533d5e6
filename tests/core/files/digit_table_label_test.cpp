#include <functional>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "made_tables.hpp"
#include "nn/files/digit_table.hpp"

using namespace made;
using nn::TableLayout;

TEST_CASE("the label is where the header says") {
  for (const char* name : {"label", "Label", "class", "target", " y ", "Ziffer", "\"digit\""}) {
    INFO(name);
    CHECK(check_twenty(joined(names(name)) + "\n" + text_of(twenty())).layout.label == 64);
  }
  auto header = names("p");
  header[0] = "label";
  check_twenty(joined(header) + "\n" + text_of(table(20, tens, true)));
  header = names("p");
  header[30] = "class";
  auto rows = twenty();
  for (Row& row : rows) {
    row.insert(row.begin() + 30, row.back());
    row.pop_back();
  }
  CHECK(check_twenty(joined(header) + "\n" + text_of(rows)).layout.label == 30);
  // A header of other columns may still name the label at its end.
  CHECK(label_of("p0,p1,label\n" + joined(table(1, tens).front())) == 64);
}

TEST_CASE("without a header, it is first or last, whatever the digits' order and classes") {
  using Label = std::function<std::string(int)>;
  for (const Label& label :
       {Label(tens), Label([](int i) { return std::to_string(i % 2); }),
        Label([](int i) { return std::to_string(i / 4 * 2); }), Label([](int) { return "7"; }),
        Label([](int i) { return i < 15 ? "1" : "0"; })}) {
    CHECK(label_of(text_of(table(20, label))) == 64);
    CHECK(label_of(text_of(table(20, label, true))) == 0);
  }
  // A bad label does not hide the column.
  auto rows = twenty();
  rows[3][64] = "12";
  CHECK(label_of(text_of(rows)) == 64);
  refused(text_of(rows), R"(line 4, label is "12"; expected 0 to 9)");
}

TEST_CASE("where nothing tells, no column is taken") {
  const auto zero = [](int) { return std::string("0"); };
  CHECK(label_of(text_of(table(20, zero))) == TableLayout::kOpen);
  CHECK(label_of(text_of(table(20, zero, true))) == TableLayout::kOpen);
  CHECK_THROWS_AS(nn::read_digit_table(text_of(table(20, zero))), nn::OpenLabel);
  CHECK(nn::read_digit_table(text_of(table(20, zero)), "65").rows.labels[0] == 0);
  // A first column that says one thing, or is 0 nearly always, and labels that may be a rim too, or
  // are mostly of one class.
  const auto with_first = [](const std::function<std::string(int)>& label,
                             const std::function<std::string(int)>& first) {
    auto all = table(20, label);
    for (std::size_t i = 0; i < all.size(); ++i) all[i][0] = first(static_cast<int>(i));
    return text_of(all);
  };
  const auto five = [](int) { return std::string("5"); };
  const auto seldom_one = [](int i) { return std::string(i < 17 ? "0" : "1"); };
  const auto often_one = [](int i) { return std::string(i < 15 ? "1" : "0"); };
  const auto seldom_three = [](int i) { return std::string(i < 2 ? "3" : "0"); };
  CHECK(label_of(with_first(tens, five)) == TableLayout::kOpen);
  CHECK(label_of(with_first(seldom_one, zero)) == TableLayout::kOpen);
  CHECK(label_of(with_first(often_one, seldom_three)) == TableLayout::kOpen);
  CHECK(label_of(with_first(tens, seldom_three)) == 64);
  // In the middle, with the rim's zeros at both ends.
  auto rows = twenty();
  for (Row& row : rows) {
    row.insert(row.begin() + 9, row.back());
    row.pop_back();
  }
  CHECK(label_of(text_of(rows)) == TableLayout::kOpen);
  check_counts(nn::read_digit_table(text_of(rows), "10").rows, 20);
  // Binary pixels at the rim, two classes: each may be the other.
  auto binary = table(20, [](int i) { return std::to_string(i % 2); });
  for (std::size_t i = 0; i < binary.size(); ++i) binary[i][0] = i % 3 == 0 ? "1" : "0";
  CHECK(label_of(text_of(binary)) == TableLayout::kOpen);
  // Two columns that are named so.
  auto header = names("label");
  header[0] = "class";
  CHECK(label_of(joined(header) + "\n" + text_of(twenty())) == TableLayout::kOpen);
}

TEST_CASE("the caller may know the label's column") {
  const std::string text = joined(names("is")) + "\n" + text_of(twenty());
  for (const char* label : {"65", "is", "IS"})
    CHECK(nn::read_digit_table(text, label).layout.label == 64);
  for (const char* label : {"0", "66", "1.5", "was", "\x1b"})
    CHECK_THROWS_AS(nn::read_digit_table(text, label), nn::Error);
  refused(
      text,
      R"(the column of the labels is "was"; expected a name of the header, a number from 1 to 65, or none)",
      "was");
  refused(text,
          "the number of columns is 65; expected 64 or 784 pixels (8 x 8 or 28 x 28), and mostly a "
          "label",
          "none");
  CHECK(nn::read_digit_table(text_of(table(20, nullptr)), "none").rows.images.size() == 20);
}

TEST_CASE("labels may be words, English or German") {
  const std::vector<std::string> english = {"zero", "one", "two",   "three", "four",
                                            "five", "six", "seven", "eight", "nine"};
  const std::vector<std::string> german = {"Null", "Eins",  "Zwei",   "Drei", "Vier",
                                           "FÜNF", "Sechs", "Sieben", "Acht", "Neun"};
  for (const auto& words : {english, german}) {
    const auto rows = table(20, [&](int i) { return words[static_cast<std::size_t>(i % 10)]; });
    check_twenty(text_of(rows));
    check_twenty(joined(names("x")) + "\n" + text_of(rows));
  }
  check_twenty(text_of(table(20, [](int i) { return "'" + tens(i) + "'"; })));
  const auto latin = table(20, [&](int i) {
    return i % 10 == 5 ? std::string("f\xFCnf") : german[static_cast<std::size_t>(i % 10)];
  });
  check_twenty(text_of(latin));
  // Whether or not a separator stands behind it.
  for (const char* end : {"\n", ",\n"})
    refused(text_of(table(20, [](int) { return "cat"; }), ",", end),
            R"(a label is "cat"; expected 0 to 9)");
  // Among figures, null is no German zero.
  auto rows = twenty();
  rows[2][64] = "null";
  refused(text_of(rows), R"(line 3, label is "null"; expected 0 to 9)");
}

TEST_CASE("a column of row numbers or names is no pixel") {
  using Index = std::function<std::string(int)>;
  auto header = names("label");
  header.insert(header.begin(), "");
  for (const Index& index : {Index([](int i) { return std::to_string(i); }),
                             Index([](int i) { return std::to_string(i * 7 % 20); }),
                             Index([](int i) { return "image_" + std::to_string(i) + ".png"; })}) {
    const std::string rows = text_of(with_index(twenty(), index));
    CHECK(check_twenty(rows).layout.index == 0);
    CHECK(check_twenty(joined(header) + "\n" + rows).layout.index == 0);
  }
  // At the end, behind the pixels.
  const auto behind = [](std::vector<Row> rows) {
    for (std::size_t i = 0; i < rows.size(); ++i) rows[i].push_back("image_" + std::to_string(i));
    return text_of(rows);
  };
  const nn::DigitTable last = check_twenty(behind(table(20, tens, true)));
  CHECK(last.layout.index == 65);
  CHECK(last.layout.label == 0);
  refused(behind(table(
              20, [](int) { return "cat"; }, true)),
          R"(a label is "cat"; expected 0 to 9)");
  // Labels that tell rows apart are labels all the same, where they are named so.
  Row named = names("p64");
  named[0] = "label";
  named.push_back("of");
  const nn::DigitTable ten_named =
      nn::read_digit_table(joined(named) + "\n" + behind(table(10, tens, true)));
  CHECK(ten_named.layout.index == 65);
  CHECK(ten_named.rows.labels[7] == 7);
  // Neither a single row nor halves tell that a column counts rows.
  for (const auto& rows : {with_index(table(1, tens), [](int) { return "100"; }),
                           with_index(twenty(), [](int i) { return std::to_string(i) + ".5"; })})
    refused(text_of(rows),
            "the number of columns is 66; expected 64 or 784 pixels (8 x 8 or 28 x 28), and mostly "
            "a label");
  // R names no column of row names.
  check_twenty(joined(names("label")) + "\n" + text_of(with_index(twenty(), [](int i) {
                 return "\"" + std::to_string(i + 1) + "\"";
               })));
  // pandas numbers columns.
  Row numbers = {""};
  for (int i = 0; i < 65; ++i) numbers.push_back(std::to_string(i));
  check_twenty(joined(numbers) + "\n" +
               text_of(with_index(twenty(), [](int i) { return std::to_string(i); })));
  numbers.erase(numbers.begin());
  check_twenty(joined(numbers) + "\n" + text_of(twenty()));
  // Ten rows whose numbers may be labels.
  const auto ten = with_index(table(10, tens), [](int i) { return std::to_string((i * 3) % 10); });
  const nn::DigitTable table = nn::read_digit_table(joined(header) + "\n" + text_of(ten));
  CHECK(table.layout.index == 0);
  CHECK(table.rows.labels[3] == 3);
}

TEST_CASE("a table may have no labels") {
  const nn::DigitTable read = nn::read_digit_table(text_of(table(20, nullptr)));
  check_counts(read.rows, 20);
  CHECK(read.rows.labels.empty());
  CHECK(read.layout.label == TableLayout::kNone);
  const nn::DigitTable indexed = nn::read_digit_table(
      text_of(with_index(table(20, nullptr), [](int i) { return std::to_string(100 + i); })));
  check_counts(indexed.rows, 20);
  CHECK(indexed.layout.index == 0);
  // Named as row numbers, digits are no labels.
  const nn::DigitTable behind =
      nn::read_digit_table(joined(names("id")) + "\n" + text_of(table(10, tens)));
  check_counts(behind.rows, 10);
  CHECK(behind.layout.index == 64);
  CHECK(behind.layout.label == TableLayout::kNone);
  Row header = names("p");
  header.front() = "ImageId";
  check_counts(
      nn::read_digit_table(
          joined(header) + "\n" +
          text_of(with_index(table(9, nullptr), [](int i) { return std::to_string(i + 1); })))
          .rows,
      9);
}
