#include <exception>
#include <iostream>
#include <string>

#include <CLI/CLI.hpp>

#include "commands.hpp"

namespace {

constexpr int kBadInput = 2;

/// One line, whatever the message.
int refuse(std::string message) {
  for (char& c : message)
    if (c == '\n') c = ' ';
  std::cerr << "digits: " << message << '\n';
  return kBadInput;
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app("Trains and checks the Digit Playground's network without a browser.", "digits");
  app.require_subcommand(1);
  const auto train = cli::add_train(app);
  const auto evaluate = cli::add_evaluate(app);
  const auto gradcheck = cli::add_gradcheck(app);
  try {
    app.parse(argc, argv);
    if (app.got_subcommand("train")) train();
    if (app.got_subcommand("evaluate")) evaluate();
    if (app.got_subcommand("gradcheck")) gradcheck();
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return app.exit(error);  // --help
    return refuse(std::string(error.what()) + "; see digits --help");
  } catch (const std::exception& error) {
    return refuse(error.what());
  }
  return 0;
}
