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
import { isDrawable } from "../../../picture-menu/picture-ref";
import { toolLink, usePictureTools } from "../../../picture-menu/use-picture-tools";
import type { BarEntryProps } from "./bar-entry";

/** Sends one selected picture to a tool; somebody else's is taken as one's own first. */
export function SendEntry({ pictures }: BarEntryProps) {
  const t = useTranslations("organise.bulk");
  const tools = useTranslations("tools");
  const router = useRouter();
  const targets = usePictureTools();
  const [one] = pictures;
  if (!one || pictures.length > 1 || !isDrawable(one)) return null;
  const send = async (target: (typeof targets)[number]) => {
    try {
      const { id } = one.own
        ? one
        : await callApi<{ id: string }>(`/assets/${one.id}/copy`, { method: "POST" });
      router.push(toolLink(target, id));
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
