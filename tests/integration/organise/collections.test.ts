import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CollectionAnswer } from "../../../lib/answers/collection-answer";
import { openApiLab, problemOf, type ApiLab, type ApiPerson } from "../../support/api-lab";
import { bringPicture } from "../../support/pictures-of-people";

let lab: ApiLab;
beforeAll(async () => {
  lab = await openApiLab();
}, 120_000);
afterAll(() => lab.close());

async function make(body: Partial<CollectionAnswer>, as = lab.designer): Promise<CollectionAnswer> {
  const answer = await lab.call("POST", "/collections", { as, body });
  if (answer.status !== 201) throw new Error(await answer.text());
  return answer.json();
}
const change = (id: string, body: unknown, as: ApiPerson = lab.designer) =>
  lab.call("PATCH", `/collections/${id}`, { as, body });
const act = (id: string, verb: string, body: unknown, as: ApiPerson = lab.designer) =>
  lab.call("POST", `/collections/${id}/${verb}`, { as, body });
const see = async (id: string, as: ApiPerson) => (await lab.call("GET", `/collections/${id}`, { as })).json();
const status = async (path: string, as: ApiPerson) => (await lab.call("GET", path, { as })).status;

describe("collections", () => {
  it("lie in one another one level deep, and only in one's own", async () => {
    const [top, inner, other] = [
      await make({ name: "Top" }),
      await make({ name: "Inner" }),
      await make({ name: "Third" }),
    ];
    expect(await (await change(inner.id, { parentId: top.id })).json()).toMatchObject({ parentId: top.id });
    const deeper = await problemOf(await change(other.id, { parentId: inner.id }));
    expect(deeper.errors).toMatchObject([{ path: "parentId", code: "unknown_collection" }]);
    const turned = await problemOf(await change(top.id, { parentId: other.id }));
    expect(turned.errors).toMatchObject([{ path: "parentId", code: "nested_too_deep" }]);
    const itself = await problemOf(await change(other.id, { parentId: other.id }));
    expect(itself.errors).toMatchObject([{ path: "parentId" }]);
    const foreign = await make({ name: "Foreign", sharing: "write" }, lab.other);
    expect((await change(other.id, { parentId: foreign.id })).status).toBe(422);
    expect(await (await change(inner.id, { parentId: null })).json()).toMatchObject({ parentId: null });
  });

  it("are shown by the cover their owner chose among what they hold, else by the latest", async () => {
    const box = await make({ name: "Covers" });
    const first = await bringPicture(lab, lab.designer);
    const second = await bringPicture(lab, lab.designer);
    await act(box.id, "add", { ids: [first] });
    await act(box.id, "add", { ids: [second] });
    expect(await see(box.id, lab.designer)).toMatchObject({ count: 2, coverId: second, coverChosen: false });
    await change(box.id, { coverId: first });
    expect(await see(box.id, lab.designer)).toMatchObject({ coverId: first, coverChosen: true });
    await lab.call("DELETE", `/assets/${first}`, { as: lab.designer });
    expect(await see(box.id, lab.designer)).toMatchObject({ count: 1, coverId: second });
    const elsewhere = await bringPicture(lab, lab.designer);
    expect((await problemOf(await change(box.id, { coverId: elsewhere }))).errors).toMatchObject([
      { path: "coverId" },
    ]);
  });

  it("go without their pictures", async () => {
    const [top, inner] = [await make({ name: "Gone" }), await make({ name: "Gone too" })];
    await change(inner.id, { parentId: top.id });
    const picture = await bringPicture(lab, lab.designer);
    await act(inner.id, "add", { ids: [picture] });
    expect((await lab.call("DELETE", `/collections/${top.id}`, { as: lab.other })).status).toBe(404);
    expect((await lab.call("DELETE", `/collections/${top.id}`, { as: lab.designer })).status).toBe(204);
    expect(await status(`/collections/${inner.id}`, lab.designer)).toBe(404);
    expect(await status(`/assets/${picture}`, lab.designer)).toBe(200);
  });

  it("pass pictures on from one to the other", async () => {
    const [from, to] = [await make({ name: "From" }), await make({ name: "To" })];
    const [one, two] = [await bringPicture(lab, lab.designer), await bringPicture(lab, lab.designer)];
    await act(from.id, "add", { ids: [one] });
    const moved = await act(from.id, "move", { to: to.id, ids: [one, two] });
    expect(await moved.json()).toEqual({ changed: 1, refused: [two] });
    expect([(await see(from.id, lab.designer)).count, (await see(to.id, lab.designer)).count]).toEqual([
      0, 1,
    ]);
    expect((await act(from.id, "move", { to: from.id, ids: [one] }, lab.other)).status).toBe(404);
  });

  it("are listed with those of others that are shared, page by page", async () => {
    const secret = await make({ name: "Secret" });
    const open = await make({ name: "Open", sharing: "read" });
    const seen: string[] = [];
    let cursor = "";
    do {
      const page = await (
        await lab.call("GET", `/collections?whose=shared&limit=1${cursor}`, { as: lab.other })
      ).json();
      seen.push(...page.items.map(({ id }: CollectionAnswer) => id));
      cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : "";
    } while (cursor);
    expect(seen).toContain(open.id);
    expect(seen).not.toContain(secret.id);
  });
});

