import type { VendorId } from "@/lib/vendors/vendor-ids";
import type { ProviderModel } from "./provider-model";

interface ProviderChange {
  provider: VendorId;
  concurrency: number | null;
  submitsPerMinute: number | null;
  settings: Record<string, string | null>;
}

/**
 * What a form changes of a provider. A setting left as it was is not sent, so that one of the environment stays
 * the environment's; an emptied one gives way to it. An empty secret means the one that is there, and one that
 * is not asked for in the chosen mode is kept for when it is.
 */
export function providerChange(
  { id, settings }: Pick<ProviderModel, "id" | "settings">,
  values: Record<string, string>,
): ProviderChange {
  const changed = settings.flatMap(({ name, control, value }) => {
    if (!Object.hasOwn(values, name)) return [];
    const given = (values[name] ?? "").trim();
    const same = control === "secret" ? given === "" : given === (value ?? "");
    return same ? [] : [[name, given === "" ? null : given] as const];
  });
  return {
    provider: id,
    concurrency: numberIn(values.concurrency),
    submitsPerMinute: numberIn(values.submitsPerMinute),
    settings: Object.fromEntries(changed),
  };
}

/** What is no number is sent as such, and refused at its field. */
function numberIn(text = ""): number | null {
  return text.trim() === "" ? null : Number(text);
}
