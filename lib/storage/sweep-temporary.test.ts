import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { sweepTemporary } from "./sweep-temporary";

it("removes what was left behind and keeps what may still be written", async () => {
  const folder = await mkdtemp(join(tmpdir(), "sweep-"));
  await writeFile(join(folder, "old.part"), "x");
  await writeFile(join(folder, "new.part"), "x");
  const twoDaysAgo = new Date(Date.now() - 48 * 60 * 60_000);
  await utimes(join(folder, "old.part"), twoDaysAgo, twoDaysAgo);
  await sweepTemporary(folder);
  expect(await readdir(folder)).toEqual(["new.part"]);
  await rm(folder, { recursive: true });
  await expect(sweepTemporary(folder)).resolves.toBeUndefined();
});
