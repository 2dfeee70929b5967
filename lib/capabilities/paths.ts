/** Paths into inputs are written `goods.width`, `crefImages[4]`, `dresses[0].image`. */

type Segment = string | number;

/** Splits `dresses[0].image` into `["dresses", 0, "image"]`. */
export function parsePath(path: string): Segment[] {
  return path
    .split(/[.[\]]/)
    .filter((part) => part !== "")
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** Joins zod's path segments into the written form. */
export function formatPath(segments: readonly PropertyKey[]): string {
  return segments.reduce<string>((path, segment) => {
    if (typeof segment === "number") return `${path}[${segment}]`;
    return path === "" ? String(segment) : `${path}.${String(segment)}`;
  }, "");
}

/** The value at a path of untrusted input, or undefined where the way ends. */
export function readPath(input: unknown, path: string): unknown {
  let value = input;
  for (const segment of parsePath(path)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = Reflect.get(value, segment);
  }
  return value;
}

/** Whether a value counts as given: null, undefined and an absent key do not, an empty string does. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/**
 * Every concrete path a pattern with `[]` meets in the input: `dresses[].image` of two garments gives
 * `dresses[0].image` and `dresses[1].image`. A pattern without `[]` gives itself.
 */
export function expandPath(input: unknown, pattern: string): string[] {
  const at = pattern.indexOf("[]");
  if (at < 0) return [pattern];
  const head = pattern.slice(0, at);
  const list = readPath(input, head);
  if (!Array.isArray(list)) return [];
  return list.flatMap((_, index) => expandPath(input, `${head}[${index}]${pattern.slice(at + 2)}`));
}

/** A path with its indexes taken out, as rules and labels are keyed: `dresses[0].image` → `dresses[].image`. */
export function patternOf(path: string): string {
  return path.replace(/\[\d+\]/g, "[]");
}

/** A copy of the input with the value at a path replaced; missing objects on the way are made. */
export function writePath<T>(input: T, path: string, value: unknown): T {
  const copy = structuredClone(input);
  const segments = parsePath(path);
  let target: unknown = copy;
  segments.forEach((segment, index) => {
    if (typeof target !== "object" || target === null) return;
    if (index === segments.length - 1) Reflect.set(target, segment, value);
    else {
      if (!isGiven(Reflect.get(target, segment))) {
        Reflect.set(target, segment, typeof segments[index + 1] === "number" ? [] : {});
      }
      target = Reflect.get(target, segment);
    }
  });
  return copy;
}
