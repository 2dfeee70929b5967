"use client";

import { ImagePlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { PictureDrop } from "../fields/picture-drop";
import { usePictureTarget } from "../workspace/paste-target";
import { useWorkspace } from "../workspace/workspace-context";
import { ExampleRow } from "./example-row";
import { ResultShape } from "./result-shape";

/** An empty stage teaches: what this tool needs first, and examples to try with one click. */
export function StageEmpty() {
  const t = useTranslations("form.empty");
  const tools = useTranslations("tools");
  const { data } = useWorkspace();
  const target = usePictureTarget()();
  return (
    <div className="flex flex-col items-center gap-6 overflow-y-auto p-6 max-md:gap-4 max-md:p-3">
      <div className="my-auto flex w-full max-w-2xl flex-col gap-6">
        {target ? (
          <PictureDrop target={target} label={t("file")}>
            {({ browse, over }) => (
              <div
                className={cn(
                  "flex flex-col items-center gap-3 rounded-xl border border-dashed border-control-line px-6 py-12 text-center transition-colors max-md:py-8",
                  over && "border-solid border-accent bg-accent-soft",
                )}
              >
                <ImagePlus aria-hidden className="size-7 text-faint" strokeWidth={1.4} />
                <div>
                  <p className="text-lg font-medium">{t("drop")}</p>
                  <p className="text-base text-muted">{tools(`${data.tool}.purpose`)}</p>
                </div>
                <Button onClick={browse}>{t("browse")}</Button>
              </div>
            )}
          </PictureDrop>
        ) : (
          <div className="flex flex-col items-center gap-2 px-6 pt-4 text-center">
            <ResultShape />
            <p className="text-lg font-medium">{tools(`${data.tool}.purpose`)}</p>
            <p className="text-base text-muted max-lg:hidden">{t("write")}</p>
            <p className="text-base text-muted lg:hidden">{t("writeBelow")}</p>
          </div>
        )}
        <ExampleRow examples={data.examples} takesPictures={target !== undefined} />
      </div>
    </div>
  );
}
