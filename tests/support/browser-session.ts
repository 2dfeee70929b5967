import type { ApiPerson } from "./api-lab";
import { PASSWORD } from "./api-lab";

/** A browser that keeps cookies and asks better-auth's routes of the studio, called as functions. */
export interface BrowserSession {
  /** `path` below `/api/auth`, or a whole address. */
  ask(path: string, init?: { body?: unknown; headers?: Record<string, string> }): Promise<Response>;
  cookie(): string;
  headers(): Headers;
}

export const AGENT = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

export function openBrowser(address = "10.9.0.1", options = { whole: false }): BrowserSession {
  const jar = new Map<string, string>();
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
  const base = () => ({
    "user-agent": AGENT,
    "x-forwarded-for": address,
    host: "studio.test",
    origin: "http://studio.test",
    ...(jar.size > 0 ? { cookie: cookie() } : {}),
  });
  return {
    cookie,
    headers: () => new Headers(base()),
    async ask(path, { body, headers = {} } = {}) {
      const handle = options.whole ? await everyPath() : await openPaths();
      const url = new URL(path, "http://studio.test/api/auth/");
      const method = body === undefined ? "GET" : "POST";
      const type: Record<string, string> = body === undefined ? {} : { "content-type": "application/json" };
      const init = { method, headers: { ...base(), ...type, ...headers }, body: JSON.stringify(body) };
      const answer = await handle(new Request(url, init));
      for (const line of answer.headers.getSetCookie()) {
        const [pair = ""] = line.split(";");
        const at = pair.indexOf("=");
        if (/max-age=0/i.test(line) || pair.slice(at + 1) === "") jar.delete(pair.slice(0, at));
        else jar.set(pair.slice(0, at), pair.slice(at + 1));
      }
      return answer;
    },
  };
}

/** What the studio lets browsers ask. */
async function openPaths() {
  const { GET, POST } = await import("../../app/api/auth/[...all]/route");
  return (request: Request) => (request.method === "GET" ? GET(request) : POST(request));
}

/** All of better-auth, as server actions reach it. */
async function everyPath() {
  const { auth } = await import("../../lib/auth/auth");
  return (request: Request) => auth().handler(request);
}

/** Signs somebody in by their password. */
export async function signedIn(
  person: Pick<ApiPerson, "email">,
  browser = openBrowser(),
): Promise<BrowserSession> {
  const answer = await browser.ask("sign-in/email", { body: { email: person.email, password: PASSWORD } });
  if (!answer.ok) throw new Error(`signing in answered ${answer.status}`);
  return browser;
}
