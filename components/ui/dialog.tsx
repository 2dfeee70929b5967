"use client";

import * as Primitive from "radix-ui/dialog";
import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";
import { CloseCross } from "./close-cross";

export const Dialog = Primitive.Root;

/** What darkens the page under dialogs and sheets. */
export function Scrim() {
  return (
    <Primitive.Overlay className="fixed inset-0 z-40 bg-scrim duration-150 data-[state=closed]:animate-out data-[state=closed]:fade-out-0 data-[state=open]:animate-in data-[state=open]:fade-in-0" />
  );
}

export interface DialogContentProps extends Omit<ComponentProps<typeof Primitive.Content>, "title"> {
  title: ReactNode;
  /** Says in a sentence what the dialog is for. */
  description?: ReactNode;
  /** Keeps title and description for screen readers only. */
  hideTitle?: boolean;
  /** Buttons at the foot, the primary one last. */
  footer?: ReactNode;
}

/** A modal panel in the middle; on a phone it rises from the bottom. Escape and the cross close it. */
export function DialogContent({
  title,
  description,
  hideTitle,
  footer,
  className,
  children,
  ...rest
}: DialogContentProps) {
  return (
    <Primitive.Portal>
      <Scrim />
      <Primitive.Content
        className={cn(
          "fixed inset-x-0 bottom-0 z-50 flex max-h-[92dvh] flex-col floating rounded-b-none outline-none sm:inset-auto sm:top-1/2 sm:left-1/2 sm:w-[calc(100vw-32px)] sm:max-w-md sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-xl",
          "duration-150 data-[state=closed]:animate-out data-[state=closed]:fade-out-0 data-[state=open]:animate-in data-[state=open]:fade-in-0",
          className,
        )}
        {...(description ? {} : { "aria-describedby": undefined })}
        {...rest}
      >
        <div className={cn("p-4 pr-12 pb-0", hideTitle && "sr-only")}>
          <Primitive.Title className="text-lg font-semibold">{title}</Primitive.Title>
          {description && (
            <Primitive.Description className="mt-0.5 text-sm text-muted">{description}</Primitive.Description>
          )}
        </div>
        <div className={cn("min-h-0 flex-1 overflow-y-auto", !hideTitle && "p-4")}>{children}</div>
        {footer && <footer className="flex justify-end gap-2 border-t border-line p-3">{footer}</footer>}
        {!hideTitle && <CloseCross className="absolute top-3 right-3" />}
      </Primitive.Content>
    </Primitive.Portal>
  );
}
