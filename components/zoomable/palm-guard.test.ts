import { describe, expect, it } from "vitest";
import { PalmGuard } from "./palm-guard";

describe("PalmGuard", () => {
  it("takes touches for a palm while a pen is near and shortly after", () => {
    const guard = new PalmGuard();
    const touch = (timeStamp: number) =>
      guard.judge({ pointerType: "touch", type: "pointerdown", timeStamp });
    expect(touch(0)).toBe("finger");
    guard.judge({ pointerType: "pen", type: "pointermove", timeStamp: 5000 });
    expect([touch(5001), touch(5900), touch(6100)]).toEqual(["palm", "palm", "finger"]);
  });

  it("lets a pen take over from a hand that was down first, and leaves mice alone", () => {
    const guard = new PalmGuard();
    expect(guard.judge({ pointerType: "pen", type: "pointerdown", timeStamp: 10 })).toBe("pen first");
    expect(guard.judge({ pointerType: "mouse", type: "pointerdown", timeStamp: 11 })).toBe("other");
  });
});
