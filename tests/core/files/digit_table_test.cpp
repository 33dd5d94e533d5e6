#include "nn/files/digit_table.hpp"

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "files/reduce.hpp"
#include "made_tables.hpp"

using namespace made;
using nn::TableLayout;

TEST_CASE("rows are read with any separator, line end and encoding") {
  for (const char* separator : {",", ", ", ";", "\t", " ", "   ", "|", " , "}) {
    INFO("separator '" << separator << "'");
    for (const char* end : {"\n", "\r\n", "\r", "\n\n", " \n"})
      check_twenty(text_of(twenty(), separator, end));
  }
  const std::string plain = text_of(twenty());
  check_twenty("\xEF\xBB\xBF" + plain);
  std::string wide = "\xFF\xFE";
  for (const char c : plain) (wide += c) += '\0';
  check_twenty(wide);
  check_twenty(plain.substr(0, plain.size() - 1));
  check_twenty("sep=,\n" + plain);
  check_twenty("# made by hand\n" + plain + "# the end\n");
  for (const char* separator : {",", ";", " "})
    check_twenty("#\n" + joined(names("label"), separator) + "\n" + text_of(twenty(), separator));
  check_twenty(plain + ",,,\n;;\n");
}

TEST_CASE("numbers may be written as NumPy, spreadsheets and Germans write them") {
  const auto whole = [](const std::string& cell) { return cell; };
  for (const std::function<std::string(const std::string&)>& change :
       {std::function<std::string(const std::string&)>(whole),
        {[](const std::string& cell) { return cell + ".000000000000000000e+00"; }},
        {[](const std::string& cell) { return cell + ".0"; }},
        {[](const std::string& cell) { return "\"" + cell + "\""; }},
        {[](const std::string& cell) { return std::string(3 - cell.size(), ' ') + cell; }}})
    for (const char* separator : {",", ";", " ", "\t"})
      check_twenty(text_of(changed(twenty(), change), separator));
  const auto comma = [](const std::string& cell) { return cell + ",00"; };
  for (const char* separator : {";", "\t", " ", " ; "})
    check_twenty(text_of(changed(twenty(), comma), separator));
  check_twenty(text_of(
      changed(twenty(), [](const std::string& cell) { return "\"" + cell + ",0\""; }), ","));
}

TEST_CASE("a separator at the end of each row makes no column") {
  for (const char* separator : {",", ";", "\t", " "}) {
    INFO("separator '" << separator << "'");
    const std::string end = std::string(separator) + "\n";
    check_twenty(text_of(twenty(), separator, end));
    check_twenty(joined(names("label"), separator) + "\n" + text_of(twenty(), separator, end));
    check_twenty(joined(names("label"), separator) + end + text_of(twenty(), separator, end));
  }
  const auto unlabelled = nn::read_digit_table(text_of(table(20, nullptr), ",", ",\n"));
  check_counts(unlabelled.rows, 20);
  // Blank pixels before it are zeros.
  const auto blank = [](const std::string& cell) { return cell == "0" ? "" : cell; };
  const auto sparse = nn::read_digit_table(text_of(changed(table(20, nullptr), blank), ",", ",\n"));
  CHECK(sparse.layout.columns == 64);
  check_counts(sparse.rows, 20);
}

TEST_CASE("blank cells are zeros where no zero is written, else they are missing") {
  const auto blank = [](const std::string& cell) { return cell == "0" ? "" : cell; };
  auto sparse = changed(table(20, nullptr), blank);
  for (std::size_t i = 0; i < sparse.size(); ++i) sparse[i].push_back(std::to_string(i % 9 + 1));
  const nn::DigitTable read = nn::read_digit_table(text_of(sparse));
  check_counts(read.rows, 20);
  CHECK(read.layout.blank_is_zero);
  CHECK(read.rows.labels[10] == 2);

  auto label_first = changed(table(20, nullptr), blank);
  for (std::size_t i = 0; i < label_first.size(); ++i)
    label_first[i].insert(label_first[i].begin(), std::to_string(i % 9 + 1));
  check_counts(nn::read_digit_table(text_of(label_first)).rows, 20);
  // Row number and label before them leave no cell for a separator at the end.
  const nn::DigitTable numbered = nn::read_digit_table(
      text_of(with_index(label_first, [](int i) { return std::to_string(100 + i); })));
  check_counts(numbered.rows, 20);
  CHECK(numbered.layout.index == 0);
  CHECK(numbered.layout.label == 1);

  sparse[3][5] = "x";
  refused(text_of(sparse), R"(line 4, column 6 is "x"; expected a number from 0 to 16)");
  auto missing = twenty();
  missing[3][5] = "";
  refused(text_of(missing), R"(line 4, column 6 is ""; expected a number from 0 to 16)");
}

TEST_CASE("a faulty first row is no header") {
  for (const char* first : {"NA", "NaN", "x", "", "\"\"", "1e"}) {
    INFO(first);
    auto rows = twenty();
    rows[0][1] = first;
    CHECK_THROWS_AS(nn::read_digit_table(text_of(rows)), nn::Error);
    nn::TableSurvey survey;
    survey.add(text_of(rows));
    CHECK(std::get<TableLayout>(survey.layout()).header == 0);
  }
  auto rows = twenty();
  rows[0][0] = "\"0\"";
  check_twenty(text_of(rows));
  rows[0].assign(65, "NA");
  refused(text_of(rows), R"(line 1, label is "NA"; expected 0 to 9)");
}

