"use client";

import dynamic from "next/dynamic";
import { useEffect, useSyncExternalStore } from "react";
import { forgetSessionEnd, sessionEnd } from "@/lib/client/session-end";

const SignedOutDialog = dynamic(
  () => import("./signed-out-dialog").then((module) => module.SignedOutDialog),
  { ssr: false },
);

/** Whether the reader's session has ended while the page was open. */
export function useSessionEnded(): boolean {
  return useSyncExternalStore(sessionEnd.subscribe, sessionEnd.get, () => false);
}

/** Covers the page once its session has ended. */
export function SignedOut() {
  useEffect(() => forgetSessionEnd, []);
  return useSessionEnded() && <SignedOutDialog />;
}
