"use client";

import { Shapes, UserRound } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { cn } from "@/components/ui/cn";
import { useFrame } from "./frame-context";
import { COLLECTIONS, GALLERY, HISTORY, HOME, isAt, type Place } from "./places";

const itemStyles =
  "flex h-14 flex-1 flex-col items-center justify-center gap-1 rounded-md text-xs text-muted aria-[current=page]:font-medium aria-[current=page]:text-ink focus-visible:-outline-offset-2 [&_svg]:size-5";

/** The phone's main destinations within reach of a thumb. */
export function BottomBar() {
  const t = useTranslations("frame");
  const pathname = usePathname();
  const { openDrawer, person } = useFrame();
  const link = ({ key, href, icon: Icon }: Place) => (
    <Link
      key={key}
      href={href}
      aria-current={isAt(pathname, href) ? "page" : undefined}
      className={itemStyles}
    >
      <Icon aria-hidden strokeWidth={1.6} />
      {t(`places.${key}`)}
    </Link>
  );
  return (
    <nav
      aria-label={t("rail.phone")}
      className="flex shrink-0 border-t border-line bg-panel pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {!person.mayMake && link(COLLECTIONS)}
      {person.mayMake && link(HOME)}
      <button
        type="button"
        onClick={openDrawer}
        className={cn(itemStyles, pathname.startsWith("/create/") && "font-medium text-ink")}
      >
        {person.mayMake ? (
          <Shapes aria-hidden strokeWidth={1.6} />
        ) : (
          <UserRound aria-hidden strokeWidth={1.6} />
        )}
        {t(person.mayMake ? "places.tools" : "person.account")}
      </button>
      {person.mayMake && link(GALLERY)}
      {person.mayMake && link(HISTORY)}
    </nav>
  );
}
