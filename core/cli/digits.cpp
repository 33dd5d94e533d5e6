#include <cstdio>
#include <exception>
#include <string>

#include <CLI/CLI.hpp>

#include "commands.hpp"

namespace {

constexpr int kBadInput = 2;

/// One line, whatever the message.
int refuse(const char* message, const char* hint = "") noexcept {
  std::fputs("digits: ", stderr);
  for (const char* c = message; *c != '\0'; ++c) std::fputc(*c == '\n' ? ' ' : *c, stderr);
  std::fprintf(stderr, "%s\n", hint);
  return kBadInput;
}

int run(int argc, char** argv) {
  CLI::App app("Trains and checks the Digit Playground's network without a browser.", "digits");
  app.require_subcommand(1);
  const auto train = cli::add_train(app);
  const auto evaluate = cli::add_evaluate(app);
  const auto gradcheck = cli::add_gradcheck(app);
  const auto rasterize = cli::add_rasterize(app);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return app.exit(error);  // --help
    return refuse(error.what(), "; see digits --help");
  }
  if (app.got_subcommand("train")) train();
  if (app.got_subcommand("evaluate")) evaluate();
  if (app.got_subcommand("gradcheck")) gradcheck();
  if (app.got_subcommand("rasterize")) rasterize();
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run(argc, argv);
  } catch (const std::exception& error) {
    return refuse(error.what());
  }
}
