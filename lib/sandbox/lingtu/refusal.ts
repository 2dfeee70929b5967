import type { Problem } from "../rules/rule";

/** The documents' 常见错误码, and the sandbox's own words for what they leave open. */
export const CODE = {
  badRequest: 400,
  signature: 401,
  notFound: 404,
  quota: 800000,
  text: 800001,
  image: 800002,
  style: 800003,
  ratio: 800004,
} as const;

const STATUS: Record<number | string, number> = { [CODE.signature]: 401, [CODE.notFound]: 404 };

/** `{code, message}` as the vendor answers whatever is not a 2xx; the code is the first problem's. */
export function refusal(problems: readonly [Problem, ...Problem[]]): Response {
  const [{ code = CODE.badRequest }] = problems;
  const message = problems.map(({ path, message: words }) => (path ? `${path}: ${words}` : words)).join("；");
  return Response.json({ code, message }, { status: STATUS[code] ?? 400 });
}
