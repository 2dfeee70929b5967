"use client";

import { RotateCw } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { JobFilter } from "@/lib/client/query-keys";

const RetryFailed = dynamic(() => import("./retry-failed").then((module) => module.RetryFailed), {
  ssr: false,
});

/** Tries every failed run of the filter again, once it has been said what that comes to. */
export function RetryFailedButton({ filter }: { filter: JobFilter }) {
  const t = useTranslations("gallery.history.retry");
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button busy={asking} onClick={() => setAsking(true)}>
        {!asking && <RotateCw aria-hidden />}
        {t("all")}
      </Button>
      {asking && <RetryFailed filter={filter} onDone={() => setAsking(false)} />}
    </>
  );
}
