/** For whom all bundles are built: browsers that know light-dark() and popovers. index.html and the texts name them, too. */
export const BROWSERS = { target: "es2022", cssTarget: ["chrome123", "firefox125", "safari17.5"] };
