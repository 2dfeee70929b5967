import type { ReactNode } from "react";

/**
 * What differs between two pictures: black where they are the same, the difference of each colour elsewhere, times
 * `amplify`. The browser computes it at any size and zoom; transparent parts count as black.
 */
export function DifferenceLayer({
  amplify,
  children,
  other,
}: {
  amplify: number;
  children: ReactNode;
  other: ReactNode;
}) {
  return (
    <div className="absolute inset-0 isolate bg-black" style={{ filter: `brightness(${amplify})` }}>
      {children}
      <div className="absolute inset-0 mix-blend-difference">{other}</div>
    </div>
  );
}
