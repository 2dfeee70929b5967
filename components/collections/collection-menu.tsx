"use client";

import {
  Ellipsis,
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
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem as Item,
  DropdownMenuSeparator as Separator,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { IconButton } from "@/components/ui/icon-button";
import { toast } from "@/components/ui/toast";
import type { CollectionJson } from "../organise/organise-json";
import { useSaveCollection } from "../organise/use-save-collection";
import { MoveInto } from "./move-into";
import { ShareChoice } from "./share-choice";

const CollectionDialog = dynamic(() =>
  import("./collection-dialog").then((module) => module.CollectionDialog),
);
const ConfirmDialog = dynamic(() =>
  import("@/components/ui/confirm-dialog").then((module) => module.ConfirmDialog),
);

const ExportDialog = dynamic(() =>
  import("../keep/export/export-dialog").then((module) => module.ExportDialog),
);
const ShareDialog = dynamic(() => import("../keep/share/share-dialog").then((module) => module.ShareDialog));

type Asking = "rename" | "inside" | "export" | "share" | "delete" | null;

/** What its owner can do with a collection; others have no menu. */
export function CollectionMenu({
  collection,
  inside,
  className,
  onGone,
}: {
  collection: CollectionJson;
  /** How many collections lie in it. */
  inside: number;
  className?: string;
  /** Leaves the place that shows it. */
  onGone?: string;
}) {
  const t = useTranslations("organise.collections");
  const keep = useTranslations("keep");
  const router = useRouter();
  const { change, remove } = useSaveCollection();
  const [asking, setAsking] = useState<Asking>(null);
  const { id, name, parentId, own } = collection;
  if (!own) return null;
  const gone = async () => {
    if (!(await remove(id))) return;
    toast(t("deleted"));
    if (onGone) router.push(onGone);
  };
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <IconButton label={t("actions", { name })} size="sm" className={className}>
            <Ellipsis />
          </IconButton>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          <Item onSelect={() => setAsking("rename")}>
            <Pencil />
            {t("rename")}
          </Item>
          {parentId === null && (
            <Item onSelect={() => setAsking("inside")}>
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
          <Item onSelect={() => setAsking("share")}>
            <Link2 />
            {keep("share.action")}
          </Item>
          <Item onSelect={() => setAsking("export")}>
            <FolderDown />
            {keep("export.action")}
          </Item>
          <Separator />
          <Item danger onSelect={() => setAsking("delete")}>
            <Trash2 />
            {t("delete")}
          </Item>
        </DropdownMenuContent>
      </DropdownMenu>
      {asking === "rename" && <CollectionDialog collection={collection} onClose={() => setAsking(null)} />}
      {asking === "inside" && <CollectionDialog parentId={id} onClose={() => setAsking(null)} />}
      {asking === "share" && <ShareDialog what={{ collectionId: id }} onClose={() => setAsking(null)} />}
      {asking === "export" && (
        <ExportDialog source={{ search: { collection: id } }} onClose={() => setAsking(null)} />
      )}
      {asking === "delete" && (
        <ConfirmDialog
          open
          danger
          onOpenChange={(open) => !open && setAsking(null)}
          title={t("deleteTitle", { name })}
          description={t("deleteText", { inside })}
          confirm={t("confirmDelete")}
          onConfirm={() => void gone()}
        />
      )}
    </>
  );
}
