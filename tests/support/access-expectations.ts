/** Who may reach a route. `[param]`s and `{name}`s in queries and bodies are filled with the owner's things. */
export type Access =
  /** Everybody, and nothing of anybody's stands in it. */
  | "anyone"
  /** Everybody with an account, each for themselves. */
  | "signed-in"
  /** Administrators; a 403 to others. */
  | "administrator"
  /** Its owner; a 404 to everybody else. */
  | "owner"
  /** Whoever has the link, for what it shows. */
  | "share"
  /** A page: those who are not signed in are sent to sign in. */
  | "page"
  | "administrator's page";

export interface Expectation {
  access: Access;
  /** The route with its parameters filled; left out where it has none. */
  path?: string;
  queries?: readonly string[];
  body?: object;
  /** What the owner gets, where that is not success: the route is about a state their things are not in. */
  ownerGets?: readonly number[];
  /** The owner's answer names their things: proof that the test would see them in another's. */
  ownerSees?: boolean;
}

const anyone = (more: Partial<Expectation> = {}): Expectation => ({ access: "anyone", ...more });
const signedIn = (more: Partial<Expectation> = {}): Expectation => ({ access: "signed-in", ...more });
const own = (path: string, more: Partial<Expectation> = {}): Expectation => ({
  access: "owner",
  path,
  ...more,
});
const administrators = (more: Partial<Expectation> = {}): Expectation => ({
  access: "administrator",
  ...more,
});
const page = (more: Partial<Expectation> = {}): Expectation => ({ access: "page", ...more });
const adminPage: Expectation = { access: "administrator's page" };

const API = "/api/v1";
const ASSET = `${API}/assets/{asset}`;
const JOB = `${API}/jobs/{job}`;
const PERSON = `${API}/admin/people/{person}`;
const COLLECTION = `${API}/collections/{collection}`;
const FILE = ["", "?w=256", "?format=png", "?download=true"];
const LISTS = ["", "?q=owlglass", "?person={person}", "?collection={collection}"];
const FACE = `${API}/catalog/faces/lingtu/none`;

