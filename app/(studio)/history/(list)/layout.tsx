import type { ReactNode } from "react";
import { requireDesigner } from "@/lib/auth/require-user";

/** Refuses viewers before anything is sent: behind the loading page it would be too late. */
export default async function HistoryLayout({ children }: { children: ReactNode }) {
  await requireDesigner();
  return children;
}
