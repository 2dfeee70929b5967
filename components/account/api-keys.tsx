"use client";

import { KeyRound, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { removeApiKey } from "@/app/(studio)/account/actions";
import { useAction } from "@/components/forms/use-action";
import { Panel } from "@/components/settings/panel";
import { Section } from "@/components/settings/section";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { EmptyState } from "@/components/ui/empty-state";
import { toast } from "@/components/ui/toast";
import { ApiKeyRow, type ApiKeyLine } from "./api-key-row";

const NewApiKeyDialog = dynamic(() =>
  import("./new-api-key-dialog").then((module) => module.NewApiKeyDialog),
);

/** The reader's API keys: make one, see when each was used, end one. */
export function ApiKeys({
  keys,
  mayAdministrate,
}: {
  keys: readonly ApiKeyLine[];
  mayAdministrate: boolean;
}) {
  const t = useTranslations("auth.apiKeys");
  const router = useRouter();
  const [making, setMaking] = useState(false);
  const [ending, setEnding] = useState<ApiKeyLine | null>(null);
  const end = useAction(removeApiKey, () => {
    toast.success(t("revoked"));
    router.refresh();
  });
  const make = (
    <Button onClick={() => setMaking(true)}>
      <Plus aria-hidden />
      {t("create")}
    </Button>
  );
  return (
    <Section title={t("title")} text={t("text")} action={keys.length > 0 && make}>
      <Panel>
        {keys.length === 0 ? (
          <EmptyState icon={KeyRound} title={t("emptyTitle")} action={make}>
            {t("emptyText")}
          </EmptyState>
        ) : (
          <ul>
            {keys.map((key) => (
              <ApiKeyRow key={key.id} apiKey={key} onRevoke={() => setEnding(key)} />
            ))}
          </ul>
        )}
      </Panel>
      {making && <NewApiKeyDialog open mayAdministrate={mayAdministrate} onOpenChange={setMaking} />}
      <ConfirmDialog
        open={ending !== null}
        onOpenChange={() => setEnding(null)}
        title={t("revokeTitle", { name: ending?.name ?? "" })}
        description={t("revokeText")}
        confirm={t("revoke")}
        danger
        onConfirm={() => ending && end.run({ id: ending.id })}
      />
    </Section>
  );
}
