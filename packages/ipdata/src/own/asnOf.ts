/** An AS number, of a number or a text such as `AS3320`. */
export function asnOf(value: unknown): number | undefined {
  const asn = typeof value === 'string' ? Number(/^(?:AS)?(\d{1,10})$/i.exec(value.trim())?.[1] ?? 0) : value;
  return typeof asn === 'number' && Number.isInteger(asn) && asn > 0 && asn <= 0xffff_ffff ? asn : undefined;
}
