"use client";

import { FormProvider } from "react-hook-form";
import { TopBar } from "@/components/frame/top-bar";
import { useTranslations } from "next-intl";
import { FieldResourcesProvider } from "../fields/field-resources";
import { PictureIntake } from "../fields/picture-intake";
import { Filmstrip } from "../filmstrip/filmstrip";
import { RunShownContext } from "../jobs/run-shown";
import { Stage } from "../stage/stage";
import { EditorFlushContext } from "./editor-flush";
import { lastSeed } from "./last-seed";
import type { InitialForm } from "./initial-form";
import { Inspector } from "./inspector";
import { PasteTarget } from "./paste-target";
import type { ToolPageData } from "./tool-page-data";
import { useWorkspaceState } from "./use-workspace-state";
import { ViewSwitch } from "./view-switch";
import { WorkspaceContext } from "./workspace-context";

/** Stage, inspector and filmstrip around one form. */
export function WorkspaceBody({
  data,
  initial,
  live,
}: {
  data: ToolPageData;
  initial: InitialForm;
  /** False while this only repeats what the server drew. */
  live: boolean;
}) {
  const t = useTranslations("tools");
  const { workspace, form, registerFlush } = useWorkspaceState(data, initial, live);
  const isRunnable = data.engines.some(({ unavailable }) => unavailable === null);
  const resources = {
    styleCodes: data.styleCodes,
    openOnStage: (path: string) => workspace.openEditor(path),
    lastSeed: lastSeed(workspace.sitting.runs, workspace.engine.form.id),
  };
  return (
    <WorkspaceContext value={workspace}>
      <EditorFlushContext value={registerFlush}>
        <RunShownContext value={workspace.follow}>
          <FormProvider {...form}>
            <FieldResourcesProvider value={resources}>
              <PictureIntake>
                <TopBar
                  title={t(`${data.tool}.name`)}
                  purpose={t(`${data.tool}.purpose`)}
                  centre={<ViewSwitch />}
                />
                <PasteTarget live={live} className="relative flex min-h-0 flex-1 max-lg:flex-col">
                  <div className="flex min-h-0 min-w-0 flex-1 flex-col">
                    <Stage />
                    <Filmstrip />
                  </div>
                  {isRunnable && <Inspector />}
                </PasteTarget>
              </PictureIntake>
            </FieldResourcesProvider>
          </FormProvider>
        </RunShownContext>
      </EditorFlushContext>
    </WorkspaceContext>
  );
}
