"use client";

import {
  FolderDown,
  FolderInput,
  FolderOutput,
  FolderPlus,
  Link2,
  Pencil,
  Trash2,
  Users,
} from "lucide-react";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { DropdownMenuItem as Item, DropdownMenuSeparator as Separator } from "@/components/ui/dropdown-menu";
import { MenuAt, type MenuPlace } from "@/components/ui/menu-at";
import { toast } from "@/components/ui/toast";
import type { CollectionAnswer } from "@/lib/answers/collection-answer";
import { useSaveCollection } from "../organise/use-save-collection";
import { CollectionDialog } from "./collection-dialog";
import { MoveInto } from "./move-into";
import { ShareChoice } from "./share-choice";

const ExportDialog = dynamic(() =>
  import("../keep/export/export-dialog").then((module) => module.ExportDialog),
);
const ShareDialog = dynamic(() => import("../keep/share/share-dialog").then((module) => module.ShareDialog));

type Asking = "rename" | "inside" | "share" | "export" | "delete";

/** A collection's menu, open, and what it asks before it does something. */
export function CollectionActions({
  collection,
  inside,
  place,
  onGone,
  onClose,
}: {
  collection: CollectionAnswer;
  inside: number;
  place: MenuPlace;
  onGone?: string;
  onClose(): void;
}) {
  const t = useTranslations("organise.collections");
  const keep = useTranslations("keep");
  const router = useRouter();
  const { change, remove } = useSaveCollection();
  const [asking, setAsking] = useState<Asking | null>(null);
  const { id, name, parentId } = collection;
  const gone = async () => {
    if (!(await remove(id))) return;
    toast(t("deleted"));
    if (onGone) router.push(onGone);
  };
  if (asking === "rename") return <CollectionDialog collection={collection} onClose={onClose} />;
  if (asking === "inside") return <CollectionDialog parentId={id} onClose={onClose} />;
  if (asking === "share") return <ShareDialog what={{ collectionId: id }} onClose={onClose} />;
  if (asking === "export") return <ExportDialog source={{ search: { collection: id } }} onClose={onClose} />;
  if (asking === "delete")
    return (
      <ConfirmDialog
        open
        danger
        onOpenChange={(open) => !open && onClose()}
        title={t("deleteTitle", { name })}
        description={t("deleteText", { inside })}
        confirm={t("confirmDelete")}
        onConfirm={() => void gone()}
      />
    );
  const ask = (what: Asking) => (event: Event) => {
    // The menu gives way to the question instead of ending everything.
    event.preventDefault();
    setAsking(what);
  };
  return (
    <MenuAt place={place} align="end" label={t("actions", { name })} onClose={onClose}>
      <Item onSelect={ask("rename")}>
        <Pencil />
        {t("rename")}
      </Item>
      {parentId === null && (
        <Item onSelect={ask("inside")}>
          <FolderPlus />
          {t("newInside")}
        </Item>
      )}
      <ShareChoice
        icon={<Users />}
        collection={collection}
        onShare={(sharing) => void change(id, { sharing })}
      />
      {parentId !== null && (
        <Item onSelect={() => void change(id, { parentId: null })}>
          <FolderOutput />
          {t("moveOut")}
        </Item>
      )}
      {inside === 0 && (
        <MoveInto
          icon={<FolderInput />}
          collection={collection}
          onMove={(to) => void change(id, { parentId: to })}
        />
      )}
      <Separator />
      <Item onSelect={ask("share")}>
        <Link2 />
        {keep("share.action")}
      </Item>
      <Item onSelect={ask("export")}>
        <FolderDown />
        {keep("export.action")}
      </Item>
      <Separator />
      <Item danger onSelect={ask("delete")}>
        <Trash2 />
        {t("delete")}
      </Item>
    </MenuAt>
  );
}
