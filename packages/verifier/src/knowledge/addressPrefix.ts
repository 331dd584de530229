/**
 * The part of an address that stays with a household: the first three numbers of IPv4, the first three groups (/48) of
 * IPv6; null for what is no address. Addresses are normalised: v4-mapped v6 comes as v4.
 */
export function addressPrefix(address: string): string | null {
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(address)) return address.slice(0, address.lastIndexOf('.'));
  if (!address.includes(':')) return null;
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  if (tail !== undefined) {
    const end = tail === '' ? [] : tail.split(':');
    while (groups.length + end.length < 8) groups.push('0');
    groups.push(...end);
  }
  return groups
    .slice(0, 3)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
