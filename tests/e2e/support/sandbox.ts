import type { Control } from "../../../lib/sandbox/faults/control";

/** Sets the sandbox vendor's switches in the studio under test. */
export async function controlSandbox(studio: string, switches: Control): Promise<void> {
  const answer = await fetch(`${studio}/sandbox/control`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(switches),
  });
  if (!answer.ok) throw new Error(`the sandbox answered ${answer.status}: ${await answer.text()}`);
}
