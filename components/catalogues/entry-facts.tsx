"use client";

import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { toast } from "@/components/ui/toast";
import type { BrowsedKind, EntryJson } from "./entry-json";
import { promptTextOf } from "./prompt-text";

type FactName = "baseModel" | "version" | "file" | "prompt" | "negativePrompt";

/** What is known of an entry, with what is copied often ready to be copied. */
export function EntryFacts({ kind, entry }: { kind: BrowsedKind; entry: EntryJson }) {
  const facts: { name: FactName; value: string | null | undefined; copied?: boolean }[] = [
    { name: "baseModel", value: entry.baseModel },
    { name: "version", value: entry.version },
    { name: "file", value: entry.file, copied: true },
    {
      name: kind === "embeddings" ? "negativePrompt" : "prompt",
      value: promptTextOf(kind, entry),
      copied: true,
    },
  ];
  return (
    <dl className="space-y-2 text-sm">
      {facts.map(({ name, value, copied = false }) =>
        value ? <Fact key={name} name={name} value={value} copied={copied} /> : null,
      )}
    </dl>
  );
}

function Fact({ name, value, copied }: { name: FactName; value: string; copied: boolean }) {
  const t = useTranslations("catalogues");
  return (
    <div className="flex items-start justify-between gap-3">
      <dt className="shrink-0 pt-1 text-muted">{t(`fact.${name}`)}</dt>
      <dd className="flex min-w-0 items-start gap-1">
        <span className={copied ? "min-w-0 pt-1 font-mono text-xs wrap-anywhere" : "pt-1 text-right"}>
          {value}
        </span>
        {copied && <CopyIcon text={value} label={t("copy", { what: t(`fact.${name}`) })} />}
      </dd>
    </div>
  );
}

function CopyIcon({ text, label }: { text: string; label: string }) {
  const t = useTranslations("frame");
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2_000);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => toast.error(t("copyRefused")),
    );
  return (
    <IconButton label={label} size="sm" className="size-6" onClick={() => void copy()}>
      {copied ? <Check className="text-ok" /> : <Copy />}
    </IconButton>
  );
}
