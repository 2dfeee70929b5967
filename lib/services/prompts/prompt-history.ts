import type { Fields, Role } from "../../capabilities/fields";
import { readPath } from "../../capabilities/paths";
import { findCapability } from "../../capabilities/registry";
import { db } from "../../db/client";

/** How many of a person's latest jobs are read, and how many different prompts are given. */
const JOBS = 300;
const PROMPTS = 50;

/** The latest different prompts (or negative ones) of a person's jobs, newest first. */
export async function promptHistory(
  ownerId: string,
  role: Extract<Role, "prompt" | "negativePrompt">,
): Promise<string[]> {
  const jobs = await db().job.findMany({
    where: { ownerId, deletedAt: null },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { capability: true, input: true },
    take: JOBS,
  });
  const words = jobs.flatMap(({ capability, input }) => {
    const known = findCapability(capability);
    return known ? wordsOf(known.fields, role, input) : [];
  });
  return [...new Set(words)].slice(0, PROMPTS);
}

function wordsOf(fields: Fields, role: Role, input: unknown): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = readPath(input, name);
    if (field.kind === "group") return wordsOf(field.fields, role, value);
    const isWords = field.role === role && typeof value === "string" && value.trim() !== "";
    return isWords ? [value.trim()] : [];
  });
}
