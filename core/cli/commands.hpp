#pragma once

#include <functional>

namespace CLI {
class App;
}

/// The subcommands of `digits`. Each adds itself to the app and returns what to run when it was
/// chosen; that throws nn::Error for bad input.
namespace cli {

std::function<void()> add_train(CLI::App& app);
std::function<void()> add_evaluate(CLI::App& app);
std::function<void()> add_classify(CLI::App& app);
std::function<void()> add_gradcheck(CLI::App& app);
std::function<void()> add_rasterize(CLI::App& app);

}  // namespace cli
