"use client";

import { Bookmark, History, Minus, Plus } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import { Skeleton } from "@/components/ui/skeleton";
import { useChordText } from "@/lib/client/chord-text";
import type { PromptArea } from "./use-prompt-area";

const waiting = () => <Skeleton className="h-32" />;
const PromptHistory = dynamic(() => import("./prompt-history").then((module) => module.PromptHistory), {
  loading: waiting,
});
const Snippets = dynamic(() => import("./snippets").then((module) => module.Snippets), {
  loading: waiting,
});

type Shelf = "history" | "snippets";

/** What is done with a prompt besides typing: weights, LoRAs or embeddings, snippets, former prompts. */
export function PromptToolbar({
  area,
  isNegative,
  addLabel,
  onAdd,
}: {
  area: PromptArea;
  isNegative: boolean;
  addLabel: string;
  onAdd(): void;
}) {
  const t = useTranslations("diffusion.prompt");
  const [up, down] = [useChordText("mod+arrowup"), useChordText("mod+arrowdown")];
  const [shelf, setShelf] = useState<Shelf | null>(null);
  const close = () => setShelf(null);
  const shelves = [
    { id: "snippets", Icon: Bookmark, Content: Snippets },
    { id: "history", Icon: History, Content: PromptHistory },
  ] as const;
  return (
    <div className="flex items-center gap-0.5 px-1 pb-1">
      <Button size="sm" variant="ghost" className="px-2" aria-haspopup="dialog" onClick={onAdd}>
        <Plus aria-hidden />
        {addLabel}
      </Button>
      <span className="flex-1" />
      <IconButton
        label={t("weaker")}
        shortcut={down}
        size="sm"
        // The selection is what is weighed, so the focus stays in the text.
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => area.shift(-1)}
      >
        <Minus />
      </IconButton>
      <span aria-hidden className="text-xs text-faint">
        {t("weight")}
      </span>
      <IconButton
        label={t("stronger")}
        shortcut={up}
        size="sm"
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => area.shift(1)}
      >
        <Plus />
      </IconButton>
      <span aria-hidden className="mx-1 h-4 w-px bg-line-strong" />
      {shelves.map(({ id, Icon, Content }) => (
        <Popover key={id} open={shelf === id} onOpenChange={(open) => setShelf(open ? id : null)}>
          <PopoverTrigger asChild>
            <IconButton label={t(id)} size="sm">
              <Icon />
            </IconButton>
          </PopoverTrigger>
          <PopoverContent
            aria-label={t(id)}
            align="end"
            className="w-80 p-0"
            onCloseAutoFocus={(event) => area.hasFocus() && event.preventDefault()}
          >
            <Content area={area} isNegative={isNegative} onDone={close} />
          </PopoverContent>
        </Popover>
      ))}
    </div>
  );
}
