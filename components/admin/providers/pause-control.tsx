"use client";

import { CirclePause, CirclePlay } from "lucide-react";
import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { saveProviderAction } from "@/app/(admin)/admin/providers/actions";
import { useAction } from "@/components/forms/use-action";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import type { ProviderModel } from "./provider-model";

const PauseDialog = dynamic(() => import("./pause-dialog").then((module) => module.PauseDialog), {
  ssr: false,
});

/** Pauses a provider after a word about why, and resumes it with one click. */
export function PauseControl({ provider: { id, name, paused } }: { provider: ProviderModel }) {
  const t = useTranslations("gates.pause");
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const { run, busy, message } = useAction(saveProviderAction, () => {
    toast.success(t(paused ? "resumed" : "paused", { name }));
    setAsking(false);
    router.refresh();
  });
  return (
    <>
      <Button
        size="sm"
        busy={busy}
        title={message ?? undefined}
        onClick={() => (paused ? run({ provider: id, paused: false }) : setAsking(true))}
      >
        {!busy && (paused ? <CirclePlay aria-hidden /> : <CirclePause aria-hidden />)}
        {t(paused ? "resume" : "pause")}
      </Button>
      {asking && (
        <PauseDialog
          name={name}
          busy={busy}
          message={message}
          onClose={() => setAsking(false)}
          onPause={(pauseNote) => run({ provider: id, paused: true, pauseNote })}
        />
      )}
    </>
  );
}
