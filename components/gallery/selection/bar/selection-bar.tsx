"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import { drop } from "../selection-state";
import { usePicked, type SelectionStore } from "../selection-store";
import { useFrame } from "../../../frame/frame-context";
import { BAR_ENTRIES } from "./entries";

/**
 * The bar that lies over the gallery's filters while pictures are selected, with everything that can be done with
 * them. At the top, because what is said of each step appears at the foot.
 */
export function SelectionBar({
  store,
  collection,
}: {
  store: SelectionStore;
  collection: string | undefined;
}) {
  const { mayMake } = useFrame().person;
  const t = useTranslations("organise.selection");
  const pictures = [...usePicked(store).values()];
  const own = pictures.filter((picture) => picture.own);
  const done = () => store.clear();
  return (
    <section
      aria-label={t("title")}
      className="fixed inset-x-2 top-[53px] z-30 mx-auto flex w-fit max-w-[calc(100vw-16px)] animate-in flex-wrap items-center justify-center gap-0.5 floating p-1 duration-150 fade-in-0"
    >
      <IconButton label={t("clear")} shortcut="Esc" onClick={done}>
        <X />
      </IconButton>
      <p role="status" className="px-2 font-medium whitespace-nowrap tabular-nums">
        {t("count", { count: pictures.length })}
      </p>
      <span aria-hidden className="mx-1 h-5 w-px bg-line" />
      {BAR_ENTRIES.map(({ key, Entry, needsOwn, needsCollection, looks }) =>
        (!mayMake && !looks) || (needsOwn && own.length === 0) || (needsCollection && !collection) ? null : (
          <Entry
            key={key}
            pictures={pictures}
            own={own}
            collection={collection}
            drop={(ids) => void store.change((state) => drop(state, ids))}
            done={done}
          />
        ),
      )}
    </section>
  );
}
