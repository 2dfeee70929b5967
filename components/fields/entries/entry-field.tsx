"use client";

import { Images, Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { BrowsedKind } from "@/components/catalogues/entry-json";
import { useCatalogEntry } from "@/components/catalogues/use-catalog-entry";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { describedBy, type ControlProps } from "../control-props";
import { FieldFrame } from "../field-frame";
import { useCapabilityForm } from "../field-resources";
import { EntryBrowser } from "./entry-browser";
import { EntryCard } from "./entry-card";
import { RecentEntries } from "./recent-entries";

/** A model or a VAE by its file's name: chosen by its cover, taken from those used last, or typed. */
export function EntryField(control: ControlProps) {
  const t = useTranslations("diffusion.entry");
  const kind: BrowsedKind = control.field.control === "vae" ? "vaes" : "models";
  const { provider } = useCapabilityForm();
  const [browsing, setBrowsing] = useState(false);
  const [typing, setTyping] = useState(false);
  const token = typeof control.value === "string" && control.value !== "" ? control.value : undefined;
  const entry = useCatalogEntry(kind, provider, typing ? undefined : token);
  return (
    <FieldFrame control={control} group={!typing}>
      {typing ? (
        <Input
          id={control.id}
          autoFocus
          spellCheck={false}
          autoComplete="off"
          className="font-mono text-sm"
          value={token ?? ""}
          placeholder={control.field.placeholder ?? t("filePlaceholder")}
          onChange={(event) => control.onChange(event.target.value || undefined)}
          onKeyDown={(event) => event.key === "Enter" && !event.nativeEvent.isComposing && setTyping(false)}
          onBlur={() => {
            setTyping(false);
            control.onBlur();
          }}
          {...describedBy(control)}
        />
      ) : (
        <EntryCard
          token={token}
          entry={entry}
          emptyLabel={t(`choose.${kind}`)}
          invalid={control.issues.length > 0}
          describedById={describedBy(control)["aria-describedby"]}
          onOpen={() => setBrowsing(true)}
          onClear={token !== undefined && control.optional ? () => control.onChange(undefined) : undefined}
        />
      )}
      <div className="flex items-center gap-1">
        <RecentEntries kind={kind} provider={provider} chosen={token} onChoose={control.onChange} />
        <span className="flex-1" />
        <Button size="sm" variant="ghost" className="px-2 font-normal" onClick={() => setTyping(true)}>
          <Pencil aria-hidden />
          {t("type")}
        </Button>
        <Button size="sm" variant="ghost" className="px-2 font-normal" onClick={() => setBrowsing(true)}>
          <Images aria-hidden />
          {t("browse")}
        </Button>
      </div>
      {browsing && (
        <EntryBrowser
          kind={kind}
          value={token}
          onChoose={control.onChange}
          onClose={() => setBrowsing(false)}
        />
      )}
    </FieldFrame>
  );
}
