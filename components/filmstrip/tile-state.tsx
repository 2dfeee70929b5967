"use client";

import { CircleAlert, CircleHelp, CircleSlash, EyeOff, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Phase } from "../stage/job-phase";

const ICONS: Partial<Record<Phase, LucideIcon>> = {
  failed: CircleAlert,
  uncertain: CircleHelp,
  cancelled: CircleSlash,
};

/** A run that ended without a picture. */
export function TileState({ phase }: { phase: Phase }) {
  const t = useTranslations("form.phase");
  return (
    <TileFrame icon={ICONS[phase] ?? EyeOff} tone={phase === "failed" ? "text-bad" : "text-muted"}>
      {t(phase)}
    </TileFrame>
  );
}

/** A tile with a sign instead of a picture. */
export function TileFrame({
  icon: Icon,
  tone = "text-muted",
  children,
}: {
  icon: LucideIcon;
  tone?: string;
  children?: ReactNode;
}) {
  return (
    <span
      className={`flex size-full flex-col items-center justify-center gap-1 rounded-lg border border-line bg-fill px-1 text-center text-xs ${tone}`}
    >
      <Icon aria-hidden className="size-5" strokeWidth={1.6} />
      {children}
    </span>
  );
}
