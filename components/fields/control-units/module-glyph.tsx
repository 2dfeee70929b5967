import type { ReactNode } from "react";

/** What a preprocessor makes of a picture, drawn tiny: a house on a hill as it sees it. */
const GLYPHS: Readonly<Record<string, ReactNode>> = {
  canny: <path d="M3 13V8l5-5 5 5v5zM7 13v-3h2v3" fill="none" stroke="#fff" strokeWidth="0.8" />,
  depth_midas: (
    <>
      <path d="M0 16V9l16 2v5z" fill="#777" />
      <path d="M4 13V8l4-4 4 4v5z" fill="#ddd" />
    </>
  ),
  lineart_realistic: (
    <path
      d="M2 13.5c4-1 8-1 12 0M4 13V8.500c1-1 3-3 4-5 1 2 3 4 4 5V13"
      fill="none"
      stroke="#fff"
      strokeWidth="1.1"
      strokeLinecap="round"
    />
  ),
  mlsd: <path d="M1 13h14M4 13V8m8 5V8M3 9l5-6 5 6" fill="none" stroke="#fff" strokeWidth="1" />,
  normal_bae: (
    <>
      <path d="M0 0h16v16H0z" fill="#8080ff" />
      <path d="M8 3v10H4V8z" fill="#d07ae0" />
      <path d="M8 3l4 5v5H8z" fill="#56c7d6" />
    </>
  ),
  openpose: (
    <>
      <circle cx="8" cy="3.500" r="1.500" fill="#f5d547" />
      <path d="M8 5v5" stroke="#4dd06a" strokeWidth="1.500" />
      <path d="M8 6 4.500 9M8 6l3.500 3" stroke="#4d9ef5" strokeWidth="1.300" />
      <path d="M8 10l-2 4m2-4 2 4" stroke="#ef5b8b" strokeWidth="1.300" />
    </>
  ),
  scribble_xdog: (
    <path
      d="M2 14c5-2 9-1 12-1M4 12c0-2 .5-3 0-4 2-1 3-3 4-5 1 3 3 4 4.500 5-.5 2 0 3-.5 4"
      fill="none"
      stroke="#fff"
      strokeWidth="1.500"
      strokeLinecap="round"
    />
  ),
  seg_ufade20k: (
    <>
      <path d="M0 0h16v10H0z" fill="#06a5d6" />
      <path d="M0 10h16v6H0z" fill="#3fae49" />
      <path d="M4 13V8l4-4 4 4v5z" fill="#c9602f" />
    </>
  ),
  inpaint_global_harmonious: (
    <>
      <path d="M0 0h16v16H0z" fill="#9a9a9a" />
      <path d="M3 3h4v4H3zm6 6h4v4H9zM9 3h4v4H9z" fill="#222" />
    </>
  ),
};

/** A preprocessor's sign; nothing for one nobody drew. */
export function ModuleGlyph({ module }: { module: unknown }) {
  const glyph = typeof module === "string" ? GLYPHS[module] : undefined;
  if (!glyph) return null;
  return (
    <svg aria-hidden viewBox="0 0 16 16" className="size-5 shrink-0 rounded-[3px] bg-[#151515]">
      {glyph}
    </svg>
  );
}
