"use client";

import { useTranslations } from "next-intl";
import { ShownOnce } from "@/components/settings/shown-once";
import { Dialog, DialogContent } from "@/components/ui/dialog";

/** Shows a new person's or a reset password this once, for handing over. */
export function OneTimePasswordDialog({
  handOver,
  onClose,
}: {
  handOver: { name: string; password: string } | null;
  onClose(): void;
}) {
  const t = useTranslations("admin.people");
  return (
    <Dialog open={handOver !== null} onOpenChange={onClose}>
      <DialogContent
        title={t("passwordTitle", { name: handOver?.name ?? "" })}
        description={t("passwordText")}
      >
        <ShownOnce text={handOver?.password ?? ""} note={t("passwordOnce")} onDone={onClose} />
      </DialogContent>
    </Dialog>
  );
}
