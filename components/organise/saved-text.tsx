"use client";

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import { isComposing } from "@/lib/client/shortcuts";

/** A pause in typing this long keeps what is written. */
const PAUSE_MS = 1_200;

/** A text that keeps itself: when typing pauses, when it is left, and when it goes from the screen. */
export function SavedText({
  label,
  hint,
  value,
  maxLength,
  lines,
  onSave,
}: {
  label: string;
  hint?: string;
  value: string;
  maxLength: number;
  lines?: boolean;
  onSave(text: string): Promise<boolean>;
}) {
  const t = useTranslations("organise.marks");
  const id = useId();
  const [text, setText] = useState(value);
  const [isSaved, setIsSaved] = useState(false);
  const kept = useRef(value);

  async function save() {
    const wanted = text.trim();
    if (wanted === kept.current) return;
    kept.current = wanted;
    setIsSaved(await onSave(wanted));
  }
  const saveNow = useEffectEvent(() => void save());
  useEffect(() => {
    const timer = setTimeout(() => saveNow(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => () => saveNow(), []);

  const shared = {
    id,
    value: text,
    maxLength,
    placeholder: hint,
    onChange: (event: { target: { value: string } }) => {
      setText(event.target.value);
      setIsSaved(false);
    },
    onBlur: () => void save(),
  };
  return (
    <div className="space-y-1">
      <div className="flex justify-between">
        <label htmlFor={id} className="text-muted">
          {label}
        </label>
        <span role="status" className="text-xs text-faint">
          {isSaved && t("saved")}
        </span>
      </div>
      {lines ? (
        <Textarea {...shared} rows={3} />
      ) : (
        <Input
          {...shared}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !isComposing(event.nativeEvent)) void save();
          }}
        />
      )}
    </div>
  );
}
