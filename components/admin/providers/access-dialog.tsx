"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { saveProviderAction } from "@/app/(admin)/admin/providers/actions";
import { useAction } from "@/components/forms/use-action";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";
import type { VendorId } from "@/lib/vendors/vendor-ids";
import type { GroupChoice } from "./provider-model";

/** Chooses the groups that may use something; none is everybody. */
export function AccessDialog({
  provider,
  capability,
  name,
  named,
  groups,
  onClose,
}: {
  provider: VendorId;
  capability: string;
  name: string;
  named: readonly string[];
  groups: readonly GroupChoice[];
  onClose(): void;
}) {
  const t = useTranslations("gates.access");
  const router = useRouter();
  const [chosen, setChosen] = useState(() => new Set(named));
  const { run, busy, message } = useAction(saveProviderAction, () => {
    toast.success(t("saved"));
    onClose();
    router.refresh();
  });
  const toggle = (id: string) =>
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent
        title={t("change", { name })}
        description={t("text")}
        footer={
          <Button
            variant="primary"
            busy={busy}
            onClick={() => run({ provider, access: { [capability]: [...chosen] } })}
          >
            {t("save")}
          </Button>
        }
      >
        {message && (
          <Notice tone="bad" live className="mb-3">
            {message}
          </Notice>
        )}
        {groups.length === 0 && <p className="text-base text-muted">{t("noGroups")}</p>}
        <ul>
          {groups.map((group) => (
            <li key={group.id}>
              <label className="flex min-h-9 items-center gap-2.5 text-base pointer-coarse:min-h-11">
                <input
                  type="checkbox"
                  checked={chosen.has(group.id)}
                  onChange={() => toggle(group.id)}
                  className="size-4 accent-accent"
                />
                {group.name}
              </label>
            </li>
          ))}
        </ul>
      </DialogContent>
    </Dialog>
  );
}
