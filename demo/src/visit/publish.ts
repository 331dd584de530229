interface Policy {
  createScript(json: string): string;
}
interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}

/** Even a script that is data is a Trusted Types sink; this policy lets through what JSON.parse takes, nothing else. */
function makePolicy(): Policy | null {
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
  try {
    return (
      factory?.createPolicy('countersign-demo', { createScript: (json) => JSON.stringify(JSON.parse(json)) }) ?? null
    );
  } catch {
    // Its name is not among the policies that the page's CSP allows.
    return null;
  }
}
const policy = makePolicy();

/** Puts a value as JSON where scripts and tests read it, `<script type="application/json" id="verdict">`; null empties it. */
export function publish(value: object | null): void {
  const place = document.getElementById('verdict');
  if (!place) return;
  if (value === null) place.replaceChildren();
  else if (policy) place.textContent = policy.createScript(JSON.stringify(value));
  else place.replaceChildren(JSON.stringify(value));
}
