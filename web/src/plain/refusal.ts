/** What was refused when a property was set to something illegal in somebody else's page. Nothing was changed. */
export interface Refusal {
  readonly property: string;
  readonly value: unknown;
  /** A sentence in the reader's language. */
  readonly message: string;
}
