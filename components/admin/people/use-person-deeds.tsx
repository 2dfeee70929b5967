"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { changePersonAction, resetPasswordAction } from "@/app/(admin)/admin/actions";
import { useAction } from "@/components/forms/use-action";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/errors/action-result";
import { OneTimePasswordDialog } from "./one-time-password-dialog";
import type { PersonLine } from "./person-line";
import type { PersonDeeds } from "./person-menu";

/** Changes people's roles, resets their passwords, disables them; `dialogs` belongs into the page. */
export function usePersonDeeds() {
  const t = useTranslations("admin.people");
  const router = useRouter();
  const [resetting, setResetting] = useState<PersonLine | null>(null);
  const [handOver, setHandOver] = useState<{ name: string; password: string } | null>(null);
  const change = useAction(told(changePersonAction), () => router.refresh());
  const reset = useAction(told(resetPasswordAction), ({ person, oneTimePassword }) => {
    setHandOver({ name: person.name, password: oneTimePassword });
    router.refresh();
  });
  return {
    deedsOf: (person: PersonLine): PersonDeeds => ({
      onRole: (role) => change.run({ id: person.id, role }),
      onReset: () => setResetting(person),
      onDisable: (disabled) => change.run({ id: person.id, disabled }),
    }),
    /** Shows a one-time password, this once. */
    handOver: setHandOver,
    dialogs: (
      <>
        <ConfirmDialog
          open={resetting !== null}
          onOpenChange={() => setResetting(null)}
          title={t("resetTitle", { name: resetting?.name ?? "" })}
          description={t("resetText")}
          confirm={t("reset")}
          onConfirm={() => resetting && reset.run({ id: resetting.id })}
        />
        <OneTimePasswordDialog handOver={handOver} onClose={() => setHandOver(null)} />
      </>
    ),
  };
}

/** A menu has no place for words, so a refusal is told in passing. */
function told<I, T>(action: (input: I) => Promise<ActionResult<T>>) {
  return async (input: I) => {
    const result = await action(input);
    if (!result.ok) toast.error(result.message);
    return result;
  };
}
