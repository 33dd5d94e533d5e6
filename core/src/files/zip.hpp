#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Zip archives of stored, that is not compressed, members, as far as numpy.savez needs them
/// (PKWARE's APPNOTE.TXT 6.3, section 4.3).
namespace nn::files {

struct ZipMember {
  std::string name;
  std::string_view bytes;
};

class ZipWriter {
 public:
  void add(const std::string& name, std::string_view bytes);
  /// The archive.
  [[nodiscard]] std::string finish() const;

 private:
  std::string members_;
  std::string directory_;
  std::uint16_t count_ = 0;
};

/// The members in the directory's order, as views of the archive. Throws Error for anything but a
/// whole archive of stored members whose checksums are right, and for a name that occurs twice.
std::vector<ZipMember> read_zip(std::string_view archive);

}  // namespace nn::files
