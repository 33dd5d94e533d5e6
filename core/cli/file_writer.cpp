#include "file_writer.hpp"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <optional>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "nn/error.hpp"

namespace cli {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse(const std::string& path, const char* reason = std::strerror(errno)) {
  throw nn::Error("cannot write " + path + ": " + reason);
}

/// Closes a descriptor that is still open.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor& other) = delete;
  Descriptor& operator=(const Descriptor& other) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }

  [[nodiscard]] int number() const { return number_; }
  bool close() {
    const int number = number_;
    number_ = -1;
    return ::close(number) == 0;
  }

 private:
  int number_;
};

/// Of what is there, if anything is. Refuses a folder, links in a circle, and what may not be
/// written.
std::optional<struct stat> status_of(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) {
    if (errno == ELOOP) refuse(path);
    return std::nullopt;
  }
  if (S_ISDIR(status.st_mode)) refuse(path, "it is a folder; expected a file");
  if (::access(path.c_str(), W_OK) != 0) refuse(path);
  return status;
}

/// The stream that a file is, 1 or 2, or 0: /dev/stdout may lead to a regular file, too.
int stream_of(const struct stat& file) {
  for (const int stream : {STDOUT_FILENO, STDERR_FILENO}) {
    struct stat status {};  // that of no file, should the stream be closed
    ::fstat(stream, &status);
    if (status.st_dev == file.st_dev && status.st_ino == file.st_ino) return stream;
  }
  return 0;
}

/// What a link leads to, whether or not that is there. Links in a circle are refused before.
std::string target_of(const std::string& path) {
  fs::path target = path;
  std::error_code not_a_link;
  for (;;) {
    const fs::path next = fs::read_symlink(target, not_a_link);
    if (not_a_link) return target.string();
    target = target.parent_path() / next;  // an absolute one stands for itself
  }
}

/// An empty file beside `path` that nobody else has, as `name`.
int open_beside(const std::string& path, std::string& name) {
  name = path + ".XXXXXX";
  return ::mkstemp(name.data());
}

mode_t mode_of_new_file() {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666 & ~mask;
}

bool is_replaced(const std::optional<struct stat>& status) {
  return !status || (S_ISREG(status->st_mode) && status->st_nlink == 1 && stream_of(*status) == 0);
}

void write_through(const std::string& path, const struct stat& status, std::string_view content) {
  const int stream = stream_of(status);
  Descriptor file(stream != 0 ? ::dup(stream)
                              : ::open(path.c_str(), O_WRONLY | O_TRUNC | O_CLOEXEC | O_NOCTTY));
  if (file.number() < 0 || !write_all(file.number(), content)) refuse(path);
  if (!file.close()) refuse(path);  // not covered: only a network's disk fails so late
}

}  // namespace

void check_writable(const std::string& path) {
  if (!is_replaced(status_of(path))) return;
  std::string name;
  const Descriptor file(open_beside(target_of(path), name));
  if (file.number() < 0) refuse(path);
  std::remove(name.c_str());
}

void write_file(const std::string& path, std::string_view content) {
  const auto status = status_of(path);
  if (!is_replaced(status)) {
    write_through(path, *status, content);
    return;
  }
  const std::string target = target_of(path);
  std::string name;
  Descriptor file(open_beside(target, name));
  if (file.number() < 0) refuse(path);
  // Its owner where that is possible: a file of somebody else's stays theirs.
  if (status) {
    [[maybe_unused]] const int kept = ::fchown(file.number(), status->st_uid, status->st_gid);
  }
  const mode_t mode = status ? status->st_mode & 07777U : mode_of_new_file();
  if (write_all(file.number(), content) &&
      // not covered: these fail in a folder of another user's, or on a network's disk
      ::fchmod(file.number(), mode) == 0 && file.close() &&
      std::rename(name.c_str(), target.c_str()) == 0)
    return;
  const int reason = errno;
  std::remove(name.c_str());
  refuse(path, std::strerror(reason));
}

bool write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

}  // namespace cli
