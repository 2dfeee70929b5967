"use client";

import { useEffect, useEffectEvent, type ReactNode } from "react";
import { useFormContext } from "react-hook-form";
import type { FormField } from "@/lib/capabilities/describe";
import type { FormValues } from "@/lib/client/form/default-values";
import { isShown, leafFields } from "@/lib/client/form/visibility";
import { isEmpty } from "@/lib/client/form/collect-input";
import { readPath } from "@/lib/capabilities/paths";
import { bringsPicture, readPictures } from "@/lib/client/picture-drag";
import { usePictureIntake, type PictureTarget } from "../fields/picture-intake";
import { useWorkspace } from "./workspace-context";

/** Takes pictures pasted anywhere, or dropped beside the fields, into the field that waits for one. */
export function PasteTarget({
  className,
  live,
  children,
}: {
  className?: string;
  /** Set once the browser has taken the page over from the server. */
  live: boolean;
  children: ReactNode;
}) {
  const intake = usePictureIntake();
  const target = usePictureTarget();

  const take = (transfer: DataTransfer): boolean => {
    const to = target();
    const { assetId, files } = readPictures(transfer);
    if (!to || (!assetId && files.length === 0)) return false;
    if (assetId) intake.place(to, assetId);
    else intake.sendFiles(to, files);
    return true;
  };
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    if (event.defaultPrevented || !event.clipboardData) return;
    if (take(event.clipboardData)) event.preventDefault();
  });
  useEffect(() => {
    const paste = (event: ClipboardEvent) => onPaste(event);
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  }, []);
  return (
    <div
      className={className}
      data-live={live}
      // What is typed into a form that only repeats the server's is lost when the draft takes its place.
      inert={!live}
      onDragOver={(event) => bringsPicture(event.dataTransfer) && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer);
      }}
    >
      {children}
    </div>
  );
}

/** Where a picture without a field of its own goes: the first empty picture field, else the first one. */
export function usePictureTarget(): () => PictureTarget | undefined {
  const { engine } = useWorkspace();
  const { getValues } = useFormContext<FormValues>();
  return () => {
    const values = getValues();
    const shown = leafFields(engine.form.fields).filter((field) => isShown(engine.form, field, values));
    const targets = shown.flatMap((field) => targetsOf(field, values));
    return targets.find(({ filled }) => !filled)?.target ?? targets[0]?.target;
  };
}

function targetsOf(field: FormField, values: FormValues): { target: PictureTarget; filled: boolean }[] {
  const value = readPath(values, field.path);
  if (field.control === "picture") {
    return [{ target: { path: field.path, rule: field.picture }, filled: !isEmpty(value) }];
  }
  if (field.control === "pictures") {
    const max = field.limits.maxItems ?? 1;
    const filled = Array.isArray(value) && value.length >= max;
    return [{ target: { path: field.path, max, rule: field.picture }, filled }];
  }
  const inner = field.kind === "list" && field.fields?.find(({ kind }) => kind === "picture");
  if (!inner) return [];
  const items: unknown[] = Array.isArray(value) && value.length > 0 ? value : [{}];
  return items.map((item, index) => ({
    target: { path: `${field.path}[${index}].${inner.name}`, rule: inner.picture },
    filled: !isEmpty(readPath(item, inner.name)),
  }));
}
