import { capabilityMessages } from "../../i18n/capability-messages";
import { db } from "../../db/client";
import type { Locale } from "../../i18n/locales";
import { VENDOR_IDS, type VendorId } from "../../vendors/vendor-ids";
import type { Hold } from "./hold";

/** Whether a provider's jobs go out now, as everybody may know it. */
export interface ProviderStateView {
  id: VendorId;
  name: string;
  /** Why its jobs wait; null: they go out. */
  hold: Hold | null;
  /** Since when; null where nothing holds it, or only this minute's submits are used up. */
  since: string | null;
  /** The words of whoever paused it. */
  note: string | null;
}

interface StateRow {
  provider: VendorId;
  hold: Hold | null;
  pausedAt: Date | null;
  pauseNote: string | null;
  openedAt: Date | null;
}

const TRUSTED_MS = 1_000;
let latest: { rows: Promise<StateRow[]>; until: number } | undefined;

/** Every provider and what holds its jobs back, as of the last second. */
export async function providerStates(locale: Locale): Promise<ProviderStateView[]> {
  const rows = await readRows();
  return rows.map(({ provider, hold, pausedAt, pauseNote, openedAt }) => {
    const { name } = capabilityMessages(locale, provider);
    const since = hold === "paused" ? pausedAt : hold === "not_answering" ? openedAt : null;
    return {
      id: provider,
      name: typeof name === "string" ? name : provider,
      hold,
      since: since?.toISOString() ?? null,
      note: hold === "paused" ? pauseNote : null,
    };
  });
}

/** However many people wait and ask, the database is asked once a second. */
function readRows(): Promise<StateRow[]> {
  if (latest && latest.until > Date.now()) return latest.rows;
  const rows = db().$queryRaw<StateRow[]>`
    SELECT known.provider, provider_hold(known.provider) AS hold, "pausedAt", "pauseNote", "openedAt"
    FROM unnest(${[...VENDOR_IDS]}::text[]) WITH ORDINALITY AS known(provider, place)
    LEFT JOIN provider_setting ON provider_setting.provider = known.provider
    LEFT JOIN provider_state ON provider_state.provider = known.provider
    ORDER BY known.place`;
  latest = { rows, until: Date.now() + TRUSTED_MS };
  rows.catch(() => (latest = undefined));
  return rows;
}
