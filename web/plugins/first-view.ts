interface Module {
  /** Modules that import it statically. */
  readonly importers: readonly string[];
}

/** Puts everything that the page starts with into one file, since several compress worse; what loads on demand stays out of it. */
export function firstView(id: string, modules: { getModuleInfo(id: string): Module | null }): string | null {
  // Every language needs it, and none of them is in this file.
  if (id.endsWith("/texts/numbers.ts")) return "first";
  const seen = new Set<string>();
  const isReached = (at: string): boolean => {
    if (seen.has(at)) return false;
    seen.add(at);
    const module = modules.getModuleInfo(at);
    return module !== null && (at.endsWith("/index.html") || module.importers.some(isReached));
  };
  return isReached(id) ? "first" : null;
}
