"use client";

import { useTranslations } from "next-intl";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { IconButton } from "@/components/ui/icon-button";
import { VIEW_MODES, type ViewMode } from "../viewer-modes";
import { MODE_SIGNS } from "./mode-icons";

/** Ways to look, side by side; on a phone behind one button. */
export function ModeSwitch({
  mode,
  canShow,
  onMode,
}: {
  mode: ViewMode;
  canShow(mode: ViewMode): boolean;
  onMode(mode: ViewMode): void;
}) {
  const t = useTranslations("viewer");
  const { icon: Sign } = MODE_SIGNS[mode];
  return (
    <>
      <div role="group" aria-label={t("look")} className="flex gap-0.5 max-md:hidden">
        {VIEW_MODES.map((value) => {
          const { icon: Icon, keys } = MODE_SIGNS[value];
          return (
            <IconButton
              key={value}
              label={t(`modes.${value}`)}
              shortcut={keys.toUpperCase()}
              disabled={!canShow(value)}
              aria-pressed={mode === value}
              onClick={() => onMode(value)}
            >
              <Icon />
            </IconButton>
          );
        })}
      </div>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <IconButton label={t("lookNow", { mode: t(`modes.${mode}`) })} className="md:hidden">
            <Sign />
          </IconButton>
        </DropdownMenuTrigger>
        <DropdownMenuContent>
          <DropdownMenuRadioGroup value={mode}>
            {VIEW_MODES.map((value) => {
              const { icon: Icon } = MODE_SIGNS[value];
              return (
                <DropdownMenuRadioItem
                  key={value}
                  value={value}
                  disabled={!canShow(value)}
                  onSelect={() => onMode(value)}
                >
                  <Icon />
                  {t(`modes.${value}`)}
                </DropdownMenuRadioItem>
              );
            })}
          </DropdownMenuRadioGroup>
        </DropdownMenuContent>
      </DropdownMenu>
    </>
  );
}
