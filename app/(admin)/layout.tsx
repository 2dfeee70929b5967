import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import { StudioShell } from "@/components/frame/studio-shell";
import { requireAdministrator } from "@/lib/auth/require-user";
import { toolAvailability } from "@/lib/services/providers/tool-availability";

export default async function AdminGroupLayout({ children }: { children: ReactNode }) {
  const [person, { admin, auth, gates, health, people }] = await Promise.all([
    requireAdministrator(),
    getMessages(),
  ]);
  return (
    <StudioShell
      person={person}
      tools={await toolAvailability(person.id)}
      words={{ admin, auth, gates, health, people }}
    >
      {children}
    </StudioShell>
  );
}
