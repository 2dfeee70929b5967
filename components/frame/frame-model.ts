import type { ToolGroup, ToolId } from "@/lib/capabilities/tools";

/** A tool as the rail and the palette list it. */
export interface FrameTool {
  id: ToolId;
  name: string;
  purpose: string;
  /** The names in every language of the studio: what searching looks in first. */
  names: string;
  /** Names and purposes in every language, lower case: what searching looks in. */
  haystack: string;
  /** Why none of its engines can run now, or null. */
  unavailable: "not_configured" | "disabled" | "not_allowed" | null;
}

export interface FrameGroup {
  id: ToolGroup;
  name: string;
  tools: FrameTool[];
}

/** Whom the frame is drawn for and what it offers; made on the server. */
export interface FrameModel {
  groups: FrameGroup[];
  person: {
    name: string;
    email: string;
    isAdministrator: boolean;
    /** False for viewers, who only look at what is shared. */
    mayMake: boolean;
  };
}

/** The address of a tool's page. */
export function toolHref(id: ToolId): string {
  return `/create/${id}`;
}
