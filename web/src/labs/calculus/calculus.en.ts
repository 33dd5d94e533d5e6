export const words = {
  title: "Matrix calculus",
  lead: "Derivatives of vectors, and with respect to vectors and matrices. Nothing new is computed: partial derivatives are put in order.",
  views: { tangent: "Tangent vector", gradient: "Gradient", jacobian: "Jacobian" },

  curve: "Function",
  curves: { spiral: "Spiral", polynomials: "Polynomials" },
  place: "where",
  step: "step",
  turntable: "The curve in space, with its tangent vector and a secant",
  turn: "Turn the picture",
  turntableRows: { curvePlace: "curve", point: "point", tangent: "tangent vector", secantEnd: "end of the secant" },
  turns: {
    ArrowLeft: "Turn to the left",
    ArrowRight: "Turn to the right",
    ArrowUp: "Look from further below",
    ArrowDown: "Look from further above",
    Home: "Turn back to the first view",
  },
  turnKeys: "Arrow keys turn it, Home turns it back.",
  turnHint:
    "Drag to turn, or press the arrows. Blue: the tangent vector, at half its length. Orange: from t − h to t + h; its direction comes closer to the tangent’s as h shrinks.",
  tangentShape: "A component below the other: n × 1 in numerator layout, though the lecture’s (3) has the label 1 × n.",
  component: (component: number): string => `Component ${component} with its tangent`,
  tangentQuestion: "The derivative of (4x² − 7x + 42, x⁹ − 21): what is its second component at x = 2?",
  tangentReason: "9x⁸ = 9 · 256 = 2,304. Each component is differentiated on its own.",
  tangentHint: "Each component is differentiated on its own: (x⁹ − 21)′ = 9x⁸. Choose the polynomials and look.",

  field: "Scalar field",
  fields: { bowl: "Bowl", saddle: "Saddle" },
  fieldPicture: "Bands of equal value of the field, with the gradient as an arrow",
  gradientPoints:
    "With respect to a vector, the derivative is a row in numerator layout; the gradient is the same as a column. It points uphill, at right angles to the bands; the arrow has half its length.",
  convention:
    "A row here, since this lab keeps numerator layout throughout; in “Whole layers” ∂E/∂x is a column, the transpose of this, for there it has the shape of x. In code, where examples are rows, it is a row again.",
  byMatrix: "With respect to a matrix",
  numerator: "numerator layout (8)",
  asWeights: "as X, (14)",
  twoShapes:
    "has one entry for each entry of X. Numerator layout writes it transposed; backpropagation writes it in the shape of the weights, (X v − t) vᵀ, so that it can be subtracted from them.",
  gradientQuestion: "W is 128 × 64. How many rows does ∂E/∂W have in numerator layout, equation (8)?",
  gradientReason: "64: numerator layout transposes, 64 × 128. Equation (14) has 128 × 64, the shape of W.",
  gradientHint: "Choose an entry on the left, and see where it stands on the right.",

  function: "Function",
  functions: { polar: "Polar", layer: "Layer", sigmoid: "Sigmoid", products: "Three variables" },
  differences: "differences",
  jacobianShape: (rows: number, columns: number): string =>
    `${rows} components by ${columns} variables: ${rows} × ${columns}.`,
  general: "In general, n × m",
  generalWhy:
    "Numerator layout: a row for each component of f, a column for each variable, so row i is the gradient of fᵢ, transposed. Then the chain rule is a product of matrices: for a loss E and a layer y of x, the row ∂E/∂y (1 × m) times ∂y/∂x (m × n) is the row ∂E/∂x (1 × n).",
  rowIsGradient: (row: number): string => `Row ${row} is the gradient of f${"₁₂₃"[row - 1] ?? row}`,
  componentPicture: (row: number, gradient: string): string =>
    `Bands of equal value of component ${row}, with its gradient (${gradient}) as an arrow`,
  inSpace: (row: number, gradient: string): string =>
    `With three variables the gradient is an arrow in space: ∇f${"₁₂₃"[row - 1] ?? row} = (${gradient})ᵀ.`,
  pointAtRows: "Choose another row of the Jacobian. The arrow has half its length.",
  jacobianQuestion: "What is the Jacobian of an activation layer, a = σ(z)?",
  jacobianChoices: ["The weights W", "Diagonal, with σ′(zᵢ)", "A row, with σ′(zᵢ)", "Full: each aᵢ depends on each zⱼ"],
  jacobianWhys: [
    "W is the Jacobian of the layer before it, W x + b.",
    "aᵢ depends on zᵢ only, so all else is 0. That is why equation (11) multiplies element by element, O(m), in place of a product with a matrix, O(m²).",
    "There are as many components as variables: m × m.",
    "σ is applied element by element. Choose Sigmoid, move x₁, and see which entries follow.",
  ],
};
