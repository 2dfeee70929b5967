import type { ExternalToast } from "sonner";

type Kind = "message" | "success" | "error";

const listeners = new Set<() => void>();
let wanted = false;
let place: (() => void) | undefined;
const placed = new Promise<void>((resolve) => {
  place = resolve;
});

/** Whether any toast was sent yet: before the first one nothing of them is loaded. */
export const toastsWanted = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  get: () => wanted,
};

/** To be called once toasts have a place to appear in; those sent before wait for it. */
export function toastsPlaced(): void {
  place?.();
}

async function send(kind: Kind, title: string, options?: ExternalToast): Promise<void> {
  wanted = true;
  for (const listener of listeners) listener();
  const [{ toast: sonner }] = await Promise.all([import("sonner"), placed]);
  sonner[kind](title, options);
}

/** Tells something in passing at the foot of the window. */
export const toast = Object.assign(
  (title: string, options?: ExternalToast) => void send("message", title, options),
  {
    success: (title: string, options?: ExternalToast) => void send("success", title, options),
    error: (title: string, options?: ExternalToast) => void send("error", title, options),
  },
);
