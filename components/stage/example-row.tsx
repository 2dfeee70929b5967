"use client";

import { useTranslations } from "next-intl";
import type { ToolExample } from "../workspace/tool-page-data";
import { useTryExample } from "./use-try-example";

/** Examples as pictures: one click fills the form. */
export function ExampleRow({ examples }: { examples: readonly ToolExample[] }) {
  const t = useTranslations("form.empty");
  const { trying, tryExample } = useTryExample();
  if (examples.length === 0) return null;
  return (
    <div role="group" aria-label={t("examples")} className="flex flex-col gap-2">
      <p className="text-center text-sm text-muted">{t("examples")}</p>
      <ul className="flex flex-wrap justify-center gap-3">
        {examples.map((example) => (
          <li key={example.id}>
            <button
              type="button"
              aria-busy={trying === example.id}
              onClick={() => tryExample(example)}
              className="group flex w-36 flex-col gap-1.5 text-left max-md:w-28"
            >
              <span className="block aspect-[4/3] w-full overflow-hidden rounded-lg border border-line checkerboard bg-panel">
                <img
                  src={example.preview}
                  alt=""
                  loading="lazy"
                  className="size-full object-cover transition-transform duration-200 group-hover:scale-[1.03] group-aria-busy:opacity-50"
                />
              </span>
              <span className="line-clamp-2 text-sm text-muted group-hover:text-ink">{example.title}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
