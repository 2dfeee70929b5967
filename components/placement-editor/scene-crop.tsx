"use client";

import { Crop } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { toast } from "@/components/ui/toast";
import { useUpload } from "@/lib/client/use-upload";
import type { Placement } from "./use-placement";
import type { Scene } from "./use-scene";

const CropDialog = dynamic(() => import("../crop/crop-dialog").then((module) => module.CropDialog), {
  ssr: false,
});

/** Whole scenes by the part that was cut out of them, so that another part can be chosen later. */
const wholes = new Map<string, string>();

/** Chooses which part of the background is seen, in the canvas's shape; the part becomes the background. */
export function SceneCrop({ placement, scene }: { placement: Placement; scene: Scene }) {
  const t = useTranslations("placement");
  const { size, backgroundId, setBackground } = placement;
  const { send } = useUpload();
  const [open, setOpen] = useState(false);
  const whole = (backgroundId && wholes.get(backgroundId)) ?? scene.wholeUrl;
  const take = async (file: File) => {
    const sent = await send(crypto.randomUUID(), file);
    if (!sent.ok) {
      toast.error(t("sceneFailed"));
      return;
    }
    if (whole) wholes.set(sent.asset.id, whole);
    setBackground(sent.asset.id);
    setOpen(false);
  };
  return (
    <>
      <IconButton label={t("cropScene")} size="sm" disabled={!whole} onClick={() => setOpen(true)}>
        <Crop />
      </IconButton>
      {open && whole && (
        <CropDialog
          source={whole}
          name={scene.name}
          shape={{ ...size, label: t("resultShape") }}
          onDone={take}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
