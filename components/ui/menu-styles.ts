/** The surface of menus and lists that float. */
export const menuStyles =
  "floating z-50 overflow-x-hidden overflow-y-auto p-1 duration-120 data-[state=open]:animate-in data-[state=open]:fade-in-0 data-[state=open]:zoom-in-[0.98]";

/** One line of a menu. */
export const itemStyles =
  "relative flex min-h-7 items-center gap-2 rounded-md px-2 py-1 text-base outline-none select-none data-disabled:opacity-50 data-highlighted:bg-fill-hover pointer-coarse:min-h-10 [&_svg]:size-4 [&_svg]:shrink-0";

/** A line whose action takes something away. */
export const dangerItemStyles = "text-bad data-highlighted:bg-bad-soft";
