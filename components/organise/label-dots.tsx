"use client";

import { Check, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { ASSET_LABELS, type AssetLabel } from "@/lib/asset-marks";
import { LABEL_CLASS } from "./label-colours";

/** The colour labels to choose from, and none. */
export function LabelDots({
  value,
  onChange,
}: {
  /** Undefined where several pictures differ or nobody asked. */
  value: AssetLabel | null | undefined;
  onChange(label: AssetLabel | null): void;
}) {
  const t = useTranslations("organise.label");
  return (
    <div role="group" aria-label={t("label")} className="flex">
      {ASSET_LABELS.map((label) => (
        <Dot
          key={label}
          name={t(label)}
          on={value === label}
          className={LABEL_CLASS[label]}
          onClick={() => onChange(value === label ? null : label)}
        >
          {value === label && <Check aria-hidden className="size-3 text-white" strokeWidth={3.5} />}
        </Dot>
      ))}
      {value !== null && (
        <Dot
          name={t("none")}
          on={false}
          className="border border-control-line"
          onClick={() => onChange(null)}
        >
          <X aria-hidden className="size-3" />
        </Dot>
      )}
    </div>
  );
}

function Dot({
  name,
  on,
  className,
  onClick,
  children,
}: {
  name: string;
  on: boolean;
  className: string;
  onClick(): void;
  children: React.ReactNode;
}) {
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      aria-pressed={on}
      onClick={onClick}
      className="grid size-7 place-items-center rounded-md hover:bg-fill pointer-coarse:size-9"
    >
      <span className={cn("grid size-[18px] place-items-center rounded-full", className)}>{children}</span>
    </button>
  );
}
