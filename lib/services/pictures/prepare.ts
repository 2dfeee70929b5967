import * as z from "zod";
import type { JsonObject, JsonValue } from "../../capabilities/define";
import { findCapability } from "../../capabilities/registry";
import type { Adjustment, JobRow } from "../jobs/job-row";
import { catalogPictures } from "./catalog-pictures";
import { grantPublicUrl } from "./grants";
import { inputPictures } from "./input-picture";
import { makingOrder } from "./make-picture";
import { planPictures } from "./plan-pictures";
import { renderPicture, type RenderedPicture } from "./render-picture";

/** A job's pictures, ready for the vendor. */
export interface PreparedPictures {
  /** The job's input with boxes moved along with trimmed pictures. */
  input: JsonObject;
  /** What was really changed. */
  adjustments: Adjustment[];
  /** Public addresses by the fields' paths. */
  urls: ReadonlyMap<string, string>;
}

const json: z.ZodType<JsonValue> = z.json();
const jobInput = z.record(z.string(), json);

/**
 * Makes a job's pictures meet the vendor's rules, stores what had to be changed and opens public addresses for
 * them all. Can be repeated: the same job gives the same files under the same addresses.
 */
export async function preparePictures(
  job: Pick<JobRow, "id" | "ownerId" | "capability" | "input">,
): Promise<PreparedPictures> {
  const capability = findCapability(job.capability);
  if (!capability) throw new Error(`job ${job.id} is for the unknown capability ${job.capability}`);
  const input = jobInput.parse(job.input);
  const given = await inputPictures(job.ownerId, capability, input, { trashed: true });
  const plan = planPictures(given, await catalogPictures(capability, input), input);
  const changed = new Set(plan.pictures.map(({ path }) => path));
  // Notes about a picture are replaced by what rendering really did; those about moved boxes stay.
  const adjustments = plan.adjustments.filter(
    ({ path, change }) => !changed.has(path) || change === "catalog",
  );
  const rendered = new Map<string, RenderedPicture>();
  const urls = new Map<string, string>();
  for (const picture of makingOrder(plan.pictures)) {
    const name = `${job.id}/${plan.pictures.indexOf(picture)}`;
    const made = await renderPicture(picture, { name, made: rendered, input });
    rendered.set(picture.path, made);
    adjustments.push(...made.changes.map((change) => ({ path: picture.path, ...change })));
    urls.set(picture.path, await grantPublicUrl({ jobId: job.id, path: picture.path, ...made.file }));
  }
  return { input: plan.input, adjustments, urls };
}
