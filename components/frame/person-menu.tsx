"use client";

import { Keyboard, LogOut, UserRound } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { useId, useRef } from "react";
import { Avatar } from "@/components/ui/avatar";
import { cn } from "@/components/ui/cn";
import { signOut } from "@/lib/client/sign-out";
import { useFrame } from "./frame-context";
import { LanguageChoice } from "./language-choice";
import { ThemeChoice } from "./theme-choice";

/** The person at the rail's foot; opens account, language, theme and signing out in the browser's own popover. */
export function PersonMenu({ collapsed }: { collapsed: boolean }) {
  const t = useTranslations("frame");
  const { person, openShortcuts } = useFrame();
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const close = () => panel.current?.hidePopover();
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className={cn(
          "flex h-9 min-w-0 items-center gap-2 rounded-md px-[5px] hover:bg-fill pointer-coarse:h-11",
          !collapsed && "flex-1",
        )}
      >
        <Avatar name={person.name} />
        <span className={collapsed ? "sr-only" : "truncate"}>{person.name}</span>
        <span className="sr-only">{t("person.menu")}</span>
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        className="fixed inset-auto bottom-14 left-2 m-0 w-64 floating p-1.5 starting:open:opacity-0"
      >
        <div className="px-2 py-1.5">
          <p className="truncate font-medium">{person.name}</p>
          <p className="truncate text-sm text-muted">{person.email}</p>
        </div>
        <div className="flex flex-col gap-1.5 px-1 py-1.5">
          <ThemeChoice />
          <LanguageChoice />
        </div>
        <ul className="mt-1 border-t border-line pt-1">
          <li>
            <Link href="/account" onClick={close} className={lineStyles}>
              <UserRound aria-hidden /> {t("person.account")}
            </Link>
          </li>
          <li>
            <button
              type="button"
              onClick={() => {
                close();
                openShortcuts();
              }}
              className={lineStyles}
            >
              <Keyboard aria-hidden /> {t("shortcuts.open")}
            </button>
          </li>
          <li>
            <button type="button" onClick={signOut} className={lineStyles}>
              <LogOut aria-hidden /> {t("person.signOut")}
            </button>
          </li>
        </ul>
      </div>
    </>
  );
}

const lineStyles =
  "flex h-8 w-full items-center gap-2.5 rounded-md px-2 hover:bg-fill-hover focus-visible:-outline-offset-2 pointer-coarse:h-11 [&_svg]:size-4 [&_svg]:text-muted";
