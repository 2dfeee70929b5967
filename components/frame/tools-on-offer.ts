import { TOOL_GROUPS, TOOL_IDS, TOOLS, type ToolId } from "@/lib/capabilities/tools";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { MESSAGES } from "@/lib/i18n/messages";
import type { FrameGroup, FrameTool } from "./frame-model";

/** Why each tool that some vendor serves cannot be used now; null where it can. */
export type OfferedTools = ReadonlyMap<
  ToolId,
  NonNullable<FrameTool["unavailable"]> | "capability_disabled" | null
>;

/**
 * The tools on offer, by group, in rail order. What an administrator has switched off altogether is not on offer;
 * a tool that only lacks its provider is, and says so. For the server: it knows every word.
 */
export function toolsOnOffer(locale: Locale, offered: OfferedTools): FrameGroup[] {
  const listed = TOOL_IDS.filter((id) => offered.has(id) && offered.get(id) !== "capability_disabled");
  return TOOL_GROUPS.map((group) => ({
    id: group,
    name: MESSAGES[locale].tools.groups[group],
    tools: listed.filter((id) => TOOLS[id] === group).map((id) => frameTool(id, locale, offered)),
  })).filter(({ tools }) => tools.length > 0);
}

function frameTool(id: ToolId, locale: Locale, offered: OfferedTools): FrameTool {
  const { name, purpose } = MESSAGES[locale].tools[id];
  const words = LOCALES.map((each) => MESSAGES[each].tools[id]);
  const haystack = words
    .map((word) => `${word.name} ${word.purpose}`)
    .join("\n")
    .toLowerCase();
  const reason = offered.get(id);
  const unavailable = reason === "capability_disabled" ? null : (reason ?? null);
  return { id, name, purpose, names: words.map((word) => word.name).join("\n"), haystack, unavailable };
}
