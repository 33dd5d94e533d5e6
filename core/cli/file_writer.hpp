#pragma once

#include <string>
#include <string_view>

/// Files that are written whole or not at all, where that can be.
namespace cli {

/// Throws nn::Error, naming the file, when write_file() could not write it. Leaves nothing behind.
void check_writable(const std::string& path);

/// Replaces a regular file at once: what was there stays until all is written, and its mode stays.
/// A symbolic link is followed. What is no regular file (a device, a pipe), has other names (hard
/// links) or is standard output is written through. Throws nn::Error, naming the file.
void write_file(const std::string& path, std::string_view content);

/// Writes all bytes to a file descriptor. Returns false, with errno, where it cannot.
bool write_all(int descriptor, std::string_view bytes);

}  // namespace cli
