import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import { AuthPicture } from "@/components/auth/auth-picture";
import { BrandMark } from "@/components/frame/brand";
import { LanguageToggle } from "@/components/frame/language-toggle";
import { ThemeToggle } from "@/components/frame/theme-toggle";

export default async function AuthLayout({ children }: { children: ReactNode }) {
  const { auth, frame } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ auth, frame }}>
      <div className="grid min-h-dvh bg-panel lg:grid-cols-[minmax(440px,5fr)_7fr]">
        <div className="flex flex-col px-6 py-5 sm:px-10">
          <header className="flex items-center justify-between">
            <span className="flex items-center gap-2 text-[14px] font-semibold">
              <BrandMark /> {frame.brand}
            </span>
            <span className="flex">
              <LanguageToggle />
              <ThemeToggle />
            </span>
          </header>
          <main className="mx-auto flex w-full max-w-[340px] flex-1 flex-col justify-center py-12">
            {children}
          </main>
        </div>
        <AuthPicture />
      </div>
    </NextIntlClientProvider>
  );
}
