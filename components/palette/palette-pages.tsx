"use client";

import { Command } from "cmdk";
import {
  Activity,
  ChartColumn,
  Coins,
  HeartPulse,
  Link2,
  Palette,
  ScrollText,
  UserRound,
  Users,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { useFrame } from "../frame/frame-context";
import { HOME, placesFor } from "../frame/places";
import { PaletteItem } from "./palette-item";

/** The studio's pages that are no tools. */
export function PalettePages({ done }: { done(): void }) {
  const t = useTranslations("frame");
  const router = useRouter();
  const { person } = useFrame();
  const { isAdministrator, mayMake } = person;
  const page = (href: string, name: string, icon: ReactNode) => (
    <PaletteItem
      key={href}
      value={`page ${href}`}
      keywords={[name]}
      icon={icon}
      onSelect={() => {
        router.push(href);
        done();
      }}
    >
      {name}
    </PaletteItem>
  );
  return (
    <Command.Group heading={t("palette.pages")}>
      {[...(mayMake ? [HOME] : []), ...placesFor(person)].map(({ key, href, icon: Icon }) =>
        page(
          href,
          t(key === "admin" ? "places.providers" : `places.${key}`),
          <Icon aria-hidden strokeWidth={1.6} />,
        ),
      )}
      {mayMake && page("/shares", t("places.shares"), <Link2 aria-hidden strokeWidth={1.6} />)}
      {page("/account", t("person.account"), <UserRound aria-hidden strokeWidth={1.6} />)}
      {isAdministrator && (
        <>
          {page("/admin/health", t("places.health"), <HeartPulse aria-hidden strokeWidth={1.6} />)}
          {page("/admin/people", t("places.people"), <Users aria-hidden strokeWidth={1.6} />)}
          {page("/admin/audit", t("places.audit"), <ScrollText aria-hidden strokeWidth={1.6} />)}
          {page("/admin/usage", t("places.usage"), <ChartColumn aria-hidden strokeWidth={1.6} />)}
          {page("/admin/costs", t("places.costs"), <Coins aria-hidden strokeWidth={1.6} />)}
          {page("/admin/style-codes", t("places.styleCodes"), <Palette aria-hidden strokeWidth={1.6} />)}
          {page("/admin/system", t("places.system"), <Activity aria-hidden strokeWidth={1.6} />)}
        </>
      )}
    </Command.Group>
  );
}
