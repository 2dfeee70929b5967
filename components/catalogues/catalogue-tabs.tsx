"use client";

import { useTranslations } from "next-intl";
import Link from "next/link";
import { useCurrentInView } from "@/components/ui/use-current-in-view";
import type { CatalogKind } from "@/lib/vendors/contract";

/** The catalogues, side by side. */
export function CatalogueTabs({ kinds, current }: { kinds: readonly CatalogKind[]; current: CatalogKind }) {
  const t = useTranslations("catalogues");
  const bar = useCurrentInView<HTMLElement>(current);
  return (
    <nav
      ref={bar}
      aria-label={t("title")}
      className="flex max-w-full overflow-x-auto rounded-lg bg-fill p-0.5"
    >
      {kinds.map((kind) => (
        <Link
          key={kind}
          href={`/catalogues?kind=${kind}`}
          aria-current={kind === current ? "page" : undefined}
          className="inline-flex h-7 items-center rounded-md px-3 text-sm font-medium whitespace-nowrap text-muted transition-colors hover:text-ink aria-[current=page]:bg-chosen aria-[current=page]:text-ink aria-[current=page]:shadow-[0_1px_2px_#0003] pointer-coarse:h-9"
        >
          {t(`kind.${kind}`)}
        </Link>
      ))}
    </nav>
  );
}
