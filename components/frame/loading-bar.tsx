import { Skeleton } from "@/components/ui/skeleton";

/**
 * The top bar of a page on its way. Drawn without the real bar's scripts: links fetch loading pages ahead of time,
 * and whatever those need would be loaded on every page that links to them.
 */
export function LoadingBar({ title, purpose }: { title?: string; purpose?: string }) {
  return (
    <header className="flex h-12 shrink-0 items-center gap-2.5 border-b border-line bg-panel px-2 md:px-3.5">
      <span aria-hidden className="size-8 md:hidden pointer-coarse:size-10" />
      {title ? (
        <h1 className="shrink-0 text-[14px] leading-5 font-semibold">{title}</h1>
      ) : (
        <Skeleton className="h-4 w-32" />
      )}
      {purpose && <p className="hidden min-w-0 truncate text-sm text-faint lg:block">{purpose}</p>}
      <Skeleton className="ml-auto h-7 w-20 rounded-full" />
    </header>
  );
}
