import { describe, expect, it } from "vitest";
import { applyEdit } from "./edit";
import { shiftWeight } from "./shift-weight";

/** `[` and `]` mark the selection, `|` the cursor; gives the changed text, marked the same way. */
function press(marked: string, ...directions: (1 | -1)[]): string | null {
  const cursor = marked.indexOf("|");
  const from = cursor >= 0 ? cursor : marked.indexOf("[");
  const to = cursor >= 0 ? cursor : marked.indexOf("]") - 1;
  let text = marked.replace(/[|[\]]/g, "");
  let selection: readonly [number, number] = [from, to];
  for (const direction of directions) {
    const edit = shiftWeight(text, selection[0], selection[1], direction);
    if (!edit) return null;
    text = applyEdit(text, edit);
    selection = edit.select;
  }
  const [start, end] = selection;
  return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
}

describe("words without a weight", () => {
  it("are put into brackets with one, and stay selected", () => {
    expect(press("a [red] cat", 1)).toBe("a ([red]:1.1) cat");
    expect(press("a [red] cat", -1)).toBe("a ([red]:0.9) cat");
  });

  it("are the word at the cursor where nothing is selected", () => {
    expect(press("a re|d cat", 1)).toBe("a ([red]:1.1) cat");
    expect(press("a red| cat", 1)).toBe("a ([red]:1.1) cat");
    expect(press("|a red cat", 1)).toBe("([a]:1.1) red cat");
  });

  it("lose the blanks at the selection's ends", () => {
    expect(press("a[ red ]cat", 1)).toBe("a ([red]:1.1) cat");
  });

  it("are a whole phrase in Chinese, which has no blanks", () => {
    expect(press("一只橘|猫，坐在窗台上", 1)).toBe("([一只橘猫]:1.1)，坐在窗台上");
    expect(press("一只[橘猫]，坐在窗台上", 1)).toBe("一只([橘猫]:1.1)，坐在窗台上");
  });

  it("are none where only blanks or marks stand", () => {
    expect(press("cat, | , dog", 1)).toBeNull();
    expect(press("cat[ ] dog", 1)).toBeNull();
    expect(press("|", 1)).toBeNull();
  });
});

describe("words with a weight", () => {
  it("go on by a tenth, press after press", () => {
    expect(press("a [red] cat", 1, 1, 1)).toBe("a ([red]:1.3) cat");
    expect(press("(cat:1.25|)", 1)).toBe("([cat]:1.35)");
  });

  it("lose their brackets at 1, and get them again beyond", () => {
    expect(press("a ([red]:1.1) cat", -1)).toBe("a [red] cat");
    expect(press("a [red] cat", 1, -1, -1)).toBe("a ([red]:0.9) cat");
  });

  it("are found from anywhere inside, and with their brackets selected", () => {
    expect(press("(black ca|t:1.2)", 1)).toBe("([black cat]:1.3)");
    expect(press("(cat:1|.2)", 1)).toBe("([cat]:1.3)");
    expect(press("a [(cat:1.2)], dog", -1)).toBe("a ([cat]:1.1), dog");
  });

  it("weigh 1.1 where only brackets stand", () => {
    expect(press("(ca|t)", 1)).toBe("([cat]:1.2)");
    expect(press("(ca|t)", -1)).toBe("[cat]");
  });

  it("stop at 0 and at 3", () => {
    expect(press("([cat]:0.1)", -1)).toBe("([cat]:0)");
    expect(press("([cat]:0)", -1)).toBeNull();
    expect(press("([cat]:3)", 1)).toBeNull();
  });
});

describe("brackets in brackets", () => {
  it("change the innermost group around the cursor", () => {
    expect(press("((ca|t:1.2) and dog:1.3)", 1)).toBe("(([cat]:1.3) and dog:1.3)");
    expect(press("((cat:1.2) and d|og:1.3)", 1)).toBe("([(cat:1.2) and dog]:1.4)");
    expect(press("((ca|t))", 1)).toBe("(([cat]:1.2))");
  });

  it("weigh a part of a group for itself", () => {
    expect(press("(black [cat]:1.2)", 1)).toBe("(black ([cat]:1.1):1.2)");
  });

  it("are left alone where a selection cuts them", () => {
    expect(press("(cat:1.2) [and (dog]:1.1)", 1)).toBeNull();
  });

  it("are only text where they are escaped", () => {
    expect(press("cat \\(ani|mal\\)", 1)).toBe("cat \\(([animal]:1.1)\\)");
  });
});

describe("a LoRA", () => {
  it("steps by 0.05, wherever in it the cursor stands", () => {
    expect(press("cat, <lora:in|k:0.8>", 1)).toBe("cat, [<lora:ink:0.85>]");
    expect(press("cat, <lora:in|k:0.8>", -1, -1)).toBe("cat, [<lora:ink:0.7>]");
    expect(press("<lora:ink>| cat", 1)).toBe("[<lora:ink:1.05>] cat");
  });

  it("keeps its tag at 1, goes below 0 and stays within its slider", () => {
    expect(press("<lora:in|k:0.95>", 1)).toBe("[<lora:ink:1>]");
    expect(press("<lora:in|k:0>", -1)).toBe("[<lora:ink:-0.05>]");
    expect(press("<lora:in|k:2>", 1)).toBe("[<lora:ink:2>]");
  });

  it("is not cut by a selection that ends in it", () => {
    expect(press("a [cat <lora:i]nk:1>", 1)).toBeNull();
  });

  it("may stand inside weighed words", () => {
    expect(press("([ink <lora:ink:1>]:1.1)", 1)).toBe("([ink <lora:ink:1>]:1.2)");
  });
});
