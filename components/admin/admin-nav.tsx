"use client";

import { useTranslations } from "next-intl";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useCurrentInView } from "@/components/ui/use-current-in-view";

const PAGES = [
  { key: "providers", href: "/admin/providers" },
  { key: "health", href: "/admin/health" },
  { key: "people", href: "/admin/people" },
  { key: "usage", href: "/admin/usage" },
  { key: "costs", href: "/admin/costs" },
  { key: "audit", href: "/admin/audit" },
  { key: "styleCodes", href: "/admin/style-codes" },
  { key: "system", href: "/admin/system" },
] as const;

/** The pages of administration, side by side. */
export function AdminNav() {
  const t = useTranslations("frame.places");
  const pathname = usePathname();
  const bar = useCurrentInView<HTMLElement>(pathname);
  return (
    <nav
      ref={bar}
      aria-label={t("admin")}
      className="flex max-w-full overflow-x-auto rounded-lg bg-fill p-0.5"
    >
      {PAGES.map(({ key, href }) => (
        <Link
          key={key}
          href={href}
          aria-current={pathname.startsWith(href) ? "page" : undefined}
          className="inline-flex h-7 items-center rounded-md px-3 text-sm font-medium whitespace-nowrap text-muted transition-colors hover:text-ink aria-[current=page]:bg-chosen aria-[current=page]:text-ink aria-[current=page]:shadow-[0_1px_2px_#0003] pointer-coarse:h-9"
        >
          {t(key)}
        </Link>
      ))}
    </nav>
  );
}
