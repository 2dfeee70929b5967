"use client";

import { useTranslations } from "next-intl";
import * as Primitive from "radix-ui/dialog";
import { useEffect, useRef, type ReactNode } from "react";
import { ShortcutLayer, useShortcutLayer } from "@/lib/client/shortcut-layers";
import { ViewerBody, type ViewerBodyProps } from "./viewer-body";

/**
 * The full-screen viewer over any page. Escape closes it and gives the focus to the tile of the picture shown last
 * (`data-asset`), or back to where it was.
 */
export function PictureViewer({
  assetId,
  ...rest
}: Omit<ViewerBodyProps, "assetId"> & { assetId: string | null }) {
  const t = useTranslations("viewer");
  const content = useRef<HTMLDivElement>(null);
  const shown = useRef(assetId);
  useEffect(() => {
    if (assetId !== null) shown.current = assetId;
  }, [assetId]);
  return (
    <Primitive.Root open={assetId !== null} onOpenChange={(open) => !open && rest.onClose()}>
      <Primitive.Portal>
        <Primitive.Content
          aria-describedby={undefined}
          ref={content}
          // Its keys are heard from the start; the first button would take Space for itself.
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            content.current?.focus();
          }}
          onCloseAutoFocus={(event) => {
            const tile =
              shown.current && document.querySelector<HTMLElement>(`[data-asset="${shown.current}"]`);
            if (!tile) return;
            event.preventDefault();
            tile.focus();
            tile.scrollIntoView({ block: "nearest" });
          }}
          className="fixed inset-0 z-40 bg-stage duration-150 outline-none data-[state=open]:animate-in data-[state=open]:fade-in-0"
        >
          <Primitive.Title className="sr-only">{t("title")}</Primitive.Title>
          {assetId !== null && (
            <OwnKeys>
              <ViewerBody assetId={assetId} {...rest} />
            </OwnKeys>
          )}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

/** Keeps the keys of what lies below from being pressed in the viewer. */
function OwnKeys({ children }: { children: ReactNode }) {
  return <ShortcutLayer value={useShortcutLayer()}>{children}</ShortcutLayer>;
}
