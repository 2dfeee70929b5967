"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { addApiKey } from "@/app/(studio)/account/actions";
import { formValues } from "@/components/forms/form-values";
import { useAction } from "@/components/forms/use-action";
import { ShownOnce } from "@/components/settings/shown-once";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

/** Names a new key, then shows it this once. */
export function NewApiKeyDialog({
  open,
  onOpenChange,
}: {
  open: boolean;
  onOpenChange(open: boolean): void;
}) {
  const t = useTranslations("auth.apiKeys");
  const router = useRouter();
  const [key, setKey] = useState<string | null>(null);
  const { run, busy, message, fields, clear } = useAction(addApiKey, (made) => setKey(made.key));
  const close = (isOpen: boolean) => {
    onOpenChange(isOpen);
    if (isOpen) return;
    clear();
    if (key) router.refresh();
    setKey(null);
  };
  return (
    <Dialog open={open} onOpenChange={close}>
      <DialogContent title={t(key ? "madeTitle" : "createTitle")}>
        {key ? (
          <ShownOnce text={key} note={t("shownOnce")} onDone={() => close(false)} />
        ) : (
          <form
            method="post"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              const { name = "" } = formValues(event.currentTarget);
              run({ name });
            }}
            className="flex flex-col gap-4"
          >
            <Field label={t("name")} help={t("nameHelp")} error={fields.name ?? message}>
              <Input name="name" maxLength={100} autoComplete="off" />
            </Field>
            <Button type="submit" variant="primary" busy={busy} className="self-end">
              {t("create")}
            </Button>
          </form>
        )}
      </DialogContent>
    </Dialog>
  );
}
