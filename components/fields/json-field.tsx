"use client";

import { Braces, ImagePlus, Images } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Textarea } from "@/components/ui/textarea";
import { readJsonObject } from "@/lib/diffusion/json-text";
import { describedBy, type ControlProps } from "./control-props";
import { FieldFrame } from "./field-frame";
import { GalleryPicker } from "./gallery-picker";
import { replaceText } from "./replace-text";
import { useFileChoice } from "./use-file-choice";

/** A JSON object as text. What cannot be read is kept as typed, and where it stops being JSON is said. */
export function JsonField(control: ControlProps) {
  const t = useTranslations("diffusion.json");
  const area = useRef<HTMLTextAreaElement>(null);
  const [choosing, setChoosing] = useState(false);
  const [typed, setTyped] = useState<{ text: string; value: unknown }>();
  // Another value than the one made of what was typed came from outside: a draft, a preset, another run.
  const text = typed && typed.value === control.value ? typed.text : written(control.value);
  const reading = readJsonObject(text);
  const isWrong = text.trim() !== "" && !reading.ok;
  const change = (next: string) => {
    const read = readJsonObject(next);
    const value = next.trim() === "" ? undefined : read.ok ? read.value : next;
    setTyped({ text: next, value });
    control.onChange(value);
  };
  const insertPicture = (assetId: string) => {
    const element = area.current;
    if (!element) return;
    const { selectionStart: start, selectionEnd: end } = element;
    const piece = `"asset:${assetId}"`;
    const cursor = start + piece.length;
    replaceText(element, { start, end, text: piece, select: [cursor, cursor] }, change);
  };
  const files = useFileChoice(insertPicture);
  return (
    <FieldFrame control={{ ...control, issues: isWrong ? [] : control.issues }}>
      <Textarea
        ref={area}
        id={control.id}
        value={text}
        rows={8}
        spellCheck={false}
        autoCapitalize="off"
        placeholder={control.field.placeholder ?? "{\n  \n}"}
        className="font-mono text-sm"
        onChange={(event) => change(event.target.value)}
        onBlur={control.onBlur}
        {...describedBy(control)}
        aria-invalid={isWrong || control.issues.length > 0 || undefined}
      />
      <p role="status" className={isWrong ? "text-sm text-bad" : "sr-only"}>
        {isWrong &&
          (reading.line === undefined
            ? t("notObject")
            : t("wrongAt", { line: reading.line, column: reading.column ?? 1 }))}
      </p>
      <div className="flex flex-wrap gap-1">
        <Button
          size="sm"
          variant="ghost"
          disabled={!reading.ok}
          onClick={() => reading.ok && change(JSON.stringify(reading.value, null, 2))}
        >
          <Braces aria-hidden />
          {t("format")}
        </Button>
        <Button size="sm" variant="ghost" busy={files.isUploading} onClick={files.browse}>
          <ImagePlus aria-hidden />
          {t("upload")}
        </Button>
        <Button size="sm" variant="ghost" onClick={() => setChoosing(true)}>
          <Images aria-hidden />
          {t("gallery")}
        </Button>
      </div>
      {choosing && (
        <GalleryPicker
          onClose={() => setChoosing(false)}
          onChoose={(assetId) => {
            setChoosing(false);
            insertPicture(assetId);
          }}
        />
      )}
    </FieldFrame>
  );
}

function written(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value, null, 2);
}
