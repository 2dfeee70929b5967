import { describe, expect, it } from "vitest";
import { png } from "../testing/pictures";
import { raw, run, sizeOf } from "../testing/run-operation";

describe("products and people", () => {
  it("change-background puts the product where it is told, at its size, and leaves the far corner alone", async () => {
    const product = await png(100, 200, `<rect width="100" height="200" fill="#c62f35"/>`);
    const background = await png(500, 400, `<rect width="500" height="400" fill="#7fa8d6"/>`);
    const body = {
      width: 500,
      height: 400,
      goods: { x: 150, y: 100, width: 100, height: 200 },
      productSmartColor: false,
    };
    const { files } = await run("/aigc/change-background", body, {
      "goods.url": product,
      "background.url": background,
    });
    const data = await raw(files[0]?.bytes);
    const red = (x: number, y: number) => data[(y * 500 + x) * 4] ?? 0;
    expect(await sizeOf(files[0]?.bytes)).toEqual([500, 400]);
    expect(red(200, 200)).toBeGreaterThan(185);
    expect(Math.abs(red(490, 10) - 0x7f)).toBeLessThan(6);
  });

  it("places a product that reaches over the edge", async () => {
    const product = await png(100, 100, `<circle cx="50" cy="50" r="50" fill="#c62f35"/>`);
    const background = await png(400, 400, `<rect width="400" height="400" fill="#7fa8d6"/>`);
    const body = { width: 400, height: 400, goods: { x: -50, y: 350, width: 100, height: 100 } };
    const { files } = await run("/aigc/change-background", body, {
      "goods.url": product,
      "background.url": background,
    });
    expect(await sizeOf(files[0]?.bytes)).toEqual([400, 400]);
  });

  it("model keeps the size and changes the head; dress covers the torso", async () => {
    const person = await png(
      300,
      600,
      `<rect width="300" height="600" fill="#b9c4c6"/><circle cx="150" cy="110" r="50" fill="#e3ae83"/><rect x="130" y="150" width="40" height="40" fill="#e3ae83"/><rect x="80" y="180" width="140" height="200" fill="#f0e8da"/><rect x="90" y="380" width="120" height="190" fill="#34496b"/>`,
    );
    const changed = (await run("/aigc/synthesis/model", { faceId: "face-black-male-1" }, { model: person }))
      .files[0]?.bytes;
    expect(await sizeOf(changed)).toEqual([300, 600]);
    const [before, after] = [await raw(person), await raw(changed)];
    const at = (data: Buffer, x: number, y: number) => data[(y * 300 + x) * 4] ?? 0;
    expect(at(before, 150, 130) - at(after, 150, 130)).toBeGreaterThan(40);
    expect(Math.abs(at(before, 150, 480) - at(after, 150, 480))).toBeLessThan(8);
    const garment = await png(
      200,
      200,
      `<rect width="200" height="200" fill="#fff"/><rect x="30" y="30" width="140" height="140" fill="#1f7a3d"/>`,
    );
    const dressed = (
      await run(
        "/aigc/synthesis/dress",
        { dresses: [{ type: "upperBody" }] },
        { model: person, "dresses[0].image": garment },
      )
    ).files[0]?.bytes;
    expect(at(before, 150, 260) - at(await raw(dressed), 150, 260)).toBeGreaterThan(120);
  });
});
