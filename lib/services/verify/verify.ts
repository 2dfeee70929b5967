import { checkFiles } from "./check-files";
import { checkRows } from "./check-rows";
import type { Finding } from "./finding";
import type { VerifyOptions } from "./verify-options";

/**
 * Compares rows and stored files both ways, by hash, in bounded memory, while the studio runs. It deletes nothing:
 * a row without its file stays, and a file without a row is at most put aside.
 */
export async function* verify(options: VerifyOptions): AsyncGenerator<Finding> {
  yield* checkRows(options);
  yield* checkFiles(options);
}
