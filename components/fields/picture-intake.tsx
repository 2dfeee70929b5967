"use client";

import { useTranslations } from "next-intl";
import { createContext, use, useState, type ReactNode } from "react";
import { useFormContext } from "react-hook-form";
import { toast } from "@/components/ui/toast";
import { useUpload, type Upload } from "@/lib/client/use-upload";
import type { FormValues } from "@/lib/client/form/default-values";

/** Where a picture goes: the written path, and for a list of pictures how many it holds. */
export interface PictureTarget {
  path: string;
  max?: number;
}

interface Intake {
  /** Files on their way to a field. */
  uploadsOf(path: string): readonly Upload[];
  /** Sends files up and puts each into the field as it arrives. */
  sendFiles(target: PictureTarget, files: readonly File[]): void;
  /** Puts a picture the studio already has into a field. */
  place(target: PictureTarget, assetId: string): void;
}

const IntakeContext = createContext<Intake | undefined>(undefined);

/** Takes pictures into the form's fields, however they come: dropped, pasted, browsed, dragged or chosen. */
export function PictureIntake({ children }: { children: ReactNode }) {
  const t = useTranslations("form.upload");
  const { setValue, getValues } = useFormContext<FormValues>();
  const [targets, setTargets] = useState<Readonly<Record<string, string>>>({});
  const { uploads, send } = useUpload();

  function place({ path, max }: PictureTarget, assetId: string): void {
    const options = { shouldDirty: true, shouldValidate: false } as const;
    if (max === undefined) {
      setValue(path, assetId, options);
      const [list] = path.split("[");
      // A list's field sees only another list, not another item in the same one.
      if (list !== undefined && list !== path) setValue(list, structuredClone(getValues(list)), options);
      return;
    }
    const held: unknown = getValues(path);
    const list: unknown[] = Array.isArray(held) ? held : [];
    if (list.length >= max) return void toast.error(t("full", { max }));
    if (!list.includes(assetId)) setValue(path, [...list, assetId], options);
  }

  async function sendFiles(target: PictureTarget, files: readonly File[]): Promise<void> {
    const wanted = files.slice(0, target.max ?? 1);
    for (const file of wanted) {
      const key = crypto.randomUUID();
      setTargets((known) => ({ ...known, [key]: target.path }));
      const sent = await send(key, file);
      if (sent.ok) place(target, sent.asset.id);
      else toast.error(t(`problem.${sent.problem}`, { name: file.name }));
    }
  }

  const intake: Intake = {
    uploadsOf: (path) => uploads.filter(({ key }) => targets[key] === path),
    sendFiles: (target, files) => void sendFiles(target, files),
    place,
  };
  return <IntakeContext value={intake}>{children}</IntakeContext>;
}

/** The form's way of taking pictures in. */
export function usePictureIntake(): Intake {
  const intake = use(IntakeContext);
  if (!intake) throw new Error("A picture field stands outside PictureIntake");
  return intake;
}
