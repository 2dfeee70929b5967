"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Textarea } from "@/components/ui/textarea";
import { loraTag, parseLoraTags } from "@/lib/prompt/lora-tags";
import { describedBy, type ControlProps } from "../control-props";
import { EntryBrowser } from "../entries/entry-browser";
import { FieldFrame } from "../field-frame";
import { EmbeddingChips } from "./embedding-chips";
import { LoraChips } from "./lora-chips";
import { PromptCount } from "./prompt-count";
import { PromptToolbar } from "./prompt-toolbar";
import { usePromptArea } from "./use-prompt-area";

/**
 * The words for a diffusion model. The text is the truth: weights, LoRAs and embeddings are written in it, and the
 * chips below only show and change what stands there.
 */
export function WeightedPromptField(control: ControlProps) {
  const t = useTranslations("diffusion.prompt");
  const isNegative = control.field.control === "weightedNegativePrompt";
  const text = typeof control.value === "string" ? control.value : "";
  const ref = useRef<HTMLTextAreaElement>(null);
  const area = usePromptArea(ref, control.onChange);
  const [composing, setComposing] = useState(false);
  const [browsing, setBrowsing] = useState(false);
  return (
    <FieldFrame
      control={control}
      aside={<PromptCount text={text} limit={control.field.limits.maxLength} composing={composing} />}
    >
      <div className="rounded-lg border border-line-strong bg-fill focus-within:border-accent hover:border-control-line has-aria-invalid:border-bad">
        <Textarea
          ref={ref}
          id={control.id}
          value={text}
          rows={isNegative ? 3 : 5}
          placeholder={control.field.placeholder}
          className="border-0 bg-transparent"
          onChange={(event) => control.onChange(event.target.value)}
          onSelect={area.onSelect}
          onKeyDown={area.onKeyDown}
          onBlur={control.onBlur}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={() => setComposing(false)}
          aria-keyshortcuts="Control+ArrowUp Control+ArrowDown Meta+ArrowUp Meta+ArrowDown"
          {...describedBy(control)}
        />
        <PromptToolbar
          area={area}
          isNegative={isNegative}
          addLabel={t(isNegative ? "addEmbedding" : "addLora")}
          onAdd={() => setBrowsing(true)}
        />
      </div>
      {isNegative ? (
        <EmbeddingChips text={text} onChange={control.onChange} />
      ) : (
        <LoraChips text={text} onChange={control.onChange} />
      )}
      {browsing && (
        <EntryBrowser
          kind={isNegative ? "embeddings" : "loras"}
          value={isNegative ? text.split(/[\s,()]+/) : parseLoraTags(text).map(({ name }) => name)}
          multiple
          onChoose={(token) => area.insert(isNegative ? token : loraTag(token))}
          onClose={() => setBrowsing(false)}
        />
      )}
    </FieldFrame>
  );
}
