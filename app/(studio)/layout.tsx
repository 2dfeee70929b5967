import type { ReactNode } from "react";
import { StudioShell } from "@/components/frame/studio-shell";
import { requireUser } from "@/lib/auth/require-user";

export default async function StudioLayout({ children }: { children: ReactNode }) {
  return <StudioShell person={await requireUser()}>{children}</StudioShell>;
}
