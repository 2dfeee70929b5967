"use client";

import { useTranslations } from "next-intl";
import * as Primitive from "radix-ui/alert-dialog";
import type { ReactNode } from "react";
import { Button, buttonStyles } from "./button";
import { cn } from "./cn";

/** Asks before something that cannot be undone or costs money. Focus starts on "cancel". */
export function ConfirmDialog({
  open,
  onOpenChange,
  title,
  description,
  confirm,
  danger,
  onConfirm,
}: {
  open: boolean;
  onOpenChange(open: boolean): void;
  title: ReactNode;
  description: ReactNode;
  /** The verb on the button that goes ahead. */
  confirm: ReactNode;
  danger?: boolean;
  onConfirm(): void;
}) {
  const t = useTranslations("frame");
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <Primitive.Overlay className="fixed inset-0 z-40 bg-scrim data-[state=open]:animate-in data-[state=open]:fade-in-0" />
        <Primitive.Content className="fixed top-1/2 left-1/2 z-50 w-[calc(100vw-32px)] max-w-sm -translate-x-1/2 -translate-y-1/2 floating p-4 outline-none">
          <Primitive.Title className="text-lg font-semibold">{title}</Primitive.Title>
          <Primitive.Description className="mt-1 text-base text-muted">{description}</Primitive.Description>
          <div className="mt-4 flex justify-end gap-2">
            <Primitive.Cancel asChild>
              <Button>{t("cancel")}</Button>
            </Primitive.Cancel>
            <Primitive.Action
              className={cn(buttonStyles({ variant: danger ? "danger" : "primary" }))}
              onClick={onConfirm}
            >
              {confirm}
            </Primitive.Action>
          </div>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
