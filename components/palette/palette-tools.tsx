"use client";

import { Command } from "cmdk";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useFrame } from "../frame/frame-context";
import { toolHref } from "../frame/frame-model";
import { ToolIcon } from "../tools/tool-icon";
import { PaletteItem } from "./palette-item";

/** Every tool, found by its name or purpose in any language. */
export function PaletteTools({ done }: { done(): void }) {
  const t = useTranslations("frame.palette");
  const words = useTranslations("frame.rail");
  const router = useRouter();
  const { groups } = useFrame();
  return (
    <Command.Group heading={t("tools")}>
      {groups
        .flatMap(({ tools }) => tools)
        .map((tool) => (
          <PaletteItem
            key={tool.id}
            value={`tool ${tool.id}`}
            keywords={[tool.names, tool.haystack]}
            icon={<ToolIcon tool={tool.id} />}
            meta={tool.unavailable ? words(`unavailable.${tool.unavailable}`) : tool.purpose}
            onSelect={() => {
              router.push(toolHref(tool.id));
              done();
            }}
          >
            {tool.name}
          </PaletteItem>
        ))}
    </Command.Group>
  );
}
