"use client";

import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import Link from "next/link";
import { useState } from "react";
import { Panel, PanelRow } from "@/components/settings/panel";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";

const SecondFactorDialog = dynamic(() =>
  import("./second-factor-dialog").then((module) => module.SecondFactorDialog),
);

/** Whether the reader's sign-in asks for a code, and the ways to change that. */
export function SecondFactor({ isOn }: { isOn: boolean }) {
  const t = useTranslations("auth.secondFactor");
  const [asking, setAsking] = useState<"remove" | "renew" | null>(null);
  return (
    <Panel>
      <PanelRow title={t("account")} text={t("accountText")}>
        <div className="flex flex-wrap items-center gap-2">
          <Badge tone={isOn ? "ok" : "neutral"}>{t(isOn ? "on" : "off")}</Badge>
          {isOn ? (
            <>
              <Button onClick={() => setAsking("renew")}>{t("renew")}</Button>
              <Button variant="ghost" onClick={() => setAsking("remove")}>
                {t("remove")}
              </Button>
            </>
          ) : (
            <Button asChild>
              <Link href="/second-factor">{t("setUp")}</Link>
            </Button>
          )}
        </div>
      </PanelRow>
      {asking && <SecondFactorDialog what={asking} onClose={() => setAsking(null)} />}
    </Panel>
  );
}
