import type { ReactNode } from "react";
import { StudioShell } from "@/components/frame/studio-shell";
import { requireUser } from "@/lib/auth/require-user";
import { toolAvailability } from "@/lib/services/providers/tool-availability";

export default async function StudioLayout({ children }: { children: ReactNode }) {
  const person = await requireUser();
  const tools = await toolAvailability(person.id);
  return (
    <StudioShell person={person} tools={tools}>
      {children}
    </StudioShell>
  );
}
