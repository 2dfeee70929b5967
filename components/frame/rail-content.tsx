"use client";

import { PanelLeftClose, PanelLeftOpen, Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { usePathname } from "next/navigation";
import { useState } from "react";
import { cn } from "@/components/ui/cn";
import { IconButton } from "@/components/ui/icon-button";
import { useChordText } from "@/lib/client/chord-text";
import { BrandLink } from "./brand";
import { useFrame } from "./frame-context";
import { isAt, placesFor } from "./places";
import { RailFoot } from "./rail-foot";
import { RailItem } from "./rail-item";
import { RailSearch } from "./rail-search";
import { RailTools } from "./rail-tools";

/** What the rail holds, on wide windows and in the phone's drawer alike. */
export function RailContent({
  collapsed,
  onToggle,
  onNavigate,
}: {
  collapsed: boolean;
  /** Absent in the drawer, which has one width. */
  onToggle?(): void;
  onNavigate?(): void;
}) {
  const t = useTranslations("frame");
  const { person, openPalette } = useFrame();
  const [query, setQuery] = useState("");
  const pathname = usePathname();
  const toggleKeys = useChordText("mod+b");
  const toggle = onToggle && (
    <IconButton
      label={t(collapsed ? "rail.widen" : "rail.collapse")}
      shortcut={toggleKeys}
      tooltipSide="right"
      onClick={onToggle}
      size="sm"
    >
      {collapsed ? <PanelLeftOpen /> : <PanelLeftClose />}
    </IconButton>
  );
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div
        className={cn(
          "flex h-12 shrink-0 items-center justify-between pr-2 pl-2",
          collapsed && "justify-center px-0",
        )}
      >
        <BrandLink name={t("brand")} markOnly={collapsed} />
        {!collapsed && toggle}
      </div>
      {collapsed ? (
        <div className="mb-1 flex flex-col items-center gap-1">
          {toggle}
          <IconButton label={t("palette.open")} tooltipSide="right" onClick={openPalette} size="sm">
            <Search />
          </IconButton>
        </div>
      ) : (
        person.mayMake && <RailSearch query={query} onQueryChange={setQuery} onNavigate={onNavigate} />
      )}
      <div className="min-h-0 flex-1 overflow-y-auto px-2 pb-2">
        {person.mayMake && <RailTools query={query} collapsed={collapsed} onNavigate={onNavigate} />}
      </div>
      <ul aria-label={t("rail.places")} className="mx-2 border-t border-line py-1.5">
        {placesFor(person).map(({ key, href, icon: Icon }) => (
          <li key={key}>
            <RailItem
              href={href}
              icon={<Icon aria-hidden strokeWidth={1.6} />}
              name={t(`places.${key}`)}
              active={isAt(pathname, href)}
              collapsed={collapsed}
              onNavigate={onNavigate}
            />
          </li>
        ))}
      </ul>
      <RailFoot collapsed={collapsed} />
    </div>
  );
}
