"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { describedBy, type ControlProps } from "./control-props";
import { DropPrompt } from "./drop-prompt";
import { FieldFrame } from "./field-frame";
import { GalleryPicker } from "./gallery-picker";
import { PictureDrop } from "./picture-drop";
import { usePictureIntake } from "./picture-intake";
import { PictureThumb } from "./picture-thumb";
import { UploadThumb } from "./upload-thumb";
import { usePictureLimits } from "./use-picture-limits";

/** Several pictures, up to what the vendor takes. */
export function PicturesField(control: ControlProps) {
  const t = useTranslations("form.picture");
  const intake = usePictureIntake();
  const limits = usePictureLimits(control.field.picture);
  const [choosing, setChoosing] = useState(false);
  const held: unknown[] = Array.isArray(control.value) ? control.value : [];
  const assetIds = held.filter((item): item is string => typeof item === "string");
  const max = control.field.limits.maxItems ?? 1;
  const target = { path: control.path, max, rule: control.field.picture };
  const uploads = intake.uploadsOf(control.path);
  const isEmpty = assetIds.length === 0 && uploads.length === 0;
  return (
    <FieldFrame control={control} group aside={`${assetIds.length} / ${max}`}>
      <PictureDrop target={target} label={t("fileOf", { name: control.field.label })}>
        {({ browse, over }) =>
          isEmpty ? (
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
          ) : (
            <div className="grid grid-cols-4 gap-1.5">
              {assetIds.map((assetId, index) => (
                <PictureThumb
                  key={assetId}
                  assetId={assetId}
                  className="h-[70px]"
                  alt={`${control.field.label} ${index + 1}`}
                  onRemove={() => control.onChange(assetIds.filter((kept) => kept !== assetId))}
                  onCrop={() => intake.crop({ ...target, replaces: assetId }, assetId)}
                />
              ))}
              {uploads.map((upload) => (
                <UploadThumb key={upload.key} upload={upload} className="h-[70px]" />
              ))}
              {assetIds.length + uploads.length < max && (
                <IconButton
                  label={t("add")}
                  className="h-[70px] w-full rounded-lg border border-dashed border-control-line"
                  onClick={browse}
                >
                  <Plus />
                </IconButton>
              )}
            </div>
          )
        }
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
