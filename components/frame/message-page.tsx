import type { ReactNode } from "react";

/** A page that only says something and offers a way on. */
export function MessagePage({
  title,
  text,
  note,
  children,
}: {
  title: string;
  text: string;
  note?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="flex flex-1 flex-col items-center justify-center px-6 py-16 text-center">
      <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
      <p className="mt-2 max-w-md text-base text-muted">{text}</p>
      <div className="mt-6 flex gap-2">{children}</div>
      {note && <p className="mt-6 text-sm text-faint">{note}</p>}
    </div>
  );
}
