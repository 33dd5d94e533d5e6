export const words = {
  title: "Matrix calculus",
  lead: "Derivatives of vectors, and by vectors and matrices. Nothing new is computed: partial derivatives are put in order.",
  views: { tangent: "Tangent vector", gradient: "Gradient", jacobian: "Jacobian" },

  curve: "Function",
  curves: { spiral: "Spiral", polynomials: "Polynomials" },
  place: "where",
  step: "step",
  turntable: "The curve in space, with its tangent vector and a secant",
  turnKeys: "Arrow keys turn it, Home turns it back.",
  turnHint:
    "Drag to turn. Blue: the tangent vector, at half its length. Orange: from t − h to t + h, closer to the tangent the smaller h is.",
  component: (component: number): string => `Component ${component} with its tangent`,
  tangentQuestion: "The derivative of (4x² − 7x + 42, x⁹ − 21): what is its second component at x = 2?",
  tangentReason: "9x⁸ = 9 · 256 = 2,304. Each component is differentiated on its own.",
  tangentHint: "Each component is differentiated on its own: (x⁹ − 21)′ = 9x⁸. Choose the polynomials and look.",

  field: "Scalar field",
  fields: { bowl: "Bowl", saddle: "Saddle" },
  fieldPicture: "Bands of equal value of the field, with the gradient as an arrow",
  gradientPoints:
    "By a vector, the derivative is a row in numerator layout; the gradient is the same as a column. It points uphill, across the bands; the arrow has half its length.",
  byMatrix: "By a matrix",
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
