import "server-only";
import type { Seed } from "@/components/workspace/tool-page-data";
import { getEntry } from "@/lib/services/catalog/marks";
import { getJob } from "@/lib/services/jobs/get";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** What a link may bring along by role; pictures are asset ids, several with commas between. */
const PICTURE_ROLES = ["image", "mask", "reference", "garment", "model", "product", "background"];
const LISTS = ["models", "loras", "vaes", "embeddings"] as const;
const TEXT_ROLES = ["prompt", "negativePrompt", "style", "ratio"];

/**
 * What the address asks the form to start with: `?job=<id>` a former job's inputs, `?entry=<list>/<provider>/<id>`
 * an entry of a catalogue, `?<role>=…` single values, and `?asset=<id>` a picture for whatever place the tool has
 * for one.
 */
export async function readSeed(
  query: Record<string, string | string[] | undefined>,
  ownerId: string,
): Promise<Seed | null> {
  const one = (name: string) => (typeof query[name] === "string" ? query[name] : undefined);
  const jobId = one("job");
  if (jobId !== undefined) {
    const job = UUID.test(jobId) ? await getJob(ownerId, jobId) : null;
    return job && { kind: "remix", capability: job.capability, input: job.input };
  }
  const entry = one("entry");
  if (entry !== undefined) return readEntrySeed(entry, ownerId);
  const asset = one("asset");
  const fallback =
    asset && UUID.test(asset) ? ["image", "product", "model", "reference"].map((role) => [role, asset]) : [];
  const pictures = PICTURE_ROLES.map((role) => [role, picturesOf(one(role))]).filter(([, ids]) => ids);
  const texts = TEXT_ROLES.map((role) => [role, one(role)]).filter(([, text]) => text);
  const roles: unknown[][] = [...fallback, ...pictures, ...texts];
  return roles.length > 0 ? { kind: "roles", roles: Object.fromEntries(roles) } : null;
}

/** One id as it is, several as a list; undefined where any of them is none. */
function picturesOf(given: string | undefined): string | string[] | undefined {
  const ids = given?.split(",") ?? [];
  const [first, second] = ids;
  if (first === undefined || !ids.every((id) => UUID.test(id))) return undefined;
  return second === undefined ? first : ids;
}

async function readEntrySeed(entry: string, ownerId: string): Promise<Seed | null> {
  const [kind, provider = "", ...id] = entry.split("/");
  const list = LISTS.find((known) => known === kind);
  if (!list) return null;
  const found = await getEntry(ownerId, { provider, kind: list, vendorId: id.join("/") });
  return found?.token ? { kind: "entry", list, provider, token: found.token } : null;
}
