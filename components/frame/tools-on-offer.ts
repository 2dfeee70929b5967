import { CAPABILITIES } from "@/lib/capabilities/registry";
import { TOOL_GROUPS, TOOL_IDS, TOOLS, type ToolId } from "@/lib/capabilities/tools";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { MESSAGES } from "@/lib/i18n/messages";
import type { FrameGroup, FrameTool } from "./frame-model";

/** The tools some vendor serves, by group, in rail order. For the server: it knows every capability and word. */
export function toolsOnOffer(locale: Locale): FrameGroup[] {
  const served = new Set(CAPABILITIES.flatMap(({ tools }) => tools));
  return TOOL_GROUPS.map((group) => ({
    id: group,
    name: MESSAGES[locale].tools.groups[group],
    tools: TOOL_IDS.filter((id) => TOOLS[id] === group && served.has(id)).map((id) => frameTool(id, locale)),
  })).filter(({ tools }) => tools.length > 0);
}

function frameTool(id: ToolId, locale: Locale): FrameTool {
  const { name, purpose } = MESSAGES[locale].tools[id];
  const words = LOCALES.map((each) => MESSAGES[each].tools[id]);
  const haystack = words
    .map((word) => `${word.name} ${word.purpose}`)
    .join("\n")
    .toLowerCase();
  return { id, name, purpose, names: words.map((word) => word.name).join("\n"), haystack };
}
