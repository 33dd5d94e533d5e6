interface Policy {
  createScriptURL(address: string): string;
}

const { trustedTypes } = globalThis as {
  readonly trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
};

let policy: Policy | undefined;

/** The address of one of our workers, in the form that a page with Trusted Types demands; such a page has to allow the policy. */
export function trusted(address: string): string {
  policy ??= trustedTypes?.createPolicy("digit-playground", { createScriptURL: String });
  return policy?.createScriptURL(address) ?? address;
}
