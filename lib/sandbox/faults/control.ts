import * as z from "zod";
import type { Sandbox } from "../state/sandbox";
import { settingsSchema, SETTINGS } from "../state/settings";
import { faultSchema } from "./faults";

/** One set of switches; all parts are optional and carried out in this order. */
const controlSchema = z.strictObject({
  /** All faults off, all settings as at first. */
  reset: z.literal(true).optional(),
  clearLedger: z.literal(true).optional(),
  settings: settingsSchema.optional(),
  faults: z.array(faultSchema).optional(),
  /** Lets held tasks go on: a request id, or `all`. */
  release: z.string().optional(),
  /** The vendor no longer knows this request's task. */
  forget: z.string().optional(),
  /** The result files of this request are gone, as after 12 hours. */
  expire: z.string().optional(),
});
export type Control = z.input<typeof controlSchema>;

/** `POST /sandbox/control`: answers what is switched on now. */
export async function control(request: Request, sandbox: Sandbox): Promise<Response> {
  // A page on another origin can send text to this machine, but not JSON without being asked first.
  if (!request.headers.get("content-type")?.startsWith("application/json")) {
    return Response.json({ error: "send application/json" }, { status: 415 });
  }
  const parsed = controlSchema.safeParse(await request.json().catch(() => undefined));
  if (!parsed.success) return Response.json({ error: z.prettifyError(parsed.error) }, { status: 400 });
  applyControl(sandbox, parsed.data);
  return Response.json({ faults: sandbox.faults.list(), settings: sandbox.settings });
}

/** The switches for a test in the same process. */
export function applyControl(sandbox: Sandbox, input: Control): void {
  const { reset, clearLedger, settings, faults, release, forget, expire } = controlSchema.parse(input);
  if (reset) {
    sandbox.faults.clear();
    sandbox.settings = { ...SETTINGS };
  }
  if (clearLedger) sandbox.ledger.clear();
  sandbox.settings = { ...sandbox.settings, ...settings };
  sandbox.faults.add(faults ?? []);
  for (const task of sandbox.tasks.all()) {
    const { jobId, requestId } = task;
    if (task.hold && (release === "all" || release === requestId)) {
      sandbox.tasks.put(jobId, { ...task, hold: undefined });
    }
    if (expire === requestId && task.result) {
      sandbox.tasks.put(jobId, { ...task, expired: true });
    }
    if (forget === requestId) sandbox.tasks.delete(jobId);
  }
}
