/** How the matrix and the accuracy come about, as code; its comment is the accuracy. */
export function confusionProgram(right: number, all: number): string {
  return [
    "confusion = np.zeros((10, 10), dtype=int)",
    "for output, target in zip(network.predict(x_test), y_test):",
    "    row, column = np.argmax(target), np.argmax(output)",
    "    confusion[row, column] += 1",
    "print(confusion)",
    "accuracy = np.trace(confusion) / np.sum(confusion)",
    `print(f"{accuracy:.7f}")  # ${right} / ${all} = ${(right / all).toFixed(7)}`,
  ].join("\n");
}
