#include <iostream>

#include "nn/trainer.hpp"

/// The lecture's weights after 100 minibatches.
int main() {
  nn::Trainer<float> trainer(nn::preset("lecture"), nn::unpack_digits(nn::packed_digits()));
  trainer.advance(100);
  std::cout << nn::weights_checksum(trainer.network()) << '\n';
}
