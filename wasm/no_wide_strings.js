// Embind registers std::wstring and its kin in every module, and with them four conversions that nothing here asks for.
mergeInto(LibraryManager.library, {
  _embind_register_std_wstring__deps: [],
  // biome-ignore lint/complexity/useArrowFunction: emcc 3.1.6 leaves an arrow function out of the glue.
  _embind_register_std_wstring: function () {},
});
