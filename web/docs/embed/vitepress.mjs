export default {
  vue: { template: { compilerOptions: { isCustomElement: (tag) => /^(digit-playground|lab-)/.test(tag) } } },
};
