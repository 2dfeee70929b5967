"use client";

import { useTranslations } from "next-intl";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import type { JobJson, OutputJson } from "@/lib/client/api-types";
import { assetFileUrl } from "@/lib/client/use-asset";
import { mainPicture } from "@/lib/client/form/expected-result";
import { useWorkspace } from "../workspace/workspace-context";

/** Words a vendor wrote, beside the picture they are about, ready to be copied or used as a prompt. */
export function StageText({ job, output }: { job: JobJson; output: OutputJson }) {
  const t = useTranslations("form.result");
  const tools = useTranslations("tools");
  const { data } = useWorkspace();
  const form = data.engines.find((engine) => engine.form.id === job.capability)?.form;
  const pictureId = form && mainPicture(form, job.input);
  const text = output.text ?? "";
  return (
    <div className="grid place-items-center overflow-y-auto p-6 max-md:p-3">
      <div className="flex w-full max-w-xl flex-col gap-4 floating p-5">
        <div className="flex gap-4 max-md:flex-col">
          {pictureId && (
            <img
              src={assetFileUrl(pictureId, 256)}
              alt=""
              className="size-28 shrink-0 rounded-lg border border-line checkerboard object-contain"
            />
          )}
          <p className="max-h-[50dvh] overflow-y-auto text-lg break-words whitespace-pre-wrap select-text">
            {text}
          </p>
        </div>
        <div className="flex flex-wrap gap-2">
          <CopyButton text={text} variant="primary" />
          {(["text-to-image", "transparent-asset", "seamless-pattern"] as const).map((tool) => (
            <Button key={tool} asChild>
              <Link href={{ pathname: `/create/${tool}`, query: { prompt: text } }}>
                {t("useAsPrompt", { tool: tools(`${tool}.name`) })}
              </Link>
            </Button>
          ))}
        </div>
      </div>
    </div>
  );
}
