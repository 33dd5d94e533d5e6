type Call = (this: unknown, ...given: unknown[]) => unknown;

function throwingCall(call: Call): Call {
  return function (...given) {
    const answer = call.apply(this, given);
    if (answer instanceof Error) throw answer;
    return answer;
  };
}

const isClass = (member: Call): boolean => Object.getOwnPropertyNames(member.prototype ?? {}).length > 1;

function wrap(holder: Record<string, unknown>): void {
  for (const name of Object.getOwnPropertyNames(holder)) {
    const member = holder[name];
    if (typeof member !== "function" || name === "constructor") continue;
    if (isClass(member as Call)) wrap((member as Call).prototype);
    else holder[name] = throwingCall(member as Call);
  }
}

/**
 * Makes the module's functions and methods throw the Errors that they return. wasm/labs/bind.hpp returns them, because a throw through wasm
 * would leave its stack behind.
 */
export function throwing<Module extends object>(module: Module): Module {
  wrap(module as Record<string, unknown>);
  return module;
}
