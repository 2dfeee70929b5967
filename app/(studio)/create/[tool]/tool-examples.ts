import type { ToolExample } from "@/components/workspace/tool-page-data";
import type { ToolId } from "@/lib/capabilities/tools";
import type { Locale } from "@/lib/i18n/locales";

/** The examples of a tool in the reader's language. */
export function toolExamples(_tool: ToolId, _locale: Locale): ToolExample[] {
  return [];
}
