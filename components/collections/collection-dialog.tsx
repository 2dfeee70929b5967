"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { ChoiceSelect } from "@/components/ui/choice-select";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { CollectionAnswer, Sharing } from "@/lib/answers/collection-answer";
import { useSaveCollection } from "../organise/use-save-collection";

const SHARINGS: readonly Sharing[] = ["private", "read", "write"];

/** Names a new collection, or one there is anew. A new one is opened at once. */
export function CollectionDialog({
  collection,
  parentId,
  onClose,
}: {
  collection?: CollectionAnswer;
  /** Where the new one is to lie; it is then shared as that one is. */
  parentId?: string;
  onClose(): void;
}) {
  const t = useTranslations("organise.collections");
  const formId = useId();
  const router = useRouter();
  const { create, change, busy } = useSaveCollection();
  const [name, setName] = useState(collection?.name ?? "");
  const [sharing, setSharing] = useState<Sharing>("private");
  const isNew = !collection;
  const save = async () => {
    if (collection) return (await change(collection.id, { name })) && onClose();
    const made = await create(parentId ? { name, parentId } : { name, sharing });
    if (!made) return;
    onClose();
    router.push(`/gallery?collection=${made.id}`);
  };
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent
        title={t(isNew ? (parentId ? "newInside" : "new") : "renameTitle")}
        footer={
          <Button type="submit" form={formId} variant="primary" busy={busy} disabled={name.trim() === ""}>
            {t(isNew ? "create" : "save")}
          </Button>
        }
      >
        <form
          id={formId}
          className="space-y-3"
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <Field label={t("name")}>
            <Input value={name} maxLength={100} onChange={(event) => setName(event.target.value)} autoFocus />
          </Field>
          {isNew && !parentId && (
            <Field label={t("share")}>
              <ChoiceSelect
                value={sharing}
                onChange={(next) => setSharing(SHARINGS.find((one) => one === next) ?? "private")}
                choices={SHARINGS.map((value) => ({ value, label: t(`sharing.${value}`) }))}
              />
            </Field>
          )}
        </form>
      </DialogContent>
    </Dialog>
  );
}
