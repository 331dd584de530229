import { csvFields } from './csvFields.ts';
import { listLines } from './listLines.ts';
import { notAList } from './notAList.ts';

/** The rows of a CSV text with the numbers of their lines; throws `IpDataError` `not-a-list` where a quote stays open. */
export function* csvRows(text: string): Generator<readonly [fields: readonly string[], number: number]> {
  for (const [line, number] of listLines(text)) {
    const fields = csvFields(line);
    if (fields === undefined) throw notAList('A quote is not closed', number, line);
    yield [fields, number];
  }
}
