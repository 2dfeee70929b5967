"use client";

import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { chordText, useIsMac } from "@/lib/client/chord-text";
import { useShortcutList } from "@/lib/client/shortcuts";

/** Lists every shortcut of what is on the screen, by group. */
export function ShortcutOverlay({
  open,
  onOpenChange,
}: {
  open: boolean;
  onOpenChange(open: boolean): void;
}) {
  const t = useTranslations("frame.shortcuts");
  const shortcuts = useShortcutList();
  const isMac = useIsMac();
  const groups = [...new Set(shortcuts.map(({ group }) => group))];
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogContent title={t("title")} className={cn(groups.length > 1 && "sm:max-w-2xl")}>
        <div className={cn("gap-8", groups.length > 1 && "sm:columns-2")}>
          {groups.map((group) => (
            <section key={group} className="mb-4 break-inside-avoid">
              <h3 className="pb-1 text-xs font-medium text-faint">{group}</h3>
              <dl>
                {shortcuts
                  .filter((shortcut) => shortcut.group === group)
                  .map(({ keys, label }) => (
                    <div key={`${keys} ${label}`} className="flex min-h-8 items-center justify-between gap-4">
                      <dt className="text-base">{label}</dt>
                      <dd>
                        <Kbd>{chordText(keys, isMac)}</Kbd>
                      </dd>
                    </div>
                  ))}
              </dl>
            </section>
          ))}
        </div>
      </DialogContent>
    </Dialog>
  );
}
