"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { addApiKey } from "@/app/(studio)/account/actions";
import { DialogForm } from "@/components/forms/dialog-form";
import { useAction } from "@/components/forms/use-action";
import { ShownOnce } from "@/components/settings/shown-once";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { KeyTerms, type KeyExpiry, type KeyScope } from "./key-terms";

const SCOPES: readonly KeyScope[] = ["read", "write", "run", "admin"];
const DAY_MS = 24 * 60 * 60_000;

/** The moment so many days from now, as ISO 8601; null for never. */
function dayAhead(expiry: KeyExpiry): string | null {
  return expiry === "never" ? null : new Date(Date.now() + Number(expiry) * DAY_MS).toISOString();
}

/** Names a new key, then shows it this once. */
export function NewApiKeyDialog({
  open,
  mayAdministrate,
  onOpenChange,
}: {
  open: boolean;
  mayAdministrate: boolean;
  onOpenChange(open: boolean): void;
}) {
  const t = useTranslations("auth.apiKeys");
  const router = useRouter();
  const offered = SCOPES.filter((scope) => scope !== "admin" || mayAdministrate);
  const [key, setKey] = useState<string | null>(null);
  const [scopes, setScopes] = useState<readonly KeyScope[]>(["read", "write", "run"]);
  const [expiry, setExpiry] = useState<KeyExpiry>("90");
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
          <DialogForm
            submit={t("create")}
            busy={busy}
            disabled={scopes.length === 0}
            onSubmit={({ name = "" }) => run({ name, scopes: [...scopes], expiresAt: dayAhead(expiry) })}
          >
            <Field label={t("name")} help={t("nameHelp")} error={fields.name ?? message}>
              <Input name="name" maxLength={100} autoComplete="off" />
            </Field>
            <KeyTerms
              offered={offered}
              scopes={scopes}
              onScopes={setScopes}
              expiry={expiry}
              onExpiry={setExpiry}
            />
          </DialogForm>
        )}
      </DialogContent>
    </Dialog>
  );
}
