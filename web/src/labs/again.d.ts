/** See plugins/again.ts. */
declare module "*?again" {
  /** Imports the file on demand; `query` is what the address has behind it. */
  const load: (query: string) => Promise<unknown>;
  export default load;
}
