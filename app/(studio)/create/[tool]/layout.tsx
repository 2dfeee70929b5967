import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { capabilitiesOf } from "@/lib/capabilities/registry";
import { isToolId } from "@/lib/capabilities/tools";

/** Refuses tools that are not there before anything is sent: behind the loading page it would be too late. */
export default async function ToolLayout({
  params,
  children,
}: {
  params: Promise<{ tool: string }>;
  children: ReactNode;
}) {
  const { tool } = await params;
  if (!isToolId(tool) || capabilitiesOf(tool).length === 0) notFound();
  return children;
}
