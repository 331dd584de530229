/** The fields of one line of CSV (RFC 4180, without line breaks in fields), trimmed; undefined where a quote stays open. */
export function csvFields(line: string): string[] | undefined {
  if (!line.includes('"')) return line.split(',').map((field) => field.trim());
  const fields: string[] = [];
  let at = 0;
  while (at <= line.length) {
    while (line[at] === ' ') at++;
    if (line[at] !== '"') {
      const comma = line.indexOf(',', at);
      const end = comma < 0 ? line.length : comma;
      fields.push(line.slice(at, end).trim());
      at = end + 1;
      continue;
    }
    let field = '';
    for (at++; ; ) {
      const quote = line.indexOf('"', at);
      if (quote < 0) return undefined;
      field += line.slice(at, quote);
      at = quote + 1;
      if (line[at] !== '"') break;
      field += '"';
      at++;
    }
    fields.push(field.trim());
    while (line[at] === ' ') at++;
    if (at < line.length && line[at] !== ',') return undefined;
    at++;
  }
  return fields;
}
