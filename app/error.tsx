"use client";

import { FailurePage } from "@/components/frame/failure-page";

export default function PageFailure({ error, reset }: { error: Error & { digest?: string }; reset(): void }) {
  return <FailurePage digest={error.digest} onRetry={reset} />;
}
