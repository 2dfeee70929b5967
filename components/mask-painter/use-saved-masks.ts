"use client";

import { useTranslations } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import { toast } from "@/components/ui/toast";
import type { MaskEngine } from "@/lib/painter/mask-engine";
import type { MaskExporter } from "@/lib/painter/worker/mask-exporter";
import { deleteSavedMask, keepSavedMask, listSavedMasks, type SavedMask } from "./saved-masks";

/** The masks kept under a name that fit this one's size, read again whenever the list opens. */
export function useSavedMasks(engine: MaskEngine, exporter: MaskExporter, isOpen: boolean) {
  const t = useTranslations("painter.saved");
  const [masks, setMasks] = useState<SavedMask[]>([]);
  const refresh = useCallback(async () => setMasks(await listSavedMasks(engine.mask)), [engine]);

  useEffect(() => {
    if (!isOpen) return;
    let isStale = false;
    void listSavedMasks(engine.mask).then((found) => isStale || setMasks(found));
    return () => {
      isStale = true;
    };
  }, [engine, isOpen]);

  /** Keeps the mask as it is under a name; one of the same name is replaced. Tells whether it could. */
  async function keep(name: string): Promise<boolean> {
    const { width, height } = engine.mask;
    const { painted: png } = await exporter.export();
    const id = masks.find((mask) => mask.name === name)?.id ?? crypto.randomUUID();
    const kept = await keepSavedMask({ id, name, png, width, height, savedAt: Date.now() });
    if (!kept) toast.error(t("failed"));
    await refresh();
    return kept;
  }

  async function remove(mask: SavedMask): Promise<void> {
    await deleteSavedMask(mask.id);
    await refresh();
    const undo = () => void keepSavedMask(mask).then(refresh);
    toast(t("removed", { name: mask.name }), { action: { label: t("undo"), onClick: undo } });
  }

  return { masks, keep, remove };
}
