#include "output.hpp"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <exception>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>
#include <unistd.h>

#include "file_writer.hpp"
#include "nn/error.hpp"
#include "nn/numbers.hpp"
#include "nn/shown.hpp"

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

/// Refuses "" for a file's name, which would be as if the option were not there.
std::string is_named(const std::string& path) {
  return path.empty() ? "the file's name is empty; expected a path" : "";
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
  if (const std::string empty = is_named(path); !empty.empty()) throw nn::Error(empty);
  std::error_code unknown;  // what cannot be looked at cannot be opened either, which says why
  if (std::filesystem::is_directory(path, unknown))
    throw nn::Error("cannot read " + path + ": it is a folder; expected a file");
  std::ifstream file(path, std::ios::binary);
  if (!file) throw nn::Error("cannot read " + path + ": " + std::strerror(errno));
  std::ostringstream content;
  content << file.rdbuf();
  return content.str();
}

std::string one_line(const std::string& message) {
  constexpr std::size_t kMost = 600;
  // The ending says what is legal.
  if (message.size() <= kMost) return nn::shown(message, kMost);
  return nn::shown(message.substr(0, kMost / 2), kMost) + "..." +
         nn::shown(message.substr(message.size() - kMost / 2), kMost);
}

void note(const std::string& message) {
  std::fprintf(stderr, "digits: note: %s\n", one_line(message).c_str());
}

void print(const std::string& text) {
  if (!write_all(STDOUT_FILENO, text))
    throw nn::Error(std::string("cannot write the results to standard output: ") +
                    std::strerror(errno));
}

void print_and_save(const std::string& text, const std::function<void()>& save) {
  std::exception_ptr failure;
  try {
    save();
  } catch (const nn::Error&) {
    failure = std::current_exception();
  }
  try {
    print(text);
  } catch (const nn::Error&) {
    if (!failure) throw;
  }
  if (failure) std::rethrow_exception(failure);
}

CLI::Option* OutputFile::add(CLI::App& command, const char* name, const char* help) {
  return command.add_option(name, path_, help)->check(is_named);
}

void OutputFile::check() const {
  if (!path_.empty()) check_writable(path_);
}

void OutputFile::write(const std::function<std::string()>& content) const {
  if (!path_.empty()) write_file(path_, content());
}

}  // namespace cli
