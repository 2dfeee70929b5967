"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAsset } from "@/lib/client/use-asset";
import { describedBy, type ControlProps } from "./control-props";
import { DropPrompt } from "./drop-prompt";
import { FieldFrame } from "./field-frame";
import { GalleryPicker } from "./gallery-picker";
import { PictureDrop } from "./picture-drop";
import { usePictureIntake } from "./picture-intake";
import { PictureThumb } from "./picture-thumb";
import { UploadThumb } from "./upload-thumb";
import { usePictureLimits } from "./use-picture-limits";

/** One picture: dropped, pasted, browsed, dragged from anywhere in the studio or chosen from the gallery. */
export function PictureField(control: ControlProps) {
  const t = useTranslations("form.picture");
  const intake = usePictureIntake();
  const limits = usePictureLimits(control.field.picture);
  const [choosing, setChoosing] = useState(false);
  const assetId = typeof control.value === "string" && control.value !== "" ? control.value : undefined;
  const { data: asset } = useAsset(assetId);
  const target = { path: control.path, rule: control.field.picture };
  const [upload] = intake.uploadsOf(control.path);
  const size = asset?.width && asset.height ? `${asset.width} × ${asset.height}` : undefined;
  return (
    <FieldFrame control={control} group aside={size}>
      <PictureDrop target={target} label={t("fileOf", { name: control.field.label })}>
        {({ browse, over }) => {
          if (upload) return <UploadThumb upload={upload} />;
          if (assetId) {
            return (
              <PictureThumb
                assetId={assetId}
                alt={control.field.label}
                onOpen={browse}
                onRemove={() => control.onChange(undefined)}
                onCrop={() => intake.crop(target, assetId)}
                className={over ? "border-accent" : undefined}
              />
            );
          }
          return (
            <DropPrompt
              id={control.id}
              over={over}
              limits={limits}
              invalid={control.issues.length > 0}
              describedById={describedBy(control)["aria-describedby"]}
              onBrowse={browse}
              onGallery={() => setChoosing(true)}
              cropFirst={intake.cropsFirst(control.path)}
              onCropFirst={(on) => intake.setCropsFirst(control.path, on)}
            />
          );
        }}
      </PictureDrop>
      {choosing && (
        <GalleryPicker
          onClose={() => setChoosing(false)}
          onChoose={(chosen) => {
            intake.place(target, chosen);
            setChoosing(false);
          }}
        />
      )}
    </FieldFrame>
  );
}
