import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages } from "next-intl/server";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import type { Messages } from "@/lib/i18n/messages";
import { StudioData } from "../jobs/studio-data";
import { RAIL_COOKIE } from "./rail-cookie";
import { StudioFrame } from "./studio-frame";
import { toolsOnOffer, type OfferedTools } from "./tools-on-offer";

/** Everything around a signed-in person's page: words for the browser, client data, rail and overlays. */
export async function StudioShell({
  person,
  tools: offered,
  words,
  children,
}: {
  person: { name: string; email: string; role: string };
  tools: OfferedTools;
  /** More namespaces for the browser, where a part of the studio needs them. */
  words?: Partial<Messages>;
  children: ReactNode;
}) {
  const [locale, messages, cookieJar] = await Promise.all([getLocale(), getMessages(), cookies()]);
  const { catalogues, diffusion, errors, form, frame, gallery, keep, organise, painter, placement } =
    messages;
  const { tools, viewer } = messages;
  const { name, email, role } = person;
  const mayMake = role !== "viewer";
  return (
    <NextIntlClientProvider
      messages={{
        catalogues,
        diffusion,
        errors,
        form,
        frame,
        gallery,
        keep,
        organise,
        painter,
        placement,
        tools,
        viewer,
        ...words,
      }}
    >
      <StudioData>
        <StudioFrame
          model={{
            groups: mayMake ? toolsOnOffer(locale, offered) : [],
            person: { name, email, isAdministrator: role === "administrator", mayMake },
          }}
          railCollapsed={cookieJar.get(RAIL_COOKIE)?.value === "icons"}
        >
          {children}
        </StudioFrame>
      </StudioData>
    </NextIntlClientProvider>
  );
}
