"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { NAME_PARTS } from "@/lib/export-names";

/** The template of file names, with the parts that can be put into it. */
export function NameField({
  value,
  onChange,
  wrong,
}: {
  value: string;
  onChange(value: string): void;
  wrong: boolean;
}) {
  const t = useTranslations("keep.export");
  const input = useRef<HTMLInputElement>(null);
  const insert = (part: string) => {
    const [start, end] = [
      input.current?.selectionStart ?? value.length,
      input.current?.selectionEnd ?? value.length,
    ];
    onChange(`${value.slice(0, start)}{${part}}${value.slice(end)}`);
    input.current?.focus();
  };
  return (
    <div className="space-y-2">
      <Field label={t("name")} help={t("nameHelp")} error={wrong ? t("unknownPart") : undefined}>
        <Input
          ref={input}
          value={value}
          maxLength={200}
          spellCheck={false}
          onChange={(event) => onChange(event.target.value)}
          className="font-mono text-sm"
        />
      </Field>
      <ul className="flex flex-wrap gap-1">
        {NAME_PARTS.map((part) => (
          <li key={part}>
            <button
              type="button"
              aria-label={t("insert", { part: t(`part.${part}`) })}
              onClick={() => insert(part)}
              className="h-6 rounded-md bg-fill px-1.5 text-sm text-muted hover:bg-fill-hover hover:text-ink pointer-coarse:h-9 pointer-coarse:px-2.5"
            >
              {t(`part.${part}`)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
