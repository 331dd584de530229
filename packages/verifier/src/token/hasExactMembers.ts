/** Whether a value is an object with these members and no other. */
export function hasExactMembers(value: unknown, members: readonly string[]): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.keys(value).length === members.length && members.every((member) => Object.hasOwn(value, member));
}
