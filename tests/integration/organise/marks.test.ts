import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openApiLab, problemOf, type ApiLab, type ApiPerson } from "../../support/api-lab";
import { bringPicture } from "../../support/pictures-of-people";

const UNKNOWN = "0198c0de-0000-7000-8000-000000000000";

let lab: ApiLab;
let mine: string[];
let theirs: string;
beforeAll(async () => {
  lab = await openApiLab();
  mine = [];
  for (const name of ["a", "b", "c"]) mine.push(await bringPicture(lab, lab.designer, `${name}.png`));
  theirs = await bringPicture(lab, lab.other);
}, 120_000);
afterAll(() => lab.close());

const post = async (path: string, body: unknown, as: ApiPerson = lab.designer) =>
  (await lab.call("POST", path, { as, body })).json();
const get = async (path: string, as: ApiPerson = lab.designer) =>
  (await lab.call("GET", path, { as })).json();
const tags = async (): Promise<{ id: string; name: string; count: number }[]> => (await get("/tags")).items;

describe("marks of many pictures", () => {
  it("change the caller's own and name those that were left alone", async () => {
    const body = { ids: [...mine, theirs, UNKNOWN], rating: 4, label: "green", favourite: true };
    expect(await post("/assets/marks", body)).toEqual({ changed: 3, refused: [theirs, UNKNOWN] });
    expect(await get(`/assets/${mine[0]}`)).toMatchObject({ rating: 4, label: "green", favourite: true });
    expect(await get(`/assets/${theirs}`, lab.other)).toMatchObject({ rating: 0, label: null });
    await post("/assets/marks", { ids: [mine[0]], label: null });
    expect(await get(`/assets/${mine[0]}`)).toMatchObject({ rating: 4, label: null });
  });

  it("name every wrong field, and take no more than their bound", async () => {
    const wrong = await lab.call("POST", "/assets/marks", {
      as: lab.designer,
      body: { ids: ["nonsense"], rating: 9, label: "pink", addTags: [""] },
    });
    const { errors } = await problemOf(wrong);
    expect(errors?.map(({ path }) => path).sort()).toEqual(["addTags[0]", "ids[0]", "label", "rating"]);
    const many = Array.from({ length: 10_001 }, () => UNKNOWN);
    expect((await lab.call("POST", "/assets/delete", { as: lab.designer, body: { ids: many } })).status).toBe(
      422,
    );
  });

  it("put into the trash and take out again", async () => {
    expect(await post("/assets/delete", { ids: [mine[2], theirs] })).toEqual({
      changed: 1,
      refused: [theirs],
    });
    expect((await lab.call("GET", `/assets/${mine[2]}`, { as: lab.designer })).status).toBe(404);
    expect(await post("/assets/restore", { ids: [mine[2]] }, lab.other)).toMatchObject({ changed: 0 });
    expect(await post("/assets/restore", { ids: [mine[2]] })).toEqual({ changed: 1, refused: [] });
    expect((await lab.call("GET", `/assets/${mine[2]}`, { as: lab.designer })).status).toBe(200);
  });
});

describe("tags", () => {
  it("are one without case, made by tagging, and never by tagging nothing of one's own", async () => {
    await post("/assets/marks", { ids: mine, addTags: ["Summer  look", "草稿"] });
    await post("/assets/marks", { ids: [mine[0]], addTags: ["summer LOOK"], removeTags: ["草稿"] });
    await post("/assets/marks", { ids: [theirs], addTags: ["stolen"] });
    expect((await tags()).map(({ name, count }) => [name, count])).toEqual([
      ["Summer look", 3],
      ["草稿", 2],
    ]);
    expect((await get("/tags?q=MER")).items).toHaveLength(1);
    expect((await get("/tags", lab.other)).items).toEqual([]);
  });

  it("are renamed, refused a name that is taken, merged and taken away, by their owner alone", async () => {
    const [summer, draft] = await tags();
    const rename = (name: string, as = lab.designer) =>
      lab.call("PATCH", `/tags/${draft?.id}`, { as, body: { name } });
    expect((await rename("Stolen", lab.other)).status).toBe(404);
    expect((await problemOf(await rename("SUMMER look"))).code).toBe("name_taken");
    expect(await (await rename("Draft")).json()).toEqual({ id: draft?.id, name: "Draft" });
    const merge = (as = lab.designer) =>
      lab.call("POST", `/tags/${draft?.id}/merge`, { as, body: { into: summer?.id } });
    expect((await merge(lab.other)).status).toBe(404);
    expect((await merge()).status).toBe(204);
    expect((await tags()).map(({ name, count }) => [name, count])).toEqual([["Summer look", 3]]);
    expect((await lab.call("DELETE", `/tags/${summer?.id}`, { as: lab.other })).status).toBe(404);
    expect((await lab.call("DELETE", `/tags/${summer?.id}`, { as: lab.designer })).status).toBe(204);
    expect(await tags()).toEqual([]);
  });

  it("are paged by name", async () => {
    await post("/assets/marks", { ids: [mine[0]], addTags: ["c", "a", "b"] });
    const first = await get("/tags?limit=2");
    const second = await get(`/tags?limit=2&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items].map(({ name }) => name)).toEqual(["a", "b", "c"]);
    expect(second.nextCursor).toBeNull();
  });
});

describe("one picture", () => {
  it("keeps name, notes and the tags it is given, and is found by them", async () => {
    const body = { name: "封面 final", notes: "client likes 橘猫", tags: ["Cover"] };
    const answer = await lab.call("PATCH", `/assets/${mine[1]}`, { as: lab.designer, body });
    expect(await answer.json()).toMatchObject({
      name: "封面 final",
      notes: body.notes,
      tags: [{ name: "Cover" }],
    });
    expect((await get(`/assets?q=${encodeURIComponent("橘猫")}`)).items).toMatchObject([{ id: mine[1] }]);
    const emptied = await lab.call("PATCH", `/assets/${mine[1]}`, {
      as: lab.designer,
      body: { notes: "", tags: [] },
    });
    expect(await emptied.json()).toMatchObject({ notes: null, tags: [] });
    expect((await get(`/assets?q=${encodeURIComponent("橘猫")}`)).items).toEqual([]);
  });

  it("is changed by nobody else", async () => {
    const change = await lab.call("PATCH", `/assets/${mine[1]}`, { as: lab.other, body: { notes: "x" } });
    expect(change.status).toBe(404);
    const administrator = { as: lab.administrator, body: { rating: 1 } };
    expect((await lab.call("PATCH", `/assets/${mine[1]}`, administrator)).status).toBe(404);
  });
});
