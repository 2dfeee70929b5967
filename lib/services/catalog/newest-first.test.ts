import { describe, expect, it } from "vitest";
import { newestFirst } from "./newest-first";

describe("newestFirst", () => {
  it("does only so much at once, and the latest wish next", async () => {
    const stack = newestFirst(1);
    const done: number[] = [];
    let open = () => undefined as void;
    const first = stack.run(() => new Promise<void>((resolve) => (open = resolve)));
    const rest = [1, 2, 3].map((wish) => stack.run(async () => void done.push(wish)));
    open();
    await Promise.all([first, ...rest]);
    expect(done).toEqual([3, 2, 1]);
  });

  it("goes on after work that failed", async () => {
    const stack = newestFirst(1);
    await expect(stack.run(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await stack.run(async () => "yes")).toBe("yes");
  });
});
