import { useTranslations } from "next-intl";
import Link from "next/link";
import { cn } from "@/components/ui/cn";
import { toolHref, type FrameTool } from "../frame/frame-model";
import { ToolIcon } from "../tools/tool-icon";
import { toolCover } from "./tool-covers";

/** A tool with what it makes; leads to its page. */
export function ToolCard({ tool }: { tool: FrameTool }) {
  const t = useTranslations("frame.rail.unavailable");
  const cover = toolCover(tool.id);
  return (
    <Link href={toolHref(tool.id)} className="group flex flex-col gap-2 rounded-xl">
      <span
        className={cn(
          "relative block aspect-4/3 overflow-hidden rounded-xl border border-line transition-colors group-hover:border-control-line",
          tool.id === "transparent-asset" ? "checkerboard" : "bg-fill",
          tool.unavailable && "opacity-45 grayscale",
        )}
      >
        {cover ? (
          <img
            src={cover}
            alt=""
            loading="lazy"
            className={cn(
              "size-full transition-[scale] duration-200 group-hover:scale-[1.02]",
              tool.id === "transparent-asset" ? "object-contain p-2" : "object-cover object-[50%_25%]",
            )}
          />
        ) : (
          <span className="grid size-full place-items-center bg-fill text-muted">
            <ToolIcon tool={tool.id} className="size-6" />
          </span>
        )}
      </span>
      <span className="px-0.5">
        <span className="flex items-center gap-1.5 font-medium">
          <ToolIcon tool={tool.id} className="size-3.5 shrink-0 text-muted" />
          {tool.name}
        </span>
        <span className="block text-sm text-muted">
          {tool.unavailable ? t(tool.unavailable) : tool.purpose}
        </span>
      </span>
    </Link>
  );
}
