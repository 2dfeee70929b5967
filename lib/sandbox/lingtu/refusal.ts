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

/** One wrong thing in a call: the vendor's code, the field it concerns (empty: the whole), and words. */
export interface Problem {
  code: number;
  path: string;
  message: string;
}

const STATUS: Record<number, number> = { [CODE.signature]: 401, [CODE.notFound]: 404 };

/** `{code, message}` as the vendor answers whatever is not a 2xx; the code is the first problem's. */
export function refusal(problems: readonly [Problem, ...Problem[]]): Response {
  const [{ code }] = problems;
  const message = problems.map(({ path, message: words }) => (path ? `${path}: ${words}` : words)).join("；");
  return Response.json({ code, message }, { status: STATUS[code] ?? 400 });
}
