import { createHash } from "node:crypto";

const RANGE = 2 ** 32;

/** How many pictures a body asks for: n_iter × batch_size. */
export function countOf(body: Record<string, unknown>): number {
  return positive(body.n_iter) * positive(body.batch_size);
}

/** The seed of each picture: the given one and those after it, or some drawn from the task's id. */
export function seedsOf(body: Record<string, unknown>, id: string): number[] {
  const given = Number(body.seed ?? -1);
  const first = given >= 0 ? given : createHash("sha256").update(id).digest().readUInt32LE(0);
  return Array.from({ length: countOf(body) }, (_, index) => (first + index) % RANGE);
}

function positive(value: unknown): number {
  return typeof value === "number" && value >= 1 ? value : 1;
}
