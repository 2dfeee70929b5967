export type JsonReading =
  | { ok: true; value: Record<string, unknown> }
  /** `line` and `column` count from 1; both are absent where the text is JSON but no object. */
  | { ok: false; line?: number; column?: number };

/** Reads a JSON object a person typed, and says where it stops being one. */
export function readJsonObject(text: string): JsonReading {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? { ok: true, value: { ...value } } : { ok: false };
  } catch {
    return { ok: false, ...placeOf(text, firstError(text)) };
  }
}

/**
 * Where JSON stops being JSON. Engines word and place their errors differently, so the place is found by asking
 * how much of the text may still become JSON.
 */
function firstError(text: string): number {
  const stack: string[] = [];
  const token =
    /\s*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\.)*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/y;
  let expected: Expected = "value";
  let at = 0;
  for (;;) {
    const start = at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
    if (start >= text.length) return text.length;
    token.lastIndex = at;
    const [, mark, words, scalar] = token.exec(text) ?? [];
    const next = step({ mark, isText: words !== undefined, isScalar: scalar !== undefined }, expected, stack);
    if (!next) return start;
    expected = next;
    at = token.lastIndex;
  }
}

type Expected = "value" | "key" | "colon" | "end" | "valueOrClose" | "keyOrClose";

/** What may follow a token, or undefined where the token may not stand there. */
function step(
  token: { mark?: string; isText: boolean; isScalar: boolean },
  expected: Expected,
  stack: string[],
): Expected | undefined {
  const { mark, isText, isScalar } = token;
  const wantsValue = expected === "value" || expected === "valueOrClose";
  const wantsKey = expected === "key" || expected === "keyOrClose";
  if (isText && wantsKey) return "colon";
  if ((isText || isScalar) && wantsValue) return "end";
  if (mark === ":" && expected === "colon") return "value";
  if ((mark === "{" || mark === "[") && wantsValue) {
    stack.push(mark);
    return mark === "{" ? "keyOrClose" : "valueOrClose";
  }
  const inside = stack.at(-1);
  if (mark === "," && expected === "end" && inside) return inside === "{" ? "key" : "value";
  const closes = (mark === "}" && inside === "{") || (mark === "]" && inside === "[");
  if (!closes || !(expected === "end" || expected === "keyOrClose" || expected === "valueOrClose"))
    return undefined;
  stack.pop();
  return "end";
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
