"use client";

import { useTranslations } from "next-intl";
import { Sheet, SheetContent } from "@/components/ui/sheet";
import { RailContent } from "./rail-content";

/** The rail as a drawer, on a phone. */
export function NavDrawer({ open, onOpenChange }: { open: boolean; onOpenChange(open: boolean): void }) {
  const t = useTranslations("frame.rail");
  return (
    <Sheet open={open} onOpenChange={onOpenChange}>
      <SheetContent side="left" title={t("label")} hideTitle className="[&>div]:flex [&>div]:flex-col">
        <RailContent collapsed={false} onNavigate={() => onOpenChange(false)} />
      </SheetContent>
    </Sheet>
  );
}
