"use client";

import { useTranslations } from "next-intl";
import * as Primitive from "radix-ui/dialog";
import { ViewerBody, type ViewerBodyProps } from "./viewer-body";

/** The full-screen viewer over any page. Escape closes it and gives the focus back. */
export function PictureViewer({
  assetId,
  ...rest
}: Omit<ViewerBodyProps, "assetId"> & { assetId: string | null }) {
  const t = useTranslations("viewer");
  return (
    <Primitive.Root open={assetId !== null} onOpenChange={(open) => !open && rest.onClose()}>
      <Primitive.Portal>
        <Primitive.Content
          aria-describedby={undefined}
          className="fixed inset-0 z-40 bg-stage duration-150 outline-none data-[state=open]:animate-in data-[state=open]:fade-in-0"
        >
          <Primitive.Title className="sr-only">{t("title")}</Primitive.Title>
          {assetId !== null && <ViewerBody assetId={assetId} {...rest} />}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
