"use client";

import { Send } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { IconButton } from "@/components/ui/icon-button";
import { toast } from "@/components/ui/toast";
import { callApi } from "@/lib/client/api";
import type { PictureTool } from "@/lib/capabilities/picture-tools";
import { isDrawable } from "../../../picture-menu/picture-ref";
import { toolLink, usePictureTools } from "../../../picture-menu/use-picture-tools";
import type { Picked } from "../selection-state";
import type { BarEntryProps } from "./bar-entry";

/** Sends what is selected to a tool that takes so many pictures; somebody else's are taken as one's own first. */
export function SendEntry({ pictures }: BarEntryProps) {
  const t = useTranslations("organise.bulk");
  const tools = useTranslations("tools");
  const router = useRouter();
  const targets = usePictureTools().filter(
    ({ several }) => pictures.length === 1 || (several && several.max >= pictures.length),
  );
  if (targets.length === 0 || !pictures.every(isDrawable)) return null;
  const send = async (target: PictureTool) => {
    try {
      router.push(toolLink(target, ...(await Promise.all(pictures.map(ownId)))));
    } catch {
      toast.error(t("failed"));
    }
  };
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <IconButton label={t("send")}>
          <Send />
        </IconButton>
      </DropdownMenuTrigger>
      <DropdownMenuContent>
        {targets.map((target) => (
          <DropdownMenuItem key={target.tool} onSelect={() => void send(target)}>
            {tools(`${target.tool}.name`)}
          </DropdownMenuItem>
        ))}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}

async function ownId({ id, own }: Picked): Promise<string> {
  return own ? id : (await callApi<{ id: string }>(`/assets/${id}/copy`, { method: "POST" })).id;
}