/** Every route of the studio and who may reach it. A route that is not here fails the test. */
export const EXPECTED: Readonly<Record<string, Expectation>> = {
  "GET /": page(),
  "GET /account": page(),
  "GET /catalogues": page(),
  "GET /collections": page(),
  "GET /create/[tool]": page({
    path: "/create/text-to-image",
    queries: ["", "?job={job}", "?image={asset}"],
  }),
  "GET /gallery": page({ queries: ["", "?open={asset}", "?collection={collection}", "?person={person}"] }),
  "GET /history": page({ queries: ["", "?q=owlglass", "?uses={asset}"] }),
  "GET /history/[id]": page({ path: "/history/{job}", ownerSees: true }),
  "GET /shares": page(),
  "GET /trash": page(),
  "GET /admin": adminPage,
  "GET /admin/health": adminPage,
  "GET /admin/audit": adminPage,
  "GET /admin/people": adminPage,
  "GET /admin/people/[id]": { access: "administrator's page", path: "/admin/people/{person}" },
  "GET /admin/providers": adminPage,
  "GET /admin/style-codes": adminPage,
  "GET /admin/system": adminPage,
  "GET /admin/costs": adminPage,
  "GET /admin/usage": adminPage,
  "GET /account/usage": page(),
  "GET /change-password": anyone(),
  "GET /set-up": anyone(),
  "GET /sign-in": anyone(),
  "GET /sign-in/code": anyone(),
  "GET /second-factor": anyone(),
  "GET /invite/[token]": anyone({ path: "/invite/{token}" }),

  "GET /s/[token]": { access: "share" },
  "GET /s/[token]/file/[id]": { access: "share" },
  "HEAD /s/[token]/file/[id]": { access: "share" },
  "GET /f/[file]": anyone({ path: "/f/{asset}.png" }),
  "HEAD /f/[file]": anyone({ path: "/f/{asset}.png" }),
  "GET /sandbox/[...path]": anyone({ path: "/sandbox/lingtu/nothing" }),
  "POST /sandbox/[...path]": anyone({ path: "/sandbox/lingtu/nothing", body: {} }),
  "GET /api/auth/[...all]": anyone({ path: "/api/auth/get-session" }),
  "POST /api/auth/[...all]": anyone({ path: "/api/auth/list-sessions", body: {} }),
  "POST /api/callbacks/[provider]/[token]": anyone({ path: "/api/callbacks/zhiqite/{job}", body: {} }),
  ...Object.fromEntries(
    ["GET", "POST", "PUT", "PATCH", "DELETE"].map((method) => [
      `${method} ${API}/[...unknown]`,
      anyone({ path: `${API}/nothing/{asset}` }),
    ]),
  ),

  [`GET ${API}/health`]: anyone(),
  [`GET ${API}/openapi.json`]: anyone(),
  [`GET ${API}/providers`]: signedIn(),
  [`GET ${API}/capabilities`]: signedIn(),
  [`GET ${API}/me`]: signedIn({ ownerSees: true }),
  [`GET ${API}/events`]: signedIn({ ownerSees: true }),

  [`GET ${API}/assets`]: signedIn({ queries: LISTS, ownerSees: true }),
  [`POST ${API}/assets`]: signedIn({ body: {}, ownerGets: [415] }),
  [`GET ${API}/assets/days`]: signedIn({ queries: LISTS }),
  [`POST ${API}/assets/delete`]: signedIn({ body: { ids: ["{doomed}"] } }),
  [`POST ${API}/assets/marks`]: signedIn({ body: { ids: ["{asset}"], rating: 5, addTags: ["x"] } }),
  [`POST ${API}/assets/restore`]: signedIn({ body: { ids: ["{trashed}"] } }),
  [`GET ${API}/assets/[id]`]: own(ASSET, { ownerSees: true }),
  [`PATCH ${API}/assets/[id]`]: own(ASSET, { body: { favourite: false } }),
  [`DELETE ${API}/assets/[id]`]: own(`${API}/assets/{doomed}`, { ownerGets: [204, 404] }),
  [`POST ${API}/assets/[id]/copy`]: own(`${ASSET}/copy`),
  [`GET ${API}/assets/[id]/file`]: own(`${ASSET}/file`, { queries: FILE }),
  [`HEAD ${API}/assets/[id]/file`]: own(`${ASSET}/file`, { queries: FILE }),
  [`GET ${API}/assets/[id]/lineage`]: own(`${ASSET}/lineage`),
  [`POST ${API}/assets/[id]/restore`]: own(`${API}/assets/{trashed}/restore`),

  [`GET ${API}/trash`]: signedIn({ ownerSees: true }),
  [`GET ${API}/trash/[id]/file`]: own(`${API}/trash/{trashed}/file`),
  [`POST ${API}/trash/purge`]: signedIn({ body: { ids: ["{trashed}"] } }),
  [`POST ${API}/exports`]: signedIn({ body: { ids: ["{asset}"] } }),
  [`GET ${API}/exports/[id]/file`]: own(`${API}/exports/{export}/file`, { ownerSees: true }),
  [`GET ${API}/shares`]: signedIn({ ownerSees: true }),
  [`POST ${API}/shares`]: signedIn({ body: { assetId: "{asset}", expiresAt: "{soon}" } }),
  [`DELETE ${API}/shares/[id]`]: own(`${API}/shares/{share}`),

  [`GET ${API}/jobs`]: signedIn({ queries: ["", "?q=owlglass", "?uses={asset}"], ownerSees: true }),
  [`POST ${API}/jobs`]: signedIn({
    body: { capability: "lingtu.remove", input: { image: "{asset}", mask: "{asset}" } },
    ownerGets: [202, 422],
  }),
  [`GET ${API}/jobs/retryable`]: signedIn(),
  [`POST ${API}/jobs/retry`]: signedIn({ body: { ids: ["{job}"] } }),
  [`GET ${API}/jobs/[id]`]: own(JOB, { ownerSees: true }),
  [`DELETE ${API}/jobs/[id]`]: own(JOB),
  [`POST ${API}/jobs/[id]/cancel`]: own(`${JOB}/cancel`, { body: {}, ownerGets: [200, 409] }),
  [`GET ${API}/jobs/[id]/preview`]: own(`${JOB}/preview`, { ownerGets: [404] }),
  [`POST ${API}/jobs/[id]/resolve`]: own(`${JOB}/resolve`, { body: { outcome: "failed" }, ownerGets: [409] }),
  [`POST ${API}/jobs/[id]/restore`]: own(`${JOB}/restore`, { ownerGets: [200, 404] }),
  [`POST ${API}/jobs/[id]/retry`]: own(`${JOB}/retry`, { ownerGets: [202, 409] }),

  [`GET ${API}/collections`]: signedIn({ ownerSees: true }),
  [`POST ${API}/collections`]: signedIn({ body: { name: "inside", parentId: "{collection}" } }),
  [`GET ${API}/collections/[id]`]: own(COLLECTION, { ownerSees: true }),
  [`PATCH ${API}/collections/[id]`]: own(COLLECTION, { body: { name: "renamed" } }),
  [`DELETE ${API}/collections/[id]`]: own(COLLECTION),
  [`POST ${API}/collections/[id]/add`]: own(`${COLLECTION}/add`, { body: { ids: ["{asset}"] } }),
  [`POST ${API}/collections/[id]/move`]: own(`${COLLECTION}/move`, {
    body: { ids: ["{asset}"], to: "{doomedCollection}" },
  }),
  [`POST ${API}/collections/[id]/take-out`]: own(`${COLLECTION}/take-out`, { body: { ids: ["{asset}"] } }),
  [`GET ${API}/tags`]: signedIn({ ownerSees: true }),
  [`PATCH ${API}/tags/[id]`]: own(`${API}/tags/{tag}`, { body: { name: "renamed" } }),
  [`DELETE ${API}/tags/[id]`]: own(`${API}/tags/{tag}`),
  [`POST ${API}/tags/[id]/merge`]: own(`${API}/tags/{doomedTag}/merge`, { body: { into: "{tag}" } }),

  [`GET ${API}/catalog/[kind]`]: signedIn({ path: `${API}/catalog/faces` }),
  [`GET ${API}/catalog/[kind]/facets`]: signedIn({ path: `${API}/catalog/models/facets` }),
  [`POST ${API}/catalog/[kind]/refresh`]: administrators({ path: `${API}/catalog/faces/refresh` }),
  [`GET ${API}/catalog/[kind]/[provider]/[id]`]: signedIn({ path: FACE, ownerGets: [404] }),
  [`PATCH ${API}/catalog/[kind]/[provider]/[id]`]: signedIn({
    path: FACE,
    body: { favourite: true },
    ownerGets: [404],
  }),
  [`GET ${API}/catalog/[kind]/[provider]/[id]/thumbnail`]: signedIn({
    path: `${FACE}/thumbnail`,
    ownerGets: [404],
  }),

  [`GET ${API}/me/sessions`]: signedIn(),
  [`DELETE ${API}/me/sessions`]: signedIn({ path: `${API}/me/sessions/none`, ownerGets: [403] }),
  [`DELETE ${API}/me/sessions/[id]`]: signedIn({
    path: `${API}/me/sessions/none`,
    ownerGets: [403],
  }),
  [`GET ${API}/api-keys`]: signedIn({ ownerSees: true }),
  [`POST ${API}/api-keys`]: signedIn({ body: { name: "another" } }),
  [`DELETE ${API}/api-keys/[id]`]: own(`${API}/api-keys/{apiKey}`),
  [`GET ${API}/metrics`]: administrators(),
  [`GET ${API}/usage`]: signedIn(),
  [`GET ${API}/usage/budgets`]: signedIn(),
  [`GET ${API}/usage/csv`]: signedIn({ queries: ["", "?from=2020-01-01"] }),
  [`GET ${API}/admin/usage`]: administrators({ queries: ["", "?person={person}"] }),
  [`GET ${API}/admin/usage/csv`]: administrators({ queries: ["", "?person={person}"] }),
  [`GET ${API}/admin/prices`]: administrators(),
  [`POST ${API}/admin/prices`]: administrators({ body: {} }),
  [`DELETE ${API}/admin/prices/[id]`]: administrators({ path: `${API}/admin/prices/{asset}` }),
  [`GET ${API}/admin/budgets`]: administrators(),
  [`POST ${API}/admin/budgets`]: administrators({ body: {} }),
  [`PATCH ${API}/admin/budgets/[id]`]: administrators({ path: `${API}/admin/budgets/{asset}`, body: {} }),
  [`DELETE ${API}/admin/budgets/[id]`]: administrators({ path: `${API}/admin/budgets/{asset}` }),
  [`GET ${API}/admin/money`]: administrators(),
  [`PATCH ${API}/admin/money`]: administrators({ body: {} }),
  [`GET ${API}/admin/people`]: administrators(),
  [`POST ${API}/admin/people`]: administrators({ body: {} }),
  [`PATCH ${API}/admin/people/[id]`]: administrators({ path: `${API}/admin/people/{person}`, body: {} }),
  [`POST ${API}/admin/people/[id]/reset-password`]: administrators({
    path: `${API}/admin/people/none/reset-password`,
  }),
  [`GET ${API}/admin/people/[id]/limits`]: administrators({ path: `${PERSON}/limits` }),
  [`PATCH ${API}/admin/people/[id]/limits`]: administrators({ path: `${PERSON}/limits`, body: {} }),
  [`GET ${API}/admin/people/[id]/sessions`]: administrators({ path: `${API}/admin/people/none/sessions` }),
  [`DELETE ${API}/admin/people/[id]/sessions`]: administrators({ path: `${API}/admin/people/none/sessions` }),
  [`DELETE ${API}/admin/people/[id]/second-factor`]: administrators({
    path: `${API}/admin/people/none/second-factor`,
  }),
  [`GET ${API}/admin/people/[id]/api-keys`]: administrators({ path: `${API}/admin/people/none/api-keys` }),
  [`PATCH ${API}/admin/people/[id]/api-keys/[key]`]: administrators({
    path: `${PERSON}/api-keys/{asset}`,
    body: {},
  }),
  [`DELETE ${API}/admin/people/[id]/api-keys/[key]`]: administrators({ path: `${PERSON}/api-keys/{asset}` }),
  [`GET ${API}/admin/groups`]: administrators(),
  [`POST ${API}/admin/groups`]: administrators({ body: {} }),
  [`PATCH ${API}/admin/groups/[id]`]: administrators({ path: `${API}/admin/groups/{asset}`, body: {} }),
  [`DELETE ${API}/admin/groups/[id]`]: administrators({ path: `${API}/admin/groups/{asset}` }),
  [`GET ${API}/admin/invites`]: administrators(),
  [`POST ${API}/admin/invites`]: administrators({ body: {} }),
  [`DELETE ${API}/admin/invites/[id]`]: administrators({ path: `${API}/admin/invites/{asset}` }),
  [`GET ${API}/admin/audit`]: administrators({ queries: ["", "?person={person}", "?q=owlglass"] }),
  [`GET ${API}/admin/audit/csv`]: administrators({ queries: ["", "?action=sign_in"] }),
  [`GET ${API}/admin/provider-health`]: administrators({ queries: ["", "?range=7d"] }),
  [`GET ${API}/admin/providers`]: administrators(),
  [`PATCH ${API}/admin/providers/[id]`]: administrators({ path: `${API}/admin/providers/none`, body: {} }),
  [`POST ${API}/admin/public-address/test`]: administrators(),
  [`POST ${API}/admin/providers/[id]/test`]: administrators({
    path: `${API}/admin/providers/none/test`,
    body: {},
  }),
};
