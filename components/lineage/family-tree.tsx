"use client";

import { useTranslations } from "next-intl";
import Link from "next/link";
import { isToolId } from "@/lib/capabilities/tools";
import { ToolIcon } from "../tools/tool-icon";
import { generations, type Branch, type Generation } from "./generations";
import { FamilyPicture } from "./family-picture";
import type { LineageJson } from "./lineage-json";

/** A family from the oldest to the youngest: a line of pictures for each generation, joined by the runs between. */
export function FamilyTree({ lineage }: { lineage: LineageJson }) {
  const t = useTranslations("organise.lineage");
  const lines = generations(lineage);
  const me = lineage.pictures.find(({ id }) => id === lineage.id);
  const line = (generation: Generation) => (
    <li key={generation.at} className="relative pl-5">
      <Joint />
      <p className="mb-1 text-xs text-faint">{nameOf(generation.at, t)}</p>
      <ul className="space-y-2">
        {generation.branches.map((branch) => (
          <BranchRow key={branch.run.id} branch={branch} />
        ))}
      </ul>
    </li>
  );
  return (
    <ol
      aria-label={t("tree")}
      className="relative space-y-3 before:absolute before:inset-y-2 before:left-[5px] before:w-px before:bg-line-strong"
    >
      {lines.filter(({ at }) => at < 0).map(line)}
      {me && (
        <li className="relative pl-5" aria-current="true">
          <Joint isMe />
          <p className="mb-1 text-xs font-medium">{t("this")}</p>
          <FamilyPicture picture={me} isMe />
        </li>
      )}
      {lines.filter(({ at }) => at > 0).map(line)}
    </ol>
  );
}

function BranchRow({ branch: { run, pictures } }: { branch: Branch }) {
  const t = useTranslations("organise.lineage");
  const tools = useTranslations("tools");
  const tool = isToolId(run.tool) ? tools(`${run.tool}.name`) : run.tool;
  return (
    <li className="flex items-start gap-2">
      <ul className="flex min-w-0 flex-1 flex-wrap gap-1.5">
        {pictures.map((picture) => (
          <li key={picture.id}>
            <FamilyPicture picture={picture} />
          </li>
        ))}
      </ul>
      <Link
        href={`/history/${run.id}`}
        prefetch={false}
        aria-label={t("run", { tool })}
        className="flex max-w-[45%] shrink-0 items-center gap-1.5 rounded-md bg-fill px-1.5 py-1 text-xs text-muted hover:bg-fill-hover hover:text-ink"
      >
        {isToolId(run.tool) && <ToolIcon tool={run.tool} className="size-3.5 shrink-0" />}
        <span className="truncate">{tool}</span>
      </Link>
    </li>
  );
}

function Joint({ isMe = false }: { isMe?: boolean }) {
  return (
    <span
      aria-hidden
      className={`absolute top-1 left-0 size-[11px] rounded-full border-2 border-panel ${isMe ? "bg-accent" : "bg-control-line"}`}
    />
  );
}

type Words = ReturnType<typeof useTranslations<"organise.lineage">>;

function nameOf(at: number, t: Words): string {
  if (at === -1) return t("madeFrom");
  if (at === 1) return t("became");
  return at < 0 ? t("earlier", { generations: -at }) : t("further", { generations: at });
}
