#include "nn/files/npz.hpp"

#include <cstring>
#include <limits>
#include <vector>

#include "core/files/refused.hpp"
#include "files/npy.hpp"
#include "files/zip.hpp"

namespace {

using files_test::replaced;
using files_test::small_network;
using files_test::small_spec;

constexpr auto kFormat = nn::ModelFormat::kNpz;

const std::string& small_file() {
  static const std::string bytes = nn::write_npz(small_spec(), small_network());
  return bytes;
}

/// An array of bytes as a .npy file; `header` without its padding.
std::string npy(const std::string& header, const std::string& content) {
  std::string bytes = "\x93NUMPY\1";
  const auto length = static_cast<std::uint16_t>(header.size() + 1);
  bytes += '\0';
  bytes.append(reinterpret_cast<const char*>(&length), sizeof length);
  return bytes + header + "\n" + content;
}

/// A network of one layer with `weights` as the file of its weights.
std::string one_layer(const std::string& weights) {
  nn::files::ZipWriter zip;
  zip.add("coefs_0.npy", weights);
  zip.add("intercepts_0.npy", nn::files::write_npy({10}, std::string(40, '\0')));
  return zip.finish();
}

void array_refused(const std::string& header, const std::string& part) {
  files_test::refused(kFormat, one_layer(npy(header, std::string(2560, '\0'))), part);
}

/// Damages the number of `size` bytes at `offset` of the directory's first entry.
std::string with_entry(std::size_t offset, std::uint64_t value, std::size_t size) {
  std::string bytes = small_file();
  const std::size_t entry = bytes.find("PK\1\2");
  REQUIRE(entry != std::string::npos);
  std::memcpy(bytes.data() + entry + offset, &value, size);
  return bytes;
}

}  // namespace

TEST_CASE("npz brings a model back to the bit, with its spec") {
  files_test::check_round_trip(kFormat);
}

TEST_CASE("names and shapes are those of scikit-learn's MLPClassifier") {
  std::vector<std::string> names;
  for (const auto& member : nn::files::read_zip(small_file())) names.push_back(member.name);
  CHECK(names == std::vector<std::string>{"coefs_0.npy", "intercepts_0.npy", "coefs_1.npy",
                                          "intercepts_1.npy", "spec.npy"});
  CHECK(small_file().find("{'descr': '<f4', 'fortran_order': False, 'shape': (64, 5), }") !=
        std::string::npos);
  CHECK(small_file().find("'shape': (5,), }") != std::string::npos);
}

TEST_CASE("every cut and every excess of npz is refused") {
  files_test::check_cuts_refused(kFormat);
}

TEST_CASE("an array by columns, of float64, in a later version of the format, is read") {
  // Entry (i, o) of (64, 10) by columns is at o 64 + i.
  std::vector<double> numbers(640);
  numbers[2 * 64 + 5] = 0.1;
  std::string bytes = npy("{'shape': (64, 10), 'fortran_order': True, 'descr': '<f8'}",
                          {reinterpret_cast<const char*>(numbers.data()), 640 * sizeof(double)});
  bytes[6] = 2;
  bytes.insert(10, 2, '\0');
  const nn::Model model = nn::read_npz(one_layer(bytes), nn::preset("figure"));
  CHECK_FALSE(model.has_spec);
  CHECK(model.spec.layers == std::vector<std::uint32_t>{64, 10});
  CHECK(model.spec.output == nn::Activation::kSoftmax);
  const auto& layer = std::get<nn::FullyConnectedLayer<float>>(model.network.layers()[0]);
  CHECK(layer.weights()(5, 2) == 0.1F);
  CHECK(layer.weights()(2, 5) == 0);
}

