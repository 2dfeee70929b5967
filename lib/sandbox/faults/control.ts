import * as z from "zod";
import { VENDOR_IDS, type VendorId } from "../../vendors/vendor-ids";
import type { House, Sandbox } from "../state/sandbox";
import { settingsSchema, SETTINGS } from "../state/settings";
import { faultSchema } from "./faults";

/** One set of switches; all parts are optional and carried out in this order. */
const controlSchema = z.strictObject({
  /** Whom the switches concern; absent: every vendor. */
  vendor: z.enum(VENDOR_IDS).optional(),
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
export async function control(request: Request, house: House): Promise<Response> {
  // A page on another origin can send text to this machine, but not JSON without being asked first.
  if (!request.headers.get("content-type")?.startsWith("application/json")) {
    return Response.json({ error: "send application/json" }, { status: 415 });
  }
  const parsed = controlSchema.safeParse(await request.json().catch(() => undefined));
  if (!parsed.success) return Response.json({ error: z.prettifyError(parsed.error) }, { status: 400 });
  applyControl(house, parsed.data);
  return Response.json({
    faults: house.faults.list(),
    settings: house.vendors.get(parsed.data.vendor ?? "lingtu")?.settings,
  });
}

/** The switches for a test in the same process. */
export function applyControl(house: House, input: Control): void {
  const { vendor, reset, faults, ...switches } = controlSchema.parse(input);
  if (reset) house.faults.clear(vendor);
  for (const sandbox of concerned(house, vendor)) {
    if (reset) sandbox.settings = { ...SETTINGS };
    switchVendor(sandbox, switches);
  }
  house.faults.add((faults ?? []).map((fault) => ({ vendor, ...fault })));
}

function concerned({ vendors }: House, vendor: VendorId | undefined): Sandbox[] {
  return [...vendors.values()].filter((sandbox) => vendor === undefined || sandbox.vendor === vendor);
}

function switchVendor(
  sandbox: Sandbox,
  { clearLedger, settings, release, forget, expire }: Omit<Control, "vendor" | "reset" | "faults">,
): void {
  if (clearLedger) sandbox.ledger.clear();
  sandbox.settings = { ...sandbox.settings, ...settings };
  for (const task of sandbox.tasks.all()) {
    const { jobId, requestId } = task;
    if (task.hold && (release === "all" || release === requestId)) {
      sandbox.tasks.put({ ...task, hold: undefined });
    }
    if (expire === requestId && task.result) sandbox.tasks.put({ ...task, expired: true });
    if (forget === requestId) sandbox.tasks.delete(jobId);
  }
}
