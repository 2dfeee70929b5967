"use client";

import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import type { ToolExample } from "../workspace/tool-page-data";
import { useTryExample } from "./use-try-example";

/** Examples to try: pictures where the form takes some, else words. One click fills the form. */
export function ExampleRow({
  examples,
  takesPictures,
}: {
  examples: readonly ToolExample[];
  takesPictures: boolean;
}) {
  const t = useTranslations("form.empty");
  const { trying, tryExample } = useTryExample();
  const withPictures = examples.filter(({ pictures }) => pictures.length > 0);
  const shown = takesPictures
    ? withPictures
    : examples.filter(({ prompt, pictures }) => prompt && pictures.length === 0);
  if (shown.length === 0) return null;
  return (
    <div role="group" aria-label={t("examples")} className="flex flex-col gap-3">
      <p aria-hidden className="text-center text-sm text-muted">
        {t(takesPictures ? "examples" : "prompts")}
      </p>
      <ul className="flex flex-wrap justify-center gap-3">
        {shown.map((example) => (
          <li key={example.id}>
            <button
              type="button"
              aria-busy={trying === example.id}
              onClick={() => void tryExample(example)}
              className="group flex flex-col gap-1.5 text-left"
            >
              {takesPictures ? <PictureCard example={example} /> : <WordCard>{example.title}</WordCard>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function PictureCard({ example }: { example: ToolExample }) {
  return (
    <>
      <span className="flex h-27 gap-1 overflow-hidden rounded-lg transition-opacity group-hover:opacity-90 group-aria-busy:opacity-50 max-md:h-20">
        {example.pictures.map(({ url, cutOut }) => (
          <img
            key={url}
            src={url}
            alt=""
            className={cn(
              "aspect-[4/3] h-full",
              cutOut ? "checkerboard object-contain p-1" : "bg-fill object-cover",
            )}
          />
        ))}
      </span>
      <span className="max-w-36 text-sm text-muted group-hover:text-ink">{example.title}</span>
    </>
  );
}

function WordCard({ children }: { children: string }) {
  return (
    <span className="block max-w-70 rounded-lg border border-line-strong bg-panel px-3 py-2 text-base text-ink transition-colors group-hover:border-control-line">
      {children}
    </span>
  );
}
