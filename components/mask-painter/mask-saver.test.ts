import { describe, expect, it, vi } from "vitest";
import { MaskEngine } from "@/lib/painter/mask-engine";
import { MaskSaver, type MaskSaverDeps } from "./mask-saver";

function setUp(overrides: Partial<MaskSaverDeps> = {}) {
  const engine = new MaskEngine(32, 32);
  let uploads = 0;
  const deps = {
    encode: vi.fn(async () => {
      const png = new Blob([engine.mask.data.slice()]);
      return { png, file: png, steps: engine.steps };
    }),
    upload: vi.fn(async () => `asset-${++uploads}`),
    keepDraft: vi.fn(async () => undefined),
    onMask: vi.fn(),
    ...overrides,
  };
  return { engine, deps, saver: new MaskSaver(engine, deps, null) };
}

describe("MaskSaver", () => {
  it("keeps a draft before the upload, so that a failed upload loses nothing", async () => {
    const { engine, deps, saver } = setUp({
      upload: vi.fn(async () => Promise.reject(new Error("offline"))),
    });
    engine.fill();
    await expect(saver.flush()).rejects.toThrow("offline");
    expect(deps.keepDraft).toHaveBeenCalledTimes(1);
    expect(saver.state).toBe("failed");
    expect(deps.onMask).not.toHaveBeenCalled();
  });

  it("uploads once for equal pixels", async () => {
    const { engine, deps, saver } = setUp();
    engine.fill();
    expect(await saver.flush()).toBe("asset-1");
    expect(await saver.flush()).toBe("asset-1");
    expect(deps.upload).toHaveBeenCalledTimes(1);
  });

  it("saves again what was painted while a save ran", async () => {
    const { engine, deps, saver } = setUp();
    engine.fill();
    const first = saver.flush();
    engine.invert();
    engine.rectangle({ x: 0, y: 0 }, { x: 4, y: 4 }, "add");
    expect(await saver.flush()).toBe("asset-2");
    expect(await first).toBe("asset-1");
    expect(deps.onMask).toHaveBeenLastCalledWith("asset-2");
  });

  it("says there is no mask once everything is cleared", async () => {
    const { engine, deps, saver } = setUp();
    engine.fill();
    await saver.flush();
    engine.clear();
    expect(await saver.flush()).toBeNull();
    // What can be undone is kept nevertheless.
    expect(deps.keepDraft).toHaveBeenLastCalledWith(expect.objectContaining({ steps: engine.steps }), null);
    expect(deps.onMask).toHaveBeenLastCalledWith(null);
  });

  it("takes faint greys for nothing where the field cuts at 50 %", async () => {
    const { engine, deps } = setUp();
    engine.combine({ rect: { x: 0, y: 0, width: 1, height: 1 }, data: Uint8Array.of(90) }, "add");
    const cutting = new MaskSaver(engine, deps, null, "hard");
    engine.combine({ rect: { x: 2, y: 0, width: 1, height: 1 }, data: Uint8Array.of(90) }, "add");
    expect(await cutting.flush()).toBeNull();
    expect(deps.upload).not.toHaveBeenCalled();
  });

  it("waits until painting has been quiet for a moment", async () => {
    vi.useFakeTimers();
    const { engine, deps, saver } = setUp();
    engine.fill();
    saver.schedule();
    await vi.advanceTimersByTimeAsync(500);
    engine.invert();
    engine.invert();
    saver.schedule();
    await vi.advanceTimersByTimeAsync(500);
    expect(deps.upload).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(500);
    expect(deps.upload).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });

  it("stores no half stroke, however long somebody takes over it", async () => {
    vi.useFakeTimers();
    const { engine, deps, saver } = setUp();
    engine.fill();
    saver.schedule();
    engine.beginStroke({ x: 4, y: 4 }, { diameter: 8, hardness: 1 }, "subtract");
    await vi.advanceTimersByTimeAsync(5_000);
    expect(deps.upload).not.toHaveBeenCalled();
    engine.cancelStroke();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(deps.upload).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });
});