TEST_CASE("damage of the archive is refused, with its place") {
  files_test::refused(kFormat, "no zip", "has no directory at its end");
  files_test::refused(kFormat, with_entry(10, 8, 2),
                      R"(member "coefs_0.npy" is compressed; expected members as numpy.savez)");
  files_test::refused(kFormat, with_entry(10, 12, 2), "is 12; expected 0, stored");
  files_test::refused(kFormat, with_entry(8, 1, 2), "is encrypted");
  files_test::refused(kFormat, with_entry(24, 3, 4), "has two lengths");
  files_test::refused(kFormat, with_entry(42, 0xFFFFFFFF, 4), "where its directory says");
  files_test::refused(kFormat, with_entry(28, 0xFFFF, 2), "has no whole directory");
  files_test::refused(kFormat, with_entry(0, 0, 1), "has no whole directory");
  files_test::refused(kFormat, with_entry(16, 0, 4), R"(member "coefs_0.npy" is damaged)");
  std::string flipped = small_file();
  flipped[300] = static_cast<char>(flipped[300] ^ 1);
  files_test::refused(kFormat, flipped, R"(member "coefs_0.npy" is damaged)");
  std::string longer = with_entry(20, 0xFFFFFFF0, 4);
  const std::uint32_t length = 0xFFFFFFF0;
  std::memcpy(longer.data() + longer.find("PK\1\2") + 24, &length, sizeof length);
  files_test::refused(kFormat, longer, R"(has no whole member "coefs_0.npy")");
  nn::files::ZipWriter nameless;
  nameless.add("", "x");
  std::string beginless = nameless.finish();
  beginless[0] = 'Q';
  files_test::refused(kFormat, beginless, R"(has no member "" where its directory says)");
  // A member of ten bytes, a directory whose last ten are no entry, and one entry of five untold.
  const std::size_t directory = small_file().find("PK\1\2");
  const std::size_t end = small_file().find("PK\5\6");
  files_test::refused(kFormat, with_entry(42, directory - 10, 4),
                      R"(has no member "coefs_0.npy" where its directory says)");
  const std::size_t entry = 46 + std::string("coefs_0.npy").size();
  files_test::refused(kFormat, with_entry(32, end - directory - entry - 10, 2),
                      "has no whole directory");
  std::string fewer = small_file();
  fewer[end + 10] = 4;
  files_test::refused(kFormat, fewer, "has no directory of as many members as it says");
}

TEST_CASE("members that are no layers of ours are refused") {
  const std::string bias = nn::files::write_npy({10}, std::string(40, '\0'));
  nn::files::ZipWriter more;
  more.add("intercepts_0.npy", bias);
  files_test::refused(kFormat, more.finish(), R"("coefs_0.npy" is missing)");
  more.add("coefs_0.npy", nn::files::write_npy({64, 10}, std::string(2560, '\0')));
  CHECK_NOTHROW(nn::read_npz(more.finish()));
  more.add("classes.npy", bias);
  files_test::refused(kFormat, more.finish(),
                      R"(the name of an array is "classes.npy"; expected coefs_0)");
  nn::files::ZipWriter twice;
  twice.add("coefs_0.npy", bias);
  twice.add("coefs_0.npy", bias);
  files_test::refused(kFormat, twice.finish(), "is there twice");
  files_test::refused(kFormat, nn::files::ZipWriter().finish(), "has no arrays");
  nn::files::ZipWriter gap;
  gap.add("coefs_0.npy", nn::files::write_npy({64, 10}, std::string(2560, '\0')));
  gap.add("intercepts_0.npy", bias);
  gap.add("coefs_2.npy", nn::files::write_npy({10, 10}, std::string(400, '\0')));
  files_test::refused(kFormat, gap.finish(),
                      R"(the name of an array is "coefs_2.npy"; expected coefs_0, intercepts_0)");
  nn::files::ZipWriter apart;
  apart.add("coefs_0.npy", nn::files::write_npy({64, 7}, std::string(1792, '\0')));
  apart.add("intercepts_0.npy", nn::files::write_npy({7}, std::string(28, '\0')));
  apart.add("coefs_1.npy", nn::files::write_npy({8, 10}, std::string(320, '\0')));
  apart.add("intercepts_1.npy", bias);
  files_test::refused(
      kFormat, apart.finish(),
      R"(the shape of tensor "coefs_1.npy" is [8, 10]; expected [7, 10]: the layer before has 7 outputs)");
}

