import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { requireDesigner } from "@/lib/auth/require-user";
import { capabilitiesOf } from "@/lib/capabilities/registry";
import { isToolId } from "@/lib/capabilities/tools";

/** Refuses tools that are not there, and viewers, before anything is sent: behind the loading page it would be too late. */
export default async function ToolLayout({
  params,
  children,
}: {
  params: Promise<{ tool: string }>;
  children: ReactNode;
}) {
  const [{ tool }] = await Promise.all([params, requireDesigner()]);
  if (!isToolId(tool) || capabilitiesOf(tool).length === 0) notFound();
  return children;
}
