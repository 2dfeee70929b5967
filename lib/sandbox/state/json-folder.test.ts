import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../testing/pictures";
import { adoptOldFolders } from "./adopt-old-folders";
import { JsonFolder } from "./json-folder";

interface Note {
  id: string;
  words: string;
}
const open = (folder: string) => new JsonFolder<Note>(folder, ({ id }) => id);

describe("JsonFolder", () => {
  it.each(["019a-4f", "../../etc/passwd", "图片/1?x=2", "a".repeat(300)])("finds %s again", (id) => {
    const folder = join(temporaryFolder(), "notes");
    open(folder).put({ id, words: "first" });
    const again = open(folder);
    expect(again.get(id)).toEqual({ id, words: "first" });
    expect(readdirSync(folder)).toHaveLength(1);
    again.delete(id);
    expect(open(folder).all()).toEqual([]);
  });
});

describe("adoptOldFolders", () => {
  it("gives LingTu what lay in the open, once", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "ledger"));
    writeFileSync(join(folder, "ledger", "1.json"), JSON.stringify({ id: "1", words: "old" }));
    adoptOldFolders(folder);
    adoptOldFolders(folder);
    expect(open(join(folder, "lingtu", "ledger")).get("1")).toEqual({ id: "1", words: "old" });
  });
});