TEST_CASE("damage of an array is refused, with its name") {
  CHECK_NOTHROW(nn::read_npz(one_layer(npy(
      "{'descr': '<f4', 'fortran_order': False, 'shape': (64, 10)}", std::string(2560, '\0')))));
  files_test::refused(kFormat, one_layer("hello world"),
                      R"(tensor "coefs_0.npy" is no NumPy array)");
  array_refused("{'descr': '>f4', 'fortran_order': False, 'shape': (64, 10)}",
                R"(the type of tensor "coefs_0.npy" is ">f4"; expected <f4 or <f8)");
  array_refused("{'descr': '<f4', 'fortran_order': False, 'shape': (64, 9)}",
                "is 2560; expected 2304 bytes");
  array_refused("{'descr': '<f4', 'fortran_order': False, 'shape': (4294967295, 4294967295)}",
                "expected at most 10000 in each dimension");
  array_refused("{'descr': '<f4', 'fortran_order': False, 'shape': (10, 64)}",
                R"(the shape of tensor "intercepts_0.npy" is [10]; expected [64])");
  for (const char* header :
       {"", "{", "{'descr': '<f4'}", "{'descr': '<f4', 'fortran_order': 0, 'shape': (64, 10)}",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (64, 10)} x",
        "{'descr': '<f4', 'descr': '<f4', 'fortran_order': False, 'shape': (64, 10)}",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (64, 99999999999999999999)}",
        "{'descr': '<f4, 'fortran_order': False, 'shape': (64, -10)}", "{'descr",
        "{'descr' '<f4', 'fortran_order': False, 'shape': (64, 10)}",
        "{'descr': 4, 'fortran_order': False, 'shape': (64, 10)}",
        "{'descr': '<f4', 'fortran_order': False, 'fortran_order': False, 'shape': (64, 10)}",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (64, 10), 'shape': (64, 10)}",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (64, 10), 'name': 'W'}",
        "{'descr': '<f4', 'fortran_order': False, 'shape': 640}",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (64 10)}"})
    array_refused(header, R"(the header of tensor "coefs_0.npy" is )");
}

TEST_CASE("an array that is cut short, or of a version that is not known, is refused") {
  const std::string whole =
      npy("{'descr': '<f4', 'fortran_order': False, 'shape': (64, 10)}", std::string(2560, '\0'));
  const auto no_array = [](const std::string& bytes) {
    files_test::refused(kFormat, one_layer(bytes),
                        R"(tensor "coefs_0.npy" is no NumPy array; expected the .npy format, )"
                        "version 1 to 3");
  };
  no_array(whole.substr(0, 9));
  no_array(whole.substr(0, 40));
  for (const char version : {'\0', '\4'}) {
    std::string other = whole;
    other[6] = version;
    no_array(other);
  }
  // From version 2 on, the length of the header has four bytes.
  std::string second = whole.substr(0, 11);
  second[6] = 2;
  no_array(second);
}

TEST_CASE("an infinite number is refused") {
  std::vector<float> numbers(640);
  numbers[7] = -std::numeric_limits<float>::infinity();
  files_test::refused(kFormat,
                      one_layer(nn::files::write_npy(
                          {64, 10}, {reinterpret_cast<const char*>(numbers.data()), 2560})),
                      R"(number 8 of tensor "coefs_0.npy" is -)");
}

TEST_CASE("a spec that is no string of ours is refused") {
  const std::string text = "layers=64,10";
  const auto with_spec = [](const std::string& spec) {
    nn::files::ZipWriter zip;
    zip.add("coefs_0.npy", nn::files::write_npy({64, 10}, std::string(2560, '\0')));
    zip.add("intercepts_0.npy", nn::files::write_npy({10}, std::string(40, '\0')));
    zip.add("spec.npy", spec);
    return zip.finish();
  };
  const std::string good = nn::files::write_npy_text(text);
  CHECK(nn::read_npz(with_spec(good)).spec.layers == std::vector<std::uint32_t>{64, 10});
  files_test::refused(kFormat, with_spec(replaced(good, "<U12", "<U13")),
                      R"(the type of array "spec.npy" is "<U13"; expected one string)");
  files_test::refused(kFormat, with_spec(replaced(good, "()", "(1,)").erase(80, 2)), "spec.npy");
  CHECK(
      nn::read_npz(with_spec(replaced(good, "<U12", "<U13") + std::string(4, '\0'))).spec.layers ==
      std::vector<std::uint32_t>{64, 10});
  std::string letter = good;
  letter[letter.size() - 4] = '\xE4';
  files_test::refused(kFormat, with_spec(letter),
                      "character 12 of array \"spec.npy\" is 228; expected ASCII");
  files_test::refused(kFormat, with_spec(nn::files::write_npy_text("layers=64,5,10")),
                      "layers in the spec of the file is 64,5,10; expected 64,10");
}

TEST_CASE("an order of layers is refused: the file tells it") {
  CHECK_THROWS_WITH_AS(
      nn::read_model(kFormat, small_file(), {}, {"coefs_0"}),
      "an order of the layers is given; expected one for safetensors only: npz tells it itself",
      nn::Error);
}
