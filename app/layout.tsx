import { GeistSans } from "geist/font/sans";
import type { Metadata, Viewport } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { AppProviders } from "@/components/providers/app-providers";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("frame");
  return { title: { default: t("brand"), template: `%s · ${t("brand")}` }, description: t("description") };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f4f4f4" },
    { media: "(prefers-color-scheme: dark)", color: "#111111" },
  ],
  viewportFit: "cover",
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, { frame }, requestHeaders] = await Promise.all([getLocale(), getMessages(), headers()]);
  return (
    <html lang={locale} className={GeistSans.variable} suppressHydrationWarning>
      <body>
        <NextIntlClientProvider messages={{ frame }}>
          <AppProviders nonce={requestHeaders.get("x-nonce") ?? undefined} noticesLabel={frame.notices}>
            {children}
          </AppProviders>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
