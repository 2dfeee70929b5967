"use client";

import { useTranslations } from "next-intl";
import { usePathname } from "next/navigation";
import { Fragment } from "react";
import { ToolIcon } from "../tools/tool-icon";
import { useFrame } from "./frame-context";
import { toolHref } from "./frame-model";
import { isAt } from "./places";
import { RailItem } from "./rail-item";

/** The tools in their groups, narrowed to what the search finds. */
export function RailTools({
  query,
  collapsed,
  onNavigate,
}: {
  query: string;
  collapsed: boolean;
  onNavigate?(): void;
}) {
  const t = useTranslations("frame.rail");
  const { groups } = useFrame();
  const pathname = usePathname();
  const sought = query.trim().toLowerCase();
  const found = groups
    .map((group) => ({ ...group, tools: group.tools.filter(({ haystack }) => haystack.includes(sought)) }))
    .filter(({ tools }) => tools.length > 0);
  if (found.length === 0) return <p className="px-2.5 py-3 text-sm text-faint">{t("nothingFound")}</p>;
  return found.map((group, index) => (
    <Fragment key={group.id}>
      {collapsed ? (
        index > 0 && <div aria-hidden className="mx-2 my-1.5 h-px shrink-0 bg-line" />
      ) : (
        <h2 className="px-2.5 pt-2.5 pb-1 text-xs font-medium text-faint">{group.name}</h2>
      )}
      <ul aria-label={group.name}>
        {group.tools.map((tool) => (
          <li key={tool.id}>
            <RailItem
              href={toolHref(tool.id)}
              icon={<ToolIcon tool={tool.id} />}
              name={tool.name}
              purpose={tool.unavailable ? t(`unavailable.${tool.unavailable}`) : tool.purpose}
              dimmed={tool.unavailable !== null}
              active={isAt(pathname, toolHref(tool.id))}
              collapsed={collapsed}
              onNavigate={onNavigate}
            />
          </li>
        ))}
      </ul>
    </Fragment>
  ));
}
