"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { createContext, use, useState, type ReactNode } from "react";
import { useFormContext } from "react-hook-form";
import { toast } from "@/components/ui/toast";
import type { PictureRule } from "@/lib/capabilities/picture-rule";
import { useUpload, type Upload } from "@/lib/client/use-upload";
import type { FormValues } from "@/lib/client/form/default-values";
import type { CropWish } from "../crop/crop-queue";
import { useKnownUpload } from "../organise/use-known-upload";

const CropQueue = dynamic(() => import("../crop/crop-queue").then((module) => module.CropQueue), {
  ssr: false,
});

/** Where a picture goes: the written path, and for a list of pictures how many it holds. */
export interface PictureTarget {
  path: string;
  max?: number;
  /** What the field asks of its pictures. */
  rule?: PictureRule;
  /** The picture of a list that the new one takes the place of. */
  replaces?: string;
}

type Wish = CropWish & { target: PictureTarget };

interface Intake {
  /** Files on their way to a field. */
  uploadsOf(path: string): readonly Upload[];
  /** Sends files up and puts each into the field as it arrives. */
  sendFiles(target: PictureTarget, files: readonly File[]): void;
  /** Puts a picture the studio already has into a field. */
  place(target: PictureTarget, assetId: string): void;
  /** Crops a picture the studio has, and puts the crop into the field. */
  crop(target: PictureTarget, assetId: string): void;
  /** Whether pictures are cropped before they go into a field. */
  cropsFirst(path: string): boolean;
  setCropsFirst(path: string, on: boolean): void;
}

const IntakeContext = createContext<Intake | undefined>(undefined);

/** Takes pictures into the form's fields, however they come: dropped, pasted, browsed, dragged or chosen. */
export function PictureIntake({ children }: { children: ReactNode }) {
  const t = useTranslations("form.upload");
  const { setValue, getValues } = useFormContext<FormValues>();
  const [targets, setTargets] = useState<Readonly<Record<string, string>>>({});
  const { uploads, send } = useUpload();
  const tellKnown = useKnownUpload();

  const [wishes, setWishes] = useState<readonly Wish[]>([]);
  const [cropped, setCropped] = useState<Readonly<Record<string, boolean>>>({});
  const wish = (target: PictureTarget, source: CropWish["source"]) =>
    setWishes((list) => [...list, { key: crypto.randomUUID(), target, rule: target.rule, source }]);
  const forget = ({ key }: CropWish) => setWishes((list) => list.filter((other) => other.key !== key));
  const targetOf = ({ key }: CropWish) => wishes.find((other) => other.key === key)?.target;

  function put({ path, max, replaces }: PictureTarget, assetId: string): void {
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
    if (replaces !== undefined) {
      const next = list.map((id) => (id === replaces ? assetId : id));
      return setValue(path, [...new Set(next)], options);
    }
    if (list.length >= max) return void toast.error(t("full", { max }));
    if (!list.includes(assetId)) setValue(path, [...list, assetId], options);
  }

  async function upload(target: PictureTarget, file: File): Promise<void> {
    const key = crypto.randomUUID();
    setTargets((known) => ({ ...known, [key]: target.path }));
    const sent = await send(key, file);
    if (sent.ok) {
      tellKnown(sent.asset);
      put(target, sent.asset.id);
    } else toast.error(t(`problem.${sent.problem}`, { name: file.name }));
  }

  async function sendFiles(target: PictureTarget, files: readonly File[]): Promise<void> {
    for (const file of files.slice(0, target.max ?? 1)) {
      if (cropped[target.path]) wish(target, { file });
      else await upload(target, file);
    }
  }

  const intake: Intake = {
    uploadsOf: (path) => uploads.filter(({ key }) => targets[key] === path),
    sendFiles: (target, files) => void sendFiles(target, files),
    place: (target, assetId) => (cropped[target.path] ? wish(target, { assetId }) : put(target, assetId)),
    crop: (target, assetId) => wish(target, { assetId }),
    cropsFirst: (path) => cropped[path] ?? false,
    setCropsFirst: (path, on) => setCropped((known) => ({ ...known, [path]: on })),
  };
  return (
    <IntakeContext value={intake}>
      {children}
      {wishes.length > 0 && (
        <CropQueue
          wishes={wishes}
          onDone={async (done, file) => {
            const target = targetOf(done);
            if (target) await upload(target, file);
            forget(done);
          }}
          onWhole={(whole) => {
            const target = targetOf(whole);
            if (target && "file" in whole.source) void upload(target, whole.source.file);
            forget(whole);
          }}
          onDrop={forget}
        />
      )}
    </IntakeContext>
  );
}

/** The form's way of taking pictures in. */
export function usePictureIntake(): Intake {
  const intake = use(IntakeContext);
  if (!intake) throw new Error("A picture field stands outside PictureIntake");
  return intake;
}
