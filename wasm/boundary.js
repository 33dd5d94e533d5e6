// Converts JavaScript values to C++; Embind's own conversions trust them. All values are read before any C++ runs, sizes first, so
// that a getter which throws, or calls back into the module, never meets a half-done call.
// biome-ignore-all lint/complexity/useArrowFunction: emcc 3.1.6 leaves an arrow function out of the glue.
mergeInto(LibraryManager.library, {
  // Embind registers std::wstring and its kin in every module, and with them four conversions that nothing here asks for.
  _embind_register_std_wstring__deps: [],
  _embind_register_std_wstring: function () {},

  // Makes a function of the module. Stack and memory are released whatever is thrown, here or in what C++ calls. A fault that C++ returns
  // (bind.hpp) is thrown.
  $craftInvokerFunction__deps: ["$throwBindingError", "$runDestructors"],
  $craftInvokerFunction: function (name, types, classType, invoker, target) {
    const count = types.length - 2;
    return function (...given) {
      if (given.length !== count)
        throwBindingError(`the number of arguments of ${name} is ${given.length}; expected ${count}`);
      const stack = stackSave();
      const destructors = [];
      const wired = [];
      const wire = (at, value) => {
        wired[at] = types[at].toWireType(destructors, value);
        if (typeof wired[at] !== "number")
          throwBindingError(`argument ${at - 1} of ${name} is ${typeof value}; expected a number`);
      };
      let result;
      try {
        // Convert handles last: reading the other values may delete them.
        for (const isLate of [false, true])
          given.forEach((value, index) => {
            if (!!types[index + 2].registeredClass === isLate) wire(index + 2, value);
          });
        if (classType) wire(1, this);
        result = invoker(target, ...wired.slice(classType ? 1 : 2));
      } finally {
        stackRestore(stack);
        runDestructors(destructors);
      }
      const answer = types[0].fromWireType(result);
      if (Object(answer).sentence) throw Object.assign(new Error(answer.sentence), { fault: answer });
      return answer;
    };
  },

  // The bytes of a text; one that is too long to be copied is returned as it is.
  $bytesOf__deps: ["$throwBindingError"],
  $bytesOf: function (text) {
    if (typeof text !== "string") throwBindingError(`a text is ${typeof text}; expected a string or a Uint8Array`);
    return text.length > 2 ** 23 ? text : new TextEncoder().encode(text);
  },

  // A list of numbers of `size` bytes, or a text: see from_js.hpp.
  register_given__deps: ["$registerType", "$bytesOf", "malloc", "free"],
  register_given: function (type, size) {
    const heap = { 1: HEAPU8, 4: HEAPF32, 8: HEAPF64 }[size];
    registerType(type, {
      argPackAdvance: 8,
      toWireType: function (destructors, value) {
        const given = stackAlloc(8);
        const list = size > 1 || value instanceof Uint8Array ? value : bytesOf(value);
        let count = 0;
        let data = 0;
        try {
          count = list.length >>> 0;
          if (count <= 2 ** 23) {
            data = _malloc(count * size + 8);
            destructors.push(_free, data);
            if (data)
              heap
                .subarray(data / size, data / size + count)
                .fill()
                .set(list);
            else count = 2 ** 23 + 1;
          }
        } catch {
          count = 0;
        }
        HEAPU32[given / 4] = count;
        HEAPU32[given / 4 + 1] = data;
        return given;
      },
    });
  },

  _embind_register_std_string__deps: ["$registerType", "$bytesOf", "$simpleReadValueFromPointer", "malloc", "free"],
  _embind_register_std_string: function (type) {
    registerType(type, {
      name: "text",
      argPackAdvance: 8,
      readValueFromPointer: simpleReadValueFromPointer,
      fromWireType: function (at) {
        const text = new TextDecoder().decode(HEAPU8.subarray(at + 4, at + 4 + HEAPU32[at / 4]));
        _free(at);
        return text;
      },
      // For texts that C++ reads from an object.
      toWireType: function (destructors, value) {
        const bytes = bytesOf(value);
        const at = bytes.length > 2 ** 23 ? 0 : _malloc(4 + bytes.length);
        if (!at) throwBindingError(`the length of a text is ${bytes.length}; expected at most 8388608`);
        destructors.push(_free, at);
        HEAPU32[at / 4] = bytes.length;
        HEAPU8.set(bytes, at + 4);
        return at;
      },
    });
  },

  // As Embind's own, except that no handle is kept if the value is refused.
  _emval_as__deps: ["$Emval", "$requireRegisteredType", "$throwBindingError"],
  _emval_as: function (handle, type, destructorsAt) {
    const destructors = [];
    const value = Emval.toValue(handle);
    const wire = requireRegisteredType(type, "emval::as").toWireType(destructors, value);
    if (typeof wire !== "number") throwBindingError(`a value is ${typeof value}; expected a number`);
    HEAPU32[destructorsAt / 4] = Emval.toHandle(destructors);
    return wire;
  },
});
