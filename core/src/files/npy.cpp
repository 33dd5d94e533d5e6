#include "files/npy.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include "files/little_endian.hpp"
#include "nn/error.hpp"
#include "nn/shown.hpp"

namespace nn::files {
namespace {

constexpr std::string_view kSign = "\x93NUMPY";
// The numbers begin at a multiple of it.
constexpr std::size_t kAlignment = 64;
// A NumPy string holds four bytes a character.
constexpr std::size_t kCharacterBytes = 4;

struct Header {
  std::string_view type;
  bool columns_first = false;
  std::vector<std::size_t> shape;
};

/// Reads a dictionary as NumPy writes it; each function is false where something else stands.
class Dictionary {
 public:
  explicit Dictionary(std::string_view text) : rest_(text) {}

  std::optional<Header> read() {
    Header header;
    int type = 0;
    int order = 0;
    int shape = 0;
    if (!take("{")) return std::nullopt;
    while (!take("}")) {
      std::string_view key;
      if (!take_string(key) || !take(":")) return std::nullopt;
      const bool known = key == "descr" ? ++type == 1 && take_string(header.type)
                         : key == "fortran_order"
                             ? ++order == 1 && take_truth(header.columns_first)
                             : key == "shape" && ++shape == 1 && take_shape(header.shape);
      if (!known) return std::nullopt;
      if (!take(",") && !starts_with("}")) return std::nullopt;
    }
    skip_blank();
    if (type + order + shape != 3 || !rest_.empty()) return std::nullopt;
    return header;
  }

 private:
  void skip_blank() { rest_.remove_prefix(std::min(rest_.find_first_not_of(" \n"), rest_.size())); }
  bool starts_with(std::string_view text) {
    skip_blank();
    return rest_.starts_with(text);
  }
  bool take(std::string_view text) {
    if (!starts_with(text)) return false;
    rest_.remove_prefix(text.size());
    return true;
  }
  bool take_string(std::string_view& value) {
    if (!take("'")) return false;
    const std::size_t end = rest_.find('\'');
    if (end == std::string_view::npos) return false;
    value = rest_.substr(0, end);
    rest_.remove_prefix(end + 1);
    return true;
  }
  bool take_truth(bool& value) {
    value = take("True");
    return value || take("False");
  }
  bool take_shape(std::vector<std::size_t>& shape) {
    if (!take("(")) return false;
    while (!take(")")) {
      skip_blank();
      std::size_t size = 0;
      const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), size);
      if (error != std::errc{}) return false;
      rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
      shape.push_back(size);
      if (!take(",") && !starts_with(")")) return false;
    }
    return true;
  }

  std::string_view rest_;
};

struct Array {
  Header header;
  std::string_view bytes;
};

Array array_of(const FilePart& file, std::string_view bytes) {
  const auto no_npy = [&] {
    return Error(Phrase{"npy_format",
                        "# \"#\" is no NumPy array; expected the .npy format, version 1 to 3",
                        file.kind, shown(file.name)});
  };
  constexpr std::size_t kShortest = 10;
  if (bytes.size() < kShortest || !bytes.starts_with(kSign)) throw no_npy();
  const int version = static_cast<unsigned char>(bytes[6]);
  if (version < 1 || version > 3) throw no_npy();
  const std::size_t begin = version == 1 ? kShortest : kShortest + 2;
  if (bytes.size() < begin) throw no_npy();
  const std::size_t length =
      version == 1 ? number_at<std::uint16_t>(bytes, 8) : number_at<std::uint32_t>(bytes, 8);
  if (bytes.size() - begin < length) throw no_npy();
  const std::string_view text = bytes.substr(begin, length);
  auto header = Dictionary(text).read();
  if (!header)
    throw illegal(PartOf("header", file), nn::quoted(text),
                  {"npy_header", "a dictionary of descr, fortran_order and shape"});
  return {.header = std::move(*header), .bytes = bytes.substr(begin + length)};
}

void check_length(const FilePart& file, std::size_t length, std::size_t legal) {
  if (length != legal) throw illegal(PartOf("length", file), length, {"bytes", "# bytes", legal});
}

std::string write(const std::string& type, const std::string& shape, std::string_view content) {
  std::string header =
      "{'descr': '" + type + "', 'fortran_order': False, 'shape': " + shape + ", }";
  constexpr std::size_t kBefore = kSign.size() + 4;
  header.resize((kBefore + header.size() + kAlignment) / kAlignment * kAlignment - kBefore - 1,
                ' ');
  header += '\n';
  std::string bytes(kSign);
  bytes += '\1';
  bytes += '\0';
  append_number(bytes, static_cast<std::uint16_t>(header.size()));
  bytes += header;
  bytes += content;
  return bytes;
}

}  // namespace

std::string write_npy(const std::vector<std::size_t>& shape, std::string_view numbers) {
  std::string text = "(";
  for (const std::size_t size : shape)
    text += std::to_string(size) + (shape.size() == 1 ? "," : ", ");
  if (shape.size() > 1) text.resize(text.size() - 2);
  return write("<f4", text + ")", numbers);
}

std::string write_npy_text(std::string_view text) {
  std::string content;
  for (const char character : text)
    append_number(content, std::uint32_t{static_cast<unsigned char>(character)});
  return write("<U" + std::to_string(text.size()), "()", content);
}

FileTensor read_npy(const std::string& name, std::string_view bytes) {
  FileTensor tensor;
  tensor.name = name;
  const FilePart file{"tensor", name};
  Array array = array_of(file, bytes);
  if (array.header.type != "<f4" && array.header.type != "<f8")
    throw illegal(PartOf("type", file), nn::quoted(array.header.type),
                  {"npy_numbers", "<f4 or <f8: float32 or float64, little-endian"});
  tensor.number_size = array.header.type == "<f4" ? sizeof(float) : sizeof(double);
  tensor.order = array.header.columns_first ? Order::kColumns : Order::kRows;
  tensor.shape = std::move(array.header.shape);
  tensor.bytes = array.bytes;
  check_length(file, array.bytes.size(), count_of(tensor) * tensor.number_size);
  return tensor;
}

std::string read_npy_text(const std::string& name, std::string_view bytes) {
  const FilePart file{"array", name};
  const Array array = array_of(file, bytes);
  const std::size_t characters = array.bytes.size() / kCharacterBytes;
  if (!array.header.shape.empty() || array.header.type != "<U" + std::to_string(characters))
    throw illegal(PartOf("type", file), nn::quoted(array.header.type),
                  {"npy_text", "one string, <U and its length"});
  check_length(file, array.bytes.size(), characters * kCharacterBytes);
  std::string text;
  for (std::size_t i = 0; i < characters; ++i) {
    const auto code = number_at<std::uint32_t>(array.bytes, i * kCharacterBytes);
    if (code == 0) break;  // NumPy fills up with zeros
    if (code > 0x7F) throw illegal(PartOf("character", i + 1, file), code, {"ascii", "ASCII"});
    text += static_cast<char>(code);
  }
  return text;
}

}  // namespace nn::files