TEST_CASE("ink is what most of it fits in, and what does not is at fault") {
  auto rows = twenty();
  rows[0][1] = "17";
  refused(text_of(rows), R"(line 1, column 2 is "17"; expected a number from 0 to 16)");
  rows[0][1] = "-1";
  refused(text_of(rows), R"(line 1, column 2 is "-1"; expected a number from 0 to 16)");
  const auto scaled = [](double factor) {
    return [factor](const std::string& cell) { return std::to_string(std::stod(cell) * factor); };
  };
  const auto shares = changed(table(20, nullptr), scaled(1.0 / 16));
  check_counts(nn::read_digit_table(text_of(shares)).rows, 20);
  const nn::DigitTable grey =
      nn::read_digit_table(text_of(changed(table(20, nullptr), scaled(255.0 / 16))));
  check_counts(grey.rows, 20);
  CHECK(grey.layout.ink == 255);
  refused(text_of(changed(table(20, nullptr), scaled(100))),
          "a pixel is 1600; expected at most 255");
  const auto turned = [](const std::string& cell) { return std::to_string(16 - std::stoi(cell)); };
  auto paper = table(20, nullptr);
  for (Row& row : paper)
    for (std::size_t i = 0; i < 24; ++i) row[i] = "0";
  const nn::DigitTable read = nn::read_digit_table(text_of(changed(paper, turned)));
  CHECK(read.layout.inverted);
  CHECK(read.rows.images[0][30] == count_of(0, 30));
}

TEST_CASE("digits without ink, or without paper, are counts") {
  const auto none = [](const std::string&) { return std::string("0"); };
  const nn::DigitTable blank = nn::read_digit_table(text_of(changed(table(20, nullptr), none)));
  CHECK(blank.layout.ink == 16);
  CHECK_FALSE(blank.layout.inverted);
  CHECK(blank.rows.images == std::vector<nn::Image>(20));
  const auto more = [](const std::string& cell) {
    return std::to_string(std::min(std::stoi(cell) + 1, 16));
  };
  const nn::DigitTable inked = nn::read_digit_table(text_of(changed(table(20, nullptr), more)));
  CHECK_FALSE(inked.layout.blank_is_zero);
  CHECK(inked.rows.images[1][31] == count_of(1, 31) + 1);
}

TEST_CASE("28 x 28 pixels are fitted and reduced") {
  std::string text;
  for (int i = 0; i < 20; ++i) {
    Row row = {tens(i)};
    for (int pixel = 0; pixel < 784; ++pixel) {
      const int x = pixel % 28;
      const int y = pixel / 28;
      row.push_back(x >= 10 && x < 14 && y >= 4 && y < 24 ? "255" : "0");
    }
    text += joined(row) + "\n";
  }
  const nn::DigitTable read = nn::read_digit_table(text);
  CHECK(read.layout.side == 28);
  CHECK(read.layout.label == 0);
  CHECK(read.rows.labels[13] == 3);
  // 4 x 20 pixels become 1.6 x 8: the middle of cells 3 and 4 in part.
  const nn::Image expected = [] {
    nn::Image image{};
    for (std::size_t y = 0; y < 8; ++y) image[8 * y + 3] = image[8 * y + 4] = 13;
    return image;
  }();
  CHECK(read.rows.images[0] == expected);
  CHECK(nn::files::reduced(std::vector<float>(784), 28) == nn::Image{});
}

