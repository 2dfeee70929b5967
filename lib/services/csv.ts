import { Readable } from "node:stream";
import { stringify } from "csv-stringify";

/**
 * A table as CSV, row by row as it is read; its columns are named also where no row follows. Texts that a spreadsheet would take for
 * formulas (a person may be called `=cmd…`) are given an apostrophe.
 */
export function csvOf<C extends string>(
  columns: readonly C[],
  rows: AsyncIterable<Record<C, string>>,
): Readable {
  const options = {
    columns,
    header: true,
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
  } as const;
  return Readable.from(rows).pipe(stringify(options));
}
