#include "nn/files/npz.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "files/file_layers.hpp"
#include "files/little_endian.hpp"
#include "files/npy.hpp"
#include "files/zip.hpp"
#include "nn/error.hpp"
#include "nn/shown.hpp"

namespace nn {
namespace {

std::string weights_name(std::size_t layer) { return "coefs_" + std::to_string(layer) + ".npy"; }
std::string bias_name(std::size_t layer) { return "intercepts_" + std::to_string(layer) + ".npy"; }
constexpr std::string_view kSpecName = "spec.npy";

std::string_view bytes_of(std::span<const float> numbers) {
  return {reinterpret_cast<const char*>(numbers.data()), numbers.size_bytes()};
}

class Members {
 public:
  explicit Members(std::string_view archive) : left_(files::read_zip(archive)) {}

  /// The member of that name, which is then no longer among them.
  std::optional<files::ZipMember> take(std::string_view name) {
    const auto found = std::find_if(left_.begin(), left_.end(),
                                    [&](const auto& member) { return member.name == name; });
    if (found == left_.end()) return std::nullopt;
    files::ZipMember member = std::move(*found);
    left_.erase(found);
    return member;
  }

  /// Throws Error for a member that was not taken: nothing is left out in silence.
  void check_none_left() const {
    if (!left_.empty())
      throw illegal({"array_name", "the name of an array"}, nn::quoted(left_.front().name),
                    {"npz_names", "coefs_0, intercepts_0, coefs_1, ... without a gap, and spec"});
  }

 private:
  std::vector<files::ZipMember> left_;
};

}  // namespace

std::string write_npz(const Spec& spec, const Network<float>& network) {
  files::ZipWriter zip;
  std::size_t index = 0;
  network.for_each_connected([&](const FullyConnectedLayer<float>& layer) {
    const auto& weights = layer.weights();
    zip.add(weights_name(index),
            files::write_npy({rows(weights), columns(weights)}, bytes_of(flat(weights))));
    zip.add(bias_name(index),
            files::write_npy({layer.bias().size()}, bytes_of(flat(layer.bias()))));
    ++index;
  });
  zip.add(std::string(kSpecName), files::write_npy_text(to_text(spec)));
  return zip.finish();
}

Model read_npz(std::string_view bytes, const Spec& base) {
  Members members(bytes);
  std::vector<files::FileLayer> layers;
  for (;;) {
    const auto weights = members.take(weights_name(layers.size()));
    const auto bias = members.take(bias_name(layers.size()));
    if (!weights && !bias) break;
    if (!weights || !bias)
      throw Error(Phrase{"npz_half_layer",
                         "array \"#\" is missing; expected coefs and intercepts of each layer",
                         weights ? bias_name(layers.size()) : weights_name(layers.size())});
    layers.push_back({"coefs_" + std::to_string(layers.size()),
                      files::read_npy(weights->name, weights->bytes),
                      files::read_npy(bias->name, bias->bytes)});
  }
  std::optional<std::string> spec;
  if (const auto member = members.take(kSpecName))
    spec = files::read_npy_text(member->name, member->bytes);
  members.check_none_left();
  if (layers.empty())
    throw Error(
        Phrase{"npz_empty", "the npz file has no arrays; expected coefs_0 and intercepts_0"});
  return files::model_of(layers, files::Convention::kInputsOutputs, spec, base);
}

}  // namespace nn
