"use client";

import { useTranslations } from "next-intl";
import * as Primitive from "radix-ui/dialog";
import { Button } from "../ui/button";

const stay = (event: Event) => event.preventDefault();

/**
 * Says that the session has ended, over everything else, so that nobody reads on who may no longer. What was typed stays
 * where it is until the reader leaves.
 */
export function SignedOutDialog() {
  const t = useTranslations("frame.signedOut");
  const signIn = () => {
    const { pathname, search } = window.location;
    // Loaded anew, so that nothing of this page stays in memory.
    window.location.replace(`/sign-in?next=${encodeURIComponent(pathname + search)}`);
  };
  return (
    <Primitive.Root open>
      <Primitive.Portal>
        <Primitive.Overlay className="fixed inset-0 z-60 bg-background" />
        <Primitive.Content
          role="alertdialog"
          className="fixed top-1/2 left-1/2 z-60 w-[calc(100vw-32px)] max-w-sm -translate-x-1/2 -translate-y-1/2 floating p-4 outline-none"
          onEscapeKeyDown={stay}
          onInteractOutside={stay}
        >
          <Primitive.Title className="text-lg font-semibold">{t("title")}</Primitive.Title>
          <Primitive.Description className="mt-1 text-base text-muted">{t("text")}</Primitive.Description>
          <div className="mt-4 flex justify-end">
            <Button variant="primary" onClick={signIn}>
              {t("signIn")}
            </Button>
          </div>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
