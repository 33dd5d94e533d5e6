#include "nn/files/safetensors.hpp"

#include <cstring>
#include <limits>
#include <utility>
#include <vector>

#include "core/files/refused.hpp"

namespace {

using files_test::replaced;
using files_test::small_network;
using files_test::small_spec;

constexpr auto kFormat = nn::ModelFormat::kSafetensors;

std::string assembled(const std::string& header, const std::string& data) {
  const std::uint64_t length = header.size();
  std::string bytes(sizeof length, '\0');
  std::memcpy(bytes.data(), &length, sizeof length);
  return bytes + header + data;
}

std::pair<std::string, std::string> taken_apart(const std::string& bytes) {
  std::uint64_t length = 0;
  std::memcpy(&length, bytes.data(), sizeof length);
  const auto size = static_cast<std::size_t>(length);
  return {bytes.substr(sizeof length, size), bytes.substr(sizeof length + size)};
}

const std::string& small_file() {
  static const std::string bytes = nn::write_safetensors(small_spec(), small_network());
  return bytes;
}

void header_refused(const std::string& from, const std::string& to, const std::string& part) {
  const auto [header, data] = taken_apart(small_file());
  files_test::refused(kFormat, assembled(replaced(header, from, to), data), part);
}

std::string entry_text(const std::string& name, const std::string& sizes, std::size_t begin,
                       std::size_t end) {
  std::string text = "\"";
  text += name;
  text += R"(":{"dtype":"F32","shape":[)";
  text += sizes;
  text += R"(],"data_offsets":[)";
  text += std::to_string(begin) + "," + std::to_string(end) + "]}";
  return text;
}

/// Tensors of zeros, float32, one behind the other.
std::string zeros_file(
    const std::vector<std::pair<std::string, std::vector<std::size_t>>>& tensors) {
  std::string header = "{";
  std::size_t end = 0;
  for (const auto& [name, shape] : tensors) {
    const std::size_t begin = end;
    std::string sizes;
    std::size_t count = 1;
    for (const std::size_t size : shape) {
      sizes += (sizes.empty() ? "" : ",") + std::to_string(size);
      count *= size;
    }
    end += count * sizeof(float);
    header += header.size() > 1 ? "," : "";
    header += entry_text(name, sizes, begin, end);
  }
  return assembled(header + "}", std::string(end, '\0'));
}

}  // namespace

TEST_CASE("safetensors bring a model back to the bit, with its spec") {
  files_test::check_round_trip(kFormat);
}

TEST_CASE("names, shapes and order are those of PyTorch's nn.Sequential") {
  const auto [header, data] = taken_apart(small_file());
  CHECK((header.size() + 8) % 8 == 0);
  CHECK(header.find(R"("0.weight":{"dtype":"F32","shape":[5,64],"data_offsets":[0,1280]})") !=
        std::string::npos);
  CHECK(header.find(R"("2.bias":{"dtype":"F32","shape":[10],"data_offsets":[1500,1540]})") !=
        std::string::npos);
  // Entry (o, i) is W(i, o).
  std::vector<float> numbers(data.size() / sizeof(float));
  std::memcpy(numbers.data(), data.data(), data.size());
  const auto& first = std::get<nn::FullyConnectedLayer<float>>(small_network().layers()[0]);
  CHECK(numbers[3 * 64 + 7] == first.weights()(7, 3));
}

TEST_CASE("every cut and every excess of safetensors is refused") {
  files_test::check_cuts_refused(kFormat);
}

TEST_CASE("a file without spec takes the caller's, with its own layers") {
  nn::Spec base = nn::preset("modern");
  base.activation = {nn::Activation::kRelu, nn::Activation::kTanh};
  // Layers by number, not by letter; PyTorch's own file orders its tensors otherwise.
  const nn::Model model = nn::read_safetensors(zeros_file({{"fc10.weight", {10, 32}},
                                                           {"fc10.bias", {10}},
                                                           {"fc2.bias", {32}},
                                                           {"fc2.weight", {32, 64}}}),
                                               base);
  CHECK_FALSE(model.has_spec);
  CHECK(model.spec.layers == std::vector<std::uint32_t>{64, 32, 10});
  CHECK(model.spec.activation == std::vector{nn::Activation::kRelu});
  CHECK(model.spec.pixels == nn::Pixels::kUnit);
  CHECK(model.spec.seed == base.seed);
}

TEST_CASE("float64 is read, rounded") {
  std::string data(11 * 10 * 8 + 64 * 10 * 8 - 10 * 10 * 8, '\0');
  const double tenth = 0.1;
  std::memcpy(data.data(), &tenth, sizeof tenth);
  const std::string header =
      R"({"0.weight":{"dtype":"F64","shape":[10,64],"data_offsets":[0,5120]},)"
      R"("0.bias":{"dtype":"F64","shape":[10],"data_offsets":[5120,5200]}})";
  const nn::Model model = nn::read_safetensors(assembled(header, data));
  CHECK(std::get<nn::FullyConnectedLayer<float>>(model.network.layers()[0]).weights()(0, 0) ==
        0.1F);

  const double huge = 1e300;
  std::memcpy(data.data() + 8, &huge, sizeof huge);
  files_test::refused(kFormat, assembled(header, data),
                      R"(number 2 of tensor "0.weight" is 1e300; expected a finite float32)");
}

TEST_CASE("damage of safetensors is refused, with its place") {
  files_test::refused(kFormat, "short", "is 5; expected at least 8 bytes");
  files_test::refused(kFormat, std::string(8, '\xFF') + "{}",
                      "the length of the header is 18446744073709551615; expected at most 2 bytes");
  files_test::refused(kFormat, assembled(R"({"0.weight":3})", ""),
                      "is not described; expected dtype, shape and data_offsets");
  files_test::refused(kFormat, assembled("[1]", ""), R"(is "[1]"; expected a JSON object)");
  files_test::refused(kFormat, assembled("{\"a\": nan}", ""), "expected a JSON object");
  files_test::refused(kFormat, assembled("{}", ""), "has no tensors");
  header_refused("\"F32\"", "\"BF16\"",
                 R"(the dtype of tensor "0.weight" is "BF16"; expected F32 or F64)");
  header_refused("\"F32\"", "32", R"(the dtype of tensor "0.weight" is 32; expected F32 or F64)");
  header_refused(
      "\"dtype\"", "\"type\"",
      R"(the dtype of tensor "0.weight" is missing; expected dtype, shape and data_offsets)");
  header_refused("[5,64]", "320", R"(the shape of tensor "0.weight" is 320; expected a list)");
  header_refused("[5,64]", "[5,-4]",
                 R"(the shape of tensor "0.weight" is [5,-4]; expected a list)");
  header_refused(
      "[5,64]", "[4,64]",
      R"(the length of tensor "0.weight" is 1280; expected 1024 bytes for its shape [4, 64])");
  header_refused("[5,64]", "[4294967296,4294967296]", "expected at most 10000 in each dimension");
  header_refused("[5,64]", "[1,5,64]",
                 R"(the number of dimensions of tensor "0.weight" is 3; expected 1 to 2)");
  header_refused("[5,64]", "[320]", "is [320]; expected two dimensions");
  header_refused("[0,1280]", "[0,128000]", "is [0,128000]; expected two places in the 1540 bytes");
  header_refused("[0,1280]", "[1280,0]", "is [1280,0]; expected two places");
  header_refused("[0,1280]", "[0,640,1280]", "is [0,640,1280]; expected two places");
  header_refused("[1280,1300]", "[1276,1296]", "is 1276; expected 1280, where the one before ends");
  header_refused("2.bias", "2.mean", "expected NAME.weight or NAME.bias");
  header_refused("2.bias", "4.bias", R"(layer "2" has no bias; expected both)");
  files_test::refused(kFormat, zeros_file({{"0.bias", {10}}}),
                      R"(layer "0" has no weight; expected both)");
  header_refused(R"("2.bias")", R"("0.bias")", R"(the name "0.bias" is twice in the header)");
  header_refused(R"("dtype":"F32")", R"("dtype":"F16","dtype":"F32")",
                 R"(the name "dtype" is twice in the header)");
  header_refused("layers=64,5,10", "layers=64,6,10",
                 "layers in the spec of the file is 64,6,10; expected 64,5,10");
  header_refused("seed=3", "seed=x", "seed is x");
}

TEST_CASE("nothing but blanks behind it stands around the header") {
  auto [header, data] = taken_apart(small_file());
  header.erase(header.find_last_not_of(' ') + 1);
  CHECK(nn::read_safetensors(assembled(header + "   ", data)).has_spec);
  for (const std::string& around :
       {" " + header, "\n" + header, header + "\n", header + "\t", header + std::string(1, '\0'),
        header + std::string(" \0 ", 3), header + std::string("\0{}", 3), "\xEF\xBB\xBF" + header})
    files_test::refused(kFormat, assembled(around, data), "expected a JSON object");
}

TEST_CASE("another program's spec is passed over, with a note") {
  auto [header, data] = taken_apart(small_file());
  const std::size_t begin = header.find("layers=");
  const std::size_t end = header.find('"', begin);
  header.replace(begin, end - begin, "v1.2");
  nn::Spec base;
  base.activation = {nn::Activation::kRelu};
  const nn::Model model = nn::read_safetensors(assembled(header, data), base);
  CHECK_FALSE(model.has_spec);
  CHECK(model.note == R"(its spec is "v1.2", another program's, and passed over)");
  CHECK(model.spec.activation == std::vector{nn::Activation::kRelu});
  CHECK(nn::read_safetensors(small_file()).note.empty());
}

TEST_CASE("layers without numbers come in the order of their shapes, or are asked for") {
  // By their letters, the body would come before what leads to it.
  const auto told = nn::read_safetensors(zeros_file({{"body.weight", {10, 32}},
                                                     {"body.bias", {10}},
                                                     {"fc_in.weight", {32, 64}},
                                                     {"fc_in.bias", {32}}}));
  CHECK(told.spec.layers == std::vector<std::uint32_t>{64, 32, 10});

  const std::string open = zeros_file({{"a.weight", {64, 64}},
                                       {"a.bias", {64}},
                                       {"b.weight", {64, 64}},
                                       {"b.bias", {64}},
                                       {"c.weight", {10, 64}},
                                       {"c.bias", {10}}});
  try {
    nn::read_safetensors(open);
    FAIL("was read");
  } catch (const nn::OpenLayerOrder& error) {
    CHECK(error.orders() == std::vector<nn::LayerOrder>{{"a", "b", "c"}, {"b", "a", "c"}});
  }
  CHECK(nn::read_safetensors(open, {}, {"b", "a", "c"}).spec.layers.size() == 4);
  CHECK_THROWS_WITH_AS(
      nn::read_safetensors(open, {}, {"c", "b", "a"}),
      R"(the shape of tensor "b.weight" is [64, 64]; expected [64, 10]: the layer before has 10 outputs)",
      nn::Error);
}

TEST_CASE("tensors that are no network of ours are refused") {
  files_test::refused(
      kFormat,
      zeros_file({{"0.weight", {7, 64}}, {"0.bias", {7}}, {"2.weight", {10, 8}}, {"2.bias", {10}}}),
      R"(the shape of tensor "2.weight" is [10, 8]; expected [10, 7]: the layer before has 7 outputs)");
  files_test::refused(kFormat, zeros_file({{"0.weight", {10, 64}}, {"0.bias", {1, 10}}}),
                      R"(the shape of tensor "0.bias" is [1, 10]; expected [10])");
  files_test::refused(kFormat, zeros_file({{"0.weight", {10, 784}}, {"0.bias", {10}}}),
                      "the first of layers is 784; expected 64");
  files_test::refused(
      kFormat,
      zeros_file({{"0.weight", {0, 64}}, {"0.bias", {0}}, {"2.weight", {10, 0}}, {"2.bias", {10}}}),
      "entry 2 of layers is 0");
}

TEST_CASE("a number that is not finite is refused") {
  for (const float number :
       {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity()}) {
    auto [header, data] = taken_apart(small_file());
    std::memcpy(data.data() + 1280, &number, sizeof number);
    files_test::refused(kFormat, assembled(header, data), R"(number 1 of tensor "0.bias" is )");
  }
}

TEST_CASE("metadata without a spec's text are passed over, without a note") {
  const auto [header, data] = taken_apart(small_file());
  const std::size_t begin = header.find(R"({"format")");
  const std::size_t end = header.find('}', begin) + 1;
  for (const char* metadata : {R"({"format":"pt"})", R"({"spec":7})", "7"}) {
    INFO(metadata);
    std::string other = header;
    other.replace(begin, end - begin, metadata);
    const nn::Model model = nn::read_safetensors(assembled(other, data), nn::preset("figure"));
    CHECK_FALSE(model.has_spec);
    CHECK(model.note.empty());
    CHECK(model.spec.output == nn::Activation::kSoftmax);
    CHECK(nn::weights_checksum(model.network) == nn::weights_checksum(small_network()));
  }
}

TEST_CASE("a layer alone needs no name, as PyTorch's nn.Linear has none") {
  const nn::Model model = nn::read_safetensors(zeros_file({{"bias", {10}}, {"weight", {10, 64}}}));
  CHECK(model.spec.layers == std::vector<std::uint32_t>{64, 10});
}

TEST_CASE("more layers than a spec may have are refused") {
  std::vector<std::pair<std::string, std::vector<std::size_t>>> tensors;
  for (int layer = 0; layer < 10; ++layer) {
    const std::size_t outputs = layer == 9 ? 10 : 64;
    tensors.push_back({std::to_string(layer) + ".weight", {outputs, 64}});
    tensors.push_back({std::to_string(layer) + ".bias", {outputs}});
  }
  files_test::refused(kFormat, zeros_file(tensors),
                      "the number of layers is 11; expected 2 to 10, inputs and outputs included");
}
