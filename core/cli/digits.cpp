#include <algorithm>
#include <csignal>
#include <cstdio>
#include <exception>
#include <sstream>
#include <string>

#include <CLI/CLI.hpp>
#include <fcntl.h>
#include <unistd.h>

#include "commands.hpp"
#include "output.hpp"

namespace {

constexpr int kBadInput = 2;

int refuse(std::string message, const char* hint = "") {
  std::ranges::replace(message, '\n', ' ');
  std::fprintf(stderr, "digits: %s%s\n", cli::one_line(message).c_str(), hint);
  return kBadInput;
}

/// A closed pipe is an error that is told, not the end by a signal. A closed stream keeps its
/// number all the same: else the next file that is opened would get it, and what is printed.
void keep_streams() {
  std::signal(SIGPIPE, SIG_IGN);
  for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    if (::fcntl(stream, F_GETFD) == -1) ::open("/dev/null", O_RDONLY);
}

int run(int argc, char** argv) {
  CLI::App app("Trains and checks the Digit Playground's network without a browser.", "digits");
  app.require_subcommand(1);
  const auto train = cli::add_train(app);
  const auto evaluate = cli::add_evaluate(app);
  const auto classify = cli::add_classify(app);
  const auto gradcheck = cli::add_gradcheck(app);
  const auto rasterize = cli::add_rasterize(app);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) {  // --help
      std::ostringstream help;
      app.exit(error, help, help);
      cli::print(help.str());
      return 0;
    }
    return refuse(error.what(), "; see digits --help");
  }
  if (app.got_subcommand("train")) train();
  if (app.got_subcommand("evaluate")) evaluate();
  if (app.got_subcommand("classify")) classify();
  if (app.got_subcommand("gradcheck")) gradcheck();
  if (app.got_subcommand("rasterize")) rasterize();
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  keep_streams();
  try {
    return run(argc, argv);
  } catch (const std::exception& error) {
    return refuse(error.what());
  }
}
