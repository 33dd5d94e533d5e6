#include "files/zip.hpp"

#include <algorithm>
#include <array>

#include "files/file_part.hpp"
#include "files/little_endian.hpp"
#include "nn/error.hpp"
#include "nn/shown.hpp"

namespace nn::files {
namespace {

constexpr std::uint32_t kMemberSign = 0x04034B50;
constexpr std::uint32_t kEntrySign = 0x02014B50;
constexpr std::uint32_t kEndSign = 0x06054B50;
constexpr std::size_t kMemberBytes = 30;
constexpr std::size_t kEntryBytes = 46;
constexpr std::size_t kEndBytes = 22;
constexpr std::size_t kMostComment = 65535;
constexpr std::uint16_t kVersion = 20;
constexpr std::uint16_t kStored = 0;
constexpr std::uint16_t kDeflated = 8;
// 1 January 1980, the first there is: the same model is the same file.
constexpr std::uint16_t kDate = 1U << 5U | 1U;

// not covered: the compiler computes it
constexpr std::array<std::uint32_t, 256> crc_table() {
  std::array<std::uint32_t, 256> table{};
  for (std::uint32_t byte = 0; byte < table.size(); ++byte) {
    std::uint32_t rest = byte;
    for (int bit = 0; bit < 8; ++bit) rest = rest >> 1U ^ ((rest & 1U) != 0 ? 0xEDB88320U : 0U);
    table[byte] = rest;
  }
  return table;
}

std::uint32_t crc32(std::string_view bytes) {
  static constexpr auto kTable = crc_table();
  std::uint32_t crc = 0xFFFFFFFFU;
  for (const char byte : bytes)
    crc = crc >> 8U ^ kTable[(crc ^ static_cast<unsigned char>(byte)) & 0xFFU];
  return ~crc;
}

/// What a member's own header and its entry in the directory have in common: version to length of
/// the extra field.
void append_facts(std::string& to, const std::string& name, std::string_view bytes) {
  append_number(to, kVersion);
  append_number(to, std::uint16_t{0});  // flags
  append_number(to, kStored);
  append_number(to, std::uint16_t{0});  // midnight
  append_number(to, kDate);
  append_number(to, crc32(bytes));
  append_number(to, static_cast<std::uint32_t>(bytes.size()));
  append_number(to, static_cast<std::uint32_t>(bytes.size()));
  append_number(to, static_cast<std::uint16_t>(name.size()));
  append_number(to, std::uint16_t{0});  // extra field
}

/// `missing`: what is not there, with `#` for the member's name.
[[noreturn]] void cut_short(const char* code, const std::string& missing,
                            const Argument& member = {}) {
  const std::string english = "the npz file has no " + missing +
                              "; expected a whole zip archive: it is cut short or damaged";
  throw Error(Phrase(code, english.c_str(), member));
}

/// Where the end record begins: it is the last thing in the file, but for a comment.
std::size_t find_end(std::string_view archive) {
  for (std::size_t length = kEndBytes; length <= std::min(archive.size(), kEndBytes + kMostComment);
       ++length) {
    const std::size_t at = archive.size() - length;
    if (number_at<std::uint32_t>(archive, at) == kEndSign &&
        number_at<std::uint16_t>(archive, at + 20) == length - kEndBytes)
      return at;
  }
  cut_short("npz_without_end", "directory at its end");
}

/// The member that the directory's entry at `at` tells of; all members lie before `end`.
ZipMember member_of(std::string_view archive, std::size_t at, std::size_t end) {
  const std::size_t name_length = number_at<std::uint16_t>(archive, at + 28);
  if (archive.size() - at - kEntryBytes < name_length)
    cut_short("npz_directory_cut", "whole directory");
  ZipMember member{.name = std::string(archive.substr(at + kEntryBytes, name_length)), .bytes = {}};
  const std::string name = shown(member.name);
  const FilePart part{"member", member.name};
  if ((number_at<std::uint16_t>(archive, at + 8) & 1U) != 0)
    throw Error(Phrase{"npz_encrypted",
                       "member \"#\" is encrypted; expected a member without password", name});
  const auto method = number_at<std::uint16_t>(archive, at + 10);
  if (method == kDeflated)
    throw Error(
        Phrase{"npz_compressed",
               "member \"#\" is compressed; expected members as numpy.savez stores them, not "
               "savez_compressed",
               name});
  if (method != kStored) throw illegal(PartOf("method", part), method, {"stored", "0, stored"});
  const std::size_t length = number_at<std::uint32_t>(archive, at + 20);
  const std::size_t place = number_at<std::uint32_t>(archive, at + 42);
  if (number_at<std::uint32_t>(archive, at + 24) != length)
    throw Error(Phrase{"npz_two_lengths",
                       "member \"#\" has two lengths; expected one, as it is stored", name});
  if (place > end || end - place < kMemberBytes ||
      number_at<std::uint32_t>(archive, place) != kMemberSign)
    cut_short("npz_member_missing", "member \"#\" where its directory says", name);
  const std::size_t begin = place + kMemberBytes + number_at<std::uint16_t>(archive, place + 26) +
                            number_at<std::uint16_t>(archive, place + 28);
  if (begin > end || end - begin < length) cut_short("npz_member_cut", "whole member \"#\"", name);
  member.bytes = archive.substr(begin, length);
  if (crc32(member.bytes) != number_at<std::uint32_t>(archive, at + 16))
    throw Error(
        Phrase{"npz_damaged",
               "member \"#\" is damaged: its checksum is another; expected the bytes that were "
               "saved",
               name});
  return member;
}

}  // namespace

void ZipWriter::add(const std::string& name, std::string_view bytes) {
  const auto place = static_cast<std::uint32_t>(members_.size());
  append_number(members_, kMemberSign);
  append_facts(members_, name, bytes);
  members_ += name;
  members_ += bytes;
  append_number(directory_, kEntrySign);
  append_number(directory_, kVersion);
  append_facts(directory_, name, bytes);
  append_number(directory_, std::uint16_t{0});  // comment
  append_number(directory_, std::uint16_t{0});  // disk
  append_number(directory_, std::uint16_t{0});  // attributes
  append_number(directory_, std::uint32_t{0});  // and those of a file system
  append_number(directory_, place);
  directory_ += name;
  ++count_;
}

std::string ZipWriter::finish() const {
  std::string archive = members_ + directory_;
  append_number(archive, kEndSign);
  append_number(archive, std::uint32_t{0});  // disks
  append_number(archive, count_);
  append_number(archive, count_);
  append_number(archive, static_cast<std::uint32_t>(directory_.size()));
  append_number(archive, static_cast<std::uint32_t>(members_.size()));
  append_number(archive, std::uint16_t{0});  // comment
  return archive;
}

std::vector<ZipMember> read_zip(std::string_view archive) {
  const std::size_t end = find_end(archive);
  const std::size_t count = number_at<std::uint16_t>(archive, end + 10);
  const std::size_t length = number_at<std::uint32_t>(archive, end + 12);
  const std::size_t begin = number_at<std::uint32_t>(archive, end + 16);
  if (begin > end || end - begin != length)
    cut_short("npz_directory_missing", "directory where its end says");
  std::vector<ZipMember> members;
  std::size_t at = begin;
  while (at < end) {
    if (end - at < kEntryBytes || number_at<std::uint32_t>(archive, at) != kEntrySign)
      cut_short("npz_directory_cut", "whole directory");
    members.push_back(member_of(archive.substr(0, end), at, begin));
    const std::string& name = members.back().name;
    if (std::any_of(members.begin(), members.end() - 1,
                    [&](const ZipMember& other) { return other.name == name; }))
      throw Error(Phrase{"npz_twice", "member \"#\" is there twice; expected once", shown(name)});
    at += kEntryBytes + name.size() + number_at<std::uint16_t>(archive, at + 30) +
          number_at<std::uint16_t>(archive, at + 32);
  }
  if (at != end || members.size() != count)
    cut_short("npz_members_missing", "directory of as many members as it says");
  return members;
}

}  // namespace nn::files
