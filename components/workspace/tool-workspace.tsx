"use client";

import { useSyncExternalStore } from "react";
import { OpenSectionsProvider } from "../capability-form/open-sections";
import { browserForm, serverForm } from "./initial-form";
import type { ToolPageData } from "./tool-page-data";
import { WorkspaceBody } from "./workspace-body";

const never = () => () => {};

/**
 * The tool page. The server draws an empty form; the browser goes on with the draft it kept, which the server
 * cannot know.
 */
export function ToolWorkspace({ data }: { data: ToolPageData }) {
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const initial = inBrowser ? browserForm(data) : serverForm(data);
  return (
    <OpenSectionsProvider>
      <WorkspaceBody key={String(inBrowser)} data={data} initial={initial} live={inBrowser} />
    </OpenSectionsProvider>
  );
}
