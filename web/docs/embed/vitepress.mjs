export default {
  vue: { template: { compilerOptions: { isCustomElement: (tag) => /^(digit-playground|lab-)/.test(tag) } } },
  vite: { optimizeDeps: { exclude: ["digit-playground"] } },
};
