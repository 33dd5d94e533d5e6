export const words = {
  table: "Precision, recall and F1 by class",
  class: "Class",
  mean: "Mean",
  none: "Nothing to divide by",
  names: { precision: "Precision", recall: "Recall", f1: "F1" },
  meanings: {
    precision: "of the digits taken for this class, how many are of it: a column of the matrix",
    recall: "of the digits of this class, how many are recognized: a row of the matrix",
    f1: "the harmonic mean of the two",
  },
};
