export const words = {
  title: "Further reading",
  lead: "Three good places to go on, and where each idea of the lecture is in this page.",
  books: "References",
  kneusel:
    "All the mathematics of deep learning from the ground up: probability, linear algebra, calculus, and backpropagation by hand.",
  parr: "The whole of matrix calculus that a network needs, step by step, free to read.",
  baydin: "How programs differentiate programs: backpropagation as a case of automatic differentiation.",
  ideas: "Where each idea is",
  question: "Backpropagation is a special case of what?",
  answers: ["Numerical differentiation", "Reverse mode automatic differentiation", "Symbolic differentiation"],
  wrong:
    "It works with values, exactly, and neither with small differences nor with formulas: look at the title of the third reference.",
  right: "Values forward, derivatives backward, one pass for all parameters: that is reverse mode.",
};
