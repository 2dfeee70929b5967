import type { ReactNode } from "react";

/** Heading and form of one auth page. */
export function AuthPage({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <>
      <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
      <p className="mt-1 mb-7 text-base text-muted">{text}</p>
      {children}
    </>
  );
}
