/** Legal forms that stand before a name, as registries of Russia, the Baltics, Indonesia and others write it. */
const before =
  /^(?:(?:limited liability company|joint stock company|private joint stock company|l?l?c|ooo|o?jsc|pjsc|prjsc|zao|ojsc|cjsc|sia|uab|pt|pp|fop|pe|ie|oy|ao|too|llp|ltd|gmbh|as num) )+/;

/** No registered name is longer; what a service answers may be. */
const mostRead = 200;

/** An organisation's name in lower case, its words apart by one space, without a legal form before it. */
export function normaliseName(org: string): string {
  const words = org
    .slice(0, mostRead)
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}&+.]+/gu, ' ')
    .replace(/\.(?= |$)/g, '')
    .trim();
  return words.replace(before, '');
}