describe("a shared collection", () => {
  it("opens its pictures to everyone in the studio, to look at only, until it is closed again", async () => {
    const box = await make({ name: "Shared" });
    const picture = await bringPicture(lab, lab.designer, "shared.png");
    const beside = await bringPicture(lab, lab.designer);
    await lab.call("PATCH", `/assets/${picture}`, {
      as: lab.designer,
      body: { rating: 5, notes: "private" },
    });
    await act(box.id, "add", { ids: [picture] });
    const paths = [
      `/collections/${box.id}`,
      `/assets/${picture}`,
      `/assets/${picture}/file`,
      `/assets/${picture}/lineage`,
    ];
    for (const path of paths) expect(await status(path, lab.other), path).toBe(404);

    await change(box.id, { sharing: "read" });
    for (const path of paths) expect(await status(path, lab.other), path).toBe(200);
    const shown = await (await lab.call("GET", `/assets/${picture}`, { as: lab.other })).json();
    expect(shown).toMatchObject({ own: false, rating: 0, notes: null, tags: [], ownerName: "designer" });
    expect(shown).not.toHaveProperty("jobId");
    const listed = await (await lab.call("GET", `/assets?collection=${box.id}`, { as: lab.other })).json();
    expect(listed.items).toMatchObject([{ id: picture, own: false }]);
    const all = await (await lab.call("GET", "/assets", { as: lab.other })).json();
    expect(all.items.map(({ id }: { id: string }) => id)).not.toContain(picture);
    expect(await status(`/assets/${beside}`, lab.other)).toBe(404);
    expect((await lab.call("DELETE", `/assets/${picture}`, { as: lab.other })).status).toBe(404);
    const mark = { as: lab.other, body: { ids: [picture], rating: 1 } };
    expect(await (await lab.call("POST", "/assets/marks", mark)).json()).toMatchObject({
      refused: [picture],
    });
    const own = await bringPicture(lab, lab.other);
    expect((await act(box.id, "add", { ids: [own] }, lab.other)).status).toBe(404);
    expect(await (await act(box.id, "take-out", { ids: [picture] }, lab.other)).json()).toMatchObject({
      changed: 0,
    });
    expect((await change(box.id, { name: "Taken over" }, lab.other)).status).toBe(404);

    await change(box.id, { sharing: "private" });
    for (const path of paths) expect(await status(path, lab.other), path).toBe(404);
  });

  it("lets others add what is theirs and take out, where it says so, but never pass on what is not", async () => {
    const box = await make({ name: "Both", sharing: "write" });
    const [mine, theirs] = [await bringPicture(lab, lab.designer), await bringPicture(lab, lab.other)];
    await act(box.id, "add", { ids: [mine] });
    expect(await (await act(box.id, "add", { ids: [theirs, mine] }, lab.other)).json()).toEqual({
      changed: 1,
      refused: [mine],
    });
    expect(await status(`/assets/${theirs}/file`, lab.designer)).toBe(200);
    const elsewhere = await make({ name: "Elsewhere", sharing: "read" }, lab.other);
    expect(await (await act(elsewhere.id, "add", { ids: [mine] }, lab.other)).json()).toMatchObject({
      changed: 0,
    });
    expect(await (await act(box.id, "take-out", { ids: [mine] }, lab.other)).json()).toMatchObject({
      changed: 1,
    });
    expect(await status(`/assets/${mine}`, lab.other)).toBe(404);
  });

  it("holds its inner ones open as far as itself", async () => {
    const top = await make({ name: "Open top", sharing: "read" });
    const inner = await make({ name: "Inner", parentId: top.id });
    expect(inner.sharing).toBe("read");
    const apart = await problemOf(await change(inner.id, { sharing: "private" }));
    expect(apart.errors).toMatchObject([{ path: "sharing", code: "not_allowed" }]);
    await change(top.id, { sharing: "private" });
    expect(await status(`/collections/${inner.id}`, lab.other)).toBe(404);
  });

  it("lets a picture be taken as one's own, from where tools take it", async () => {
    const box = await make({ name: "To copy", sharing: "read" });
    const picture = await bringPicture(lab, lab.designer, "copy.png");
    await act(box.id, "add", { ids: [picture] });
    const input = { image: picture, prompt: "x" };
    const check = await lab.call("POST", "/jobs", {
      as: lab.other,
      body: { capability: "lingtu.imageVariation", input },
    });
    expect([404, 422]).toContain(check.status);
    const answer = await lab.call("POST", `/assets/${picture}/copy`, { as: lab.other });
    const copy = await answer.json();
    expect([answer.status, copy.own, copy.name]).toEqual([201, true, "copy.png"]);
    expect(copy.id).not.toBe(picture);
    const hidden = await bringPicture(lab, lab.designer);
    expect((await lab.call("POST", `/assets/${hidden}/copy`, { as: lab.other })).status).toBe(404);
  });
});
