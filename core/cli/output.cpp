#include "output.hpp"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <nlohmann/json.hpp>

#include "nn/error.hpp"
#include "nn/numbers.hpp"

namespace cli {
namespace {

nlohmann::ordered_json json_value(nn::FieldKind kind, std::string_view text) {
  switch (kind) {
    case nn::FieldKind::kIntegers:
    case nn::FieldKind::kChoices: {
      const bool numbers = kind == nn::FieldKind::kIntegers;
      auto list = nlohmann::ordered_json::array();
      for (const std::string_view item : nn::split_text(text, ','))
        list.push_back(
            json_value(numbers ? nn::FieldKind::kInteger : nn::FieldKind::kChoice, item));
      return list;
    }
    case nn::FieldKind::kInteger:
    case nn::FieldKind::kNumber:
      return nlohmann::ordered_json::parse(text);
    case nn::FieldKind::kChoice:
      break;
  }
  return std::string(text);
}

nn::Error file_error(const std::string& what, const std::string& path) {
  return nn::Error{what + " " + path + ": " + std::strerror(errno)};
}

}  // namespace

nlohmann::ordered_json json_of(const nn::Spec& spec) {
  nlohmann::ordered_json object;
  for (const nn::SpecField& field : nn::spec_fields())
    object[std::string(field.name)] = json_value(field.kind, field.get(spec));
  return object;
}

nlohmann::ordered_json json_of(const nn::Confusion& confusion) {
  auto matrix = nlohmann::ordered_json::array();
  for (std::size_t label = 0; label < nn::kClasses; ++label) {
    auto row = nlohmann::ordered_json::array();
    for (std::size_t predicted = 0; predicted < nn::kClasses; ++predicted)
      row.push_back(confusion.count(label, predicted));
    matrix.push_back(row);
  }
  return matrix;
}

std::string lecture_text(const nn::Confusion& confusion) {
  std::size_t width = 0;
  for (const std::uint32_t count : confusion.counts())
    width = std::max(width, std::to_string(count).size());
  std::string text;
  for (std::size_t label = 0; label < nn::kClasses; ++label) {
    text += label == 0 ? "[[" : " [";
    for (std::size_t predicted = 0; predicted < nn::kClasses; ++predicted) {
      const std::string count = std::to_string(confusion.count(label, predicted));
      text += (predicted == 0 ? "" : " ") + std::string(width - count.size(), ' ') + count;
    }
    text += label + 1 == nn::kClasses ? "]]\n" : "]\n";
  }
  std::array<char, 32> accuracy{};
  std::snprintf(accuracy.data(), accuracy.size(), "%.7f", confusion.accuracy());
  return text + "\nAccuracy = " + accuracy.data() + "\n";
}

std::string read_file(const std::string& path) {
  if (std::filesystem::is_directory(path))
    throw nn::Error("cannot read " + path + ": it is a folder; expected a file");
  std::ifstream file(path, std::ios::binary);
  if (!file) throw file_error("cannot read", path);
  std::ostringstream content;
  content << file.rdbuf();
  return content.str();
}

void check_writable(const std::string& path) {
  if (std::filesystem::is_directory(path))
    throw nn::Error("cannot write " + path + ": it is a folder; expected a file");
  const std::string partial = path + ".partial";
  const bool opened = std::ofstream(partial, std::ios::binary).is_open();
  if (!opened) throw file_error("cannot write", path);
  std::remove(partial.c_str());
}

void write_file(const std::string& path, const std::string& content) {
  const std::string partial = path + ".partial";
  std::ofstream file(partial, std::ios::binary);
  file << content;
  file.close();
  if (file && std::rename(partial.c_str(), path.c_str()) == 0) return;
  const int reason = errno;
  std::remove(partial.c_str());
  errno = reason;
  throw file_error("cannot write", path);
}

}  // namespace cli
