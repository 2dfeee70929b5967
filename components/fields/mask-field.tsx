"use client";

import { Brush, Eraser } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFormContext, useWatch } from "react-hook-form";
import { Button } from "@/components/ui/button";
import type { FormValues } from "@/lib/client/form/default-values";
import { describedBy, type ControlProps } from "./control-props";
import { FieldFrame } from "./field-frame";
import { useFieldResources } from "./field-resources";
import { PictureThumb } from "./picture-thumb";

/** What was painted, small; the painting itself happens on the stage. White is where the vendor acts. */
export function MaskField(control: ControlProps) {
  const t = useTranslations("form.mask");
  const { openOnStage } = useFieldResources();
  const form = useFormContext<FormValues>();
  const pictureId = useWatch({ control: form.control, name: control.field.picture?.mask?.of ?? "" });
  const assetId = typeof control.value === "string" && control.value !== "" ? control.value : undefined;
  return (
    <FieldFrame control={control} group>
      {assetId ? (
        <PictureThumb
          assetId={assetId}
          alt={control.field.label}
          badge={t("white")}
          onEdit={() => openOnStage(control.path)}
          onRemove={() => control.onChange(undefined)}
        />
      ) : (
        <div className="flex h-[86px] flex-col items-center justify-center gap-1.5 rounded-lg border border-dashed border-control-line px-2 text-center">
          {pictureId ? (
            <>
              <Button
                id={control.id}
                size="sm"
                onClick={() => openOnStage(control.path)}
                {...describedBy(control)}
              >
                <Brush aria-hidden />
                {t("paint")}
              </Button>
              <span className="text-xs text-faint">{t("onStage")}</span>
            </>
          ) : (
            <>
              <Eraser aria-hidden className="size-4 text-faint" />
              <span className="text-xs text-faint">{t("needsPicture")}</span>
            </>
          )}
        </div>
      )}
    </FieldFrame>
  );
}