TEST_CASE("what is no table of digits is refused, and why") {
  refused("",
          "the file is empty; expected a digit a row, 64 or 784 pixels (8 x 8 or 28 x 28), and "
          "mostly a label");
  refused("\n\n  \n",
          "the file is empty; expected a digit a row, 64 or 784 pixels (8 x 8 or 28 x 28), and "
          "mostly a label");
  refused(joined(names("label")) + "\n",
          "the file has a header and no rows; expected a digit a row, 64 or 784 pixels (8 x 8 or "
          "28 x 28), and mostly a label");
  refused(
      "PK\x03\x04\x1b[2J",
      R"(the first line is "PK\x03\x04\x1b[2J"; expected a table, a digit a row: 64 or 784 pixels (8 x 8 or 28 x 28), and mostly a label)");
  refused(
      "1\n2\n",
      R"(the first line is "1"; expected a table, a digit a row: 64 or 784 pixels (8 x 8 or 28 x 28), and mostly a label)");
  refused("1,2,3\n4,5,6\n",
          "the number of columns is 3; expected 64 or 784 pixels (8 x 8 or 28 x 28), and mostly a "
          "label");
  refused(text_of(twenty()) + "1,2,3\n", "the number of columns in line 21 is 3; expected 65");
  auto without = table(20, [](int) { return "11"; });
  for (Row& row : without) row[0] = "12";
  refused(text_of(without), "no column holds labels; expected one with the digits 0 to 9");
  const std::string long_cell(3'000'000, 'x');
  CHECK_THROWS_AS(nn::read_digit_table(long_cell), nn::Error);
}

TEST_CASE("pieces of any length make the same table") {
  const std::string text =
      "\xEF\xBB\xBF" + joined(names("label")) + "\r\n" + text_of(twenty(), ";", "\r\n");
  for (const std::size_t size : std::vector<std::size_t>{1, 2, 3, 64, 100000}) {
    nn::TableSurvey survey;
    for (std::size_t at = 0; at < text.size(); at += size)
      survey.add(std::string_view(text).substr(at, size));
    nn::TableReader reader(std::get<TableLayout>(survey.layout()));
    nn::TableRows all;
    for (std::size_t at = 0; at < text.size(); at += size) {
      reader.add(std::string_view(text).substr(at, size));
      const nn::TableRows rows = reader.take();
      all.images.insert(all.images.end(), rows.images.begin(), rows.images.end());
    }
    reader.finish();
    check_counts(all, 20);
    CHECK(reader.take().faults.empty());
  }
}

TEST_CASE("a layout that is not closed is not read") {
  TableLayout layout;
  layout.columns = 65;
  layout.label = 64;
  CHECK_NOTHROW(nn::TableReader{layout});
  for (const auto& [columns, label, index] :
       std::vector<std::array<int, 3>>{{65, TableLayout::kOpen, -1},
                                       {65, 65, -1},
                                       {64, 3, -1},
                                       {66, 64, 64},
                                       {66, 64, -1},
                                       {65, -1, 65}}) {
    layout.columns = static_cast<std::size_t>(columns);
    layout.label = label;
    layout.index = index;
    CHECK_THROWS_AS(nn::TableReader{layout}, nn::Error);
  }
  TableLayout nine;
  nine.side = 9;
  nine.columns = 81;
  CHECK_THROWS_WITH_AS(nn::TableReader{nine},
                       "the layout of the table is open; expected columns for pixels and label",
                       nn::Error);
}

TEST_CASE("a column has the name that the header gives it, or its number") {
  TableLayout layout;
  layout.names = {"label", ""};
  CHECK(layout.name_of(0) == "label");
  CHECK(layout.name_of(1) == "column 2");
  CHECK(layout.name_of(2) == "column 3");
  // A name less than columns names none, unless the first may be that of row names.
  auto header = names("p");
  header.resize(63);
  const nn::DigitTable read =
      nn::read_digit_table(joined(header) + "\n" + text_of(table(20, nullptr)));
  check_counts(read.rows, 20);
  CHECK(read.layout.names.empty());
}

TEST_CASE("of rows of several lengths, most of them no digits, the commonest is named") {
  CHECK_THROWS_WITH_AS(nn::read_digit_table("1,2,3\n1,2,3,4,5,6\n3,2,1,0,0,0\n"),
                       doctest::Contains("the number of columns is 6"), nn::Error);
}

TEST_CASE("of rows of more than 16 lengths, those of digits are still found") {
  std::string text;
  Row row = {"1"};
  for (int length = 2; length <= 17; ++length) {
    row.emplace_back("0");
    text += joined(row) + "\n";
  }
  row.emplace_back("0");
  // The 17th length is counted no more, however common.
  text += text_of({row, row});
  refused(text,
          "the number of columns is 2; expected 64 or 784 pixels (8 x 8 or 28 x 28), and mostly a "
          "label");
  CHECK(label_of(text + text_of(twenty())) == 64);
}

TEST_CASE("a survey and a reader go on where they are moved to") {
  const std::string text = text_of(twenty());
  nn::TableSurvey begun;
  begun.add(text.substr(0, 100));
  nn::TableSurvey survey = std::move(begun);
  survey.add(text.substr(100));
  nn::TableSurvey last;
  last = std::move(survey);
  nn::TableReader first(std::get<TableLayout>(last.layout()));
  first.add(text.substr(0, 100));
  nn::TableReader second = std::move(first);
  second.add(text.substr(100));
  second.finish();
  nn::TableReader reader(std::get<TableLayout>(last.layout()));
  reader = std::move(second);
  CHECK(reader.take().images.size() == 20);
}

TEST_CASE(
    "where a column in the middle may hold the labels, or one that may be pixels, one is asked") {
  const auto text = [](const auto& first, const auto& middle) {
    std::string rows;
    for (int row = 0; row < 20; ++row)
      for (int column = 0; column < 65; ++column) {
        int count = 3 + column % 14;
        if (column == 0) count = first(row);
        if (column == 30) count = middle(row);
        if (column == 64) count = 13;
        rows += std::to_string(count) + (column == 64 ? "\n" : ",");
      }
    return rows;
  };
  const auto twelve = [](int) { return 12; };
  const auto label = [](int row) { return row % 10; };
  const auto seldom = [](int row) { return row < 3 ? row : 0; };
  CHECK_THROWS_AS(nn::read_digit_table(text(twelve, label)), nn::OpenLabel);
  CHECK_THROWS_AS(nn::read_digit_table(text(seldom, twelve)), nn::OpenLabel);
}
