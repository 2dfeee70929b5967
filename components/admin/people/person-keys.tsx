"use client";

import { KeyRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { limitKeyAction, revokeKeyAction } from "@/app/(admin)/admin/people/actions/person";
import { ApiKeyRow, type ApiKeyLine } from "@/components/account/api-key-row";
import { formValues } from "@/components/forms/form-values";
import { useAction } from "@/components/forms/use-action";
import { Panel } from "@/components/settings/panel";
import { Section } from "@/components/settings/section";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";

/** A person's API keys, for administrators: bound how often each is used, or revoke it. */
export function PersonKeys({ id, keys }: { id: string; keys: readonly ApiKeyLine[] }) {
  const t = useTranslations("people.person");
  const router = useRouter();
  const [wrong, setWrong] = useState<string | null>(null);
  const revoke = useAction(revokeKeyAction, () => router.refresh());
  const limit = useAction(
    async (input: Parameters<typeof limitKeyAction>[0]) => {
      const result = await limitKeyAction(input);
      setWrong(result.ok ? null : input.keyId);
      return result;
    },
    () => {
      toast.success(t("rateSaved"));
      router.refresh();
    },
  );
  return (
    <Section title={t("keys")} text={t("keysText")}>
      <Panel>
        {keys.length === 0 ? (
          <EmptyState icon={KeyRound} title={t("noKeys")} />
        ) : (
          <ul>
            {keys.map((key) => (
              <ApiKeyRow
                key={key.id}
                apiKey={key}
                onRevoke={() => revoke.run({ id, keyId: key.id })}
                extra={
                  <form
                    method="post"
                    noValidate
                    className="flex items-center gap-1.5"
                    onSubmit={(event) => {
                      event.preventDefault();
                      const { rate = "" } = formValues(event.currentTarget);
                      const ratePerSecond = rate.trim() === "" ? null : Number(rate);
                      limit.run({ id, keyId: key.id, ratePerSecond });
                    }}
                  >
                    <Input
                      name="rate"
                      inputMode="numeric"
                      aria-label={t("rateOf", { name: key.name })}
                      aria-invalid={wrong === key.id}
                      placeholder={t("noRate")}
                      defaultValue={key.ratePerSecond ?? ""}
                      className="w-28"
                    />
                    <Button type="submit" size="sm">
                      {t("setRate")}
                    </Button>
                  </form>
                }
              />
            ))}
          </ul>
        )}
      </Panel>
    </Section>
  );
}
