/** What was refused, where a property was set to something illegal in somebody else's page. It has changed nothing. */
export interface Refusal {
  readonly property: string;
  readonly value: unknown;
  /** A sentence in the reader's language. */
  readonly message: string;
}
