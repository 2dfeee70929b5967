"use client";

import {
  ChevronRight,
  Columns2,
  Copy,
  Download,
  Expand,
  Link2,
  Send,
  Shuffle,
  Star,
  StarOff,
  Trash2,
} from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import {
  DropdownMenuItem as Item,
  DropdownMenuSeparator as Separator,
  DropdownMenuSub as Sub,
  DropdownMenuSubContent as SubContent,
  DropdownMenuSubTrigger as SubTrigger,
} from "@/components/ui/dropdown-menu";
import { useJob } from "@/lib/client/use-job";
import { CollectSub } from "../organise/collect-sub";
import { DOWNLOAD_FORMATS } from "./picture-formats";
import { isDrawable, type PictureRef } from "./picture-ref";
import { toolLink, usePictureTools } from "./use-picture-tools";
import { useGalleryAsset } from "./use-gallery-asset";
import { usePictureActions } from "./use-picture-actions";

export interface PictureMenuHandlers {
  /** Shows the picture large; left out where it already is. */
  onOpen?(): void;
  /** Shows it beside what it was made from. */
  onCompare?(): void;
  onDeleted?(): void;
}

interface PictureMenuItemsProps extends PictureMenuHandlers {
  picture: PictureRef;
  /** Asks how to share it, once the menu has closed. */
  onShare(): void;
}

/** Everything that can be done with a picture, as menu items. */
export function PictureMenuItems({ picture, onOpen, onCompare, onDeleted, onShare }: PictureMenuItemsProps) {
  const t = useTranslations("viewer");
  const share = useTranslations("keep.share");
  const tools = useTranslations("tools");
  const { data: asset } = useGalleryAsset(picture.id);
  const { data: job } = useJob(asset?.jobId);
  const pictureTools = usePictureTools();
  const actions = usePictureActions();
  const drawable = isDrawable(picture);
  const isFavourite = asset?.favourite ?? false;
  // What others share can be looked at and saved.
  const isOwn = asset?.own ?? true;
  return (
    <>
      {onOpen && (
        <Item onSelect={onOpen}>
          <Expand />
          {t("open")}
        </Item>
      )}
      {onCompare && (
        <Item onSelect={onCompare}>
          <Columns2 />
          {t("compare")}
        </Item>
      )}
      {isOwn && (
        <Item onSelect={() => void actions.favourite(picture.id, !isFavourite)}>
          {isFavourite ? <StarOff /> : <Star />}
          {t(isFavourite ? "unfavourite" : "favourite")}
        </Item>
      )}
      {isOwn && <CollectSub assetId={picture.id} />}
      <Separator />
      {drawable ? (
        <Sub>
          <SubTrigger>
            <Download />
            {t("download")}
            <ChevronRight aria-hidden className="ml-auto" />
          </SubTrigger>
          <SubContent>
            <Item onSelect={() => actions.download(picture.id)}>{t("asIs")}</Item>
            {DOWNLOAD_FORMATS.map((format) => (
              <Item key={format} onSelect={() => actions.download(picture.id, format)}>
                {t(`format.${format}`)}
              </Item>
            ))}
          </SubContent>
        </Sub>
      ) : (
        <Item onSelect={() => actions.download(picture.id)}>
          <Download />
          {t("download")}
        </Item>
      )}
      {drawable && (
        <Item onSelect={() => void actions.copy(picture.id)}>
          <Copy />
          {t("copy")}
        </Item>
      )}
      {drawable && isOwn && (
        <Sub>
          <SubTrigger>
            <Send />
            {t("useIn")}
            <ChevronRight aria-hidden className="ml-auto" />
          </SubTrigger>
          <SubContent>
            {pictureTools.map((target) => (
              <Item key={target.tool} asChild>
                <Link href={toolLink(target, picture.id)}>{tools(`${target.tool}.name`)}</Link>
              </Item>
            ))}
          </SubContent>
        </Sub>
      )}
      {asset?.own && (
        <Item onSelect={onShare}>
          <Link2 />
          {share("action")}
        </Item>
      )}
      {job && (
        <Item asChild>
          <Link href={`/create/${job.tool}?job=${job.id}`}>
            <Shuffle />
            {t("remix")}
          </Link>
        </Item>
      )}
      {isOwn && (
        <>
          <Separator />
          <Item danger onSelect={() => void actions.remove(picture.id, onDeleted)}>
            <Trash2 />
            {t("delete")}
          </Item>
        </>
      )}
    </>
  );
}
