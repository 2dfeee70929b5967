import type { ToolExample } from "@/components/workspace/tool-page-data";
import type { ToolId } from "@/lib/capabilities/tools";
import { EXAMPLE_PICTURES, examplesFor, type ExamplePicture } from "@/lib/examples/examples";
import { EXAMPLE_PROMPTS } from "@/lib/examples/prompts";
import type { Locale } from "@/lib/i18n/locales";

const MOST = 4;

/** Tools that need two pictures at once: which example goes to which role. */
const SETS: Partial<Record<ToolId, readonly Record<string, string>[]>> = {
  "product-background": [{ product: "perfume-cut-out", background: "podium" }],
  "try-on": [
    { model: "shirt-on-figure", garment: "summer-dress" },
    { model: "shirt-on-figure", garment: "flat-lay-shirt" },
  ],
};

/** The examples of a tool in the reader's language: with pictures first, then words alone. */
export function toolExamples(tool: ToolId, locale: Locale): ToolExample[] {
  const prompts = EXAMPLE_PROMPTS[tool] ?? [];
  const sets = SETS[tool] ?? [];
  const single = sets.length > 0 ? [] : examplesFor(tool).slice(0, MOST);
  return [
    ...sets.map((roles) => ofSet(roles, locale)),
    ...single.map((picture, index) => ({
      id: picture.id,
      title: picture.title[locale],
      pictures: [{ url: urlOf(picture) }],
      prompt: prompts[index]?.[locale],
    })),
    ...prompts.slice(0, MOST).map((prompt) => ({
      id: prompt.en,
      title: prompt[locale],
      pictures: [],
      prompt: prompt[locale],
    })),
  ];
}

function ofSet(roles: Record<string, string>, locale: Locale): ToolExample {
  const parts = Object.entries(roles).flatMap(([role, id]) => {
    const picture = EXAMPLE_PICTURES.find((known) => known.id === id);
    return picture ? [{ role, picture }] : [];
  });
  const titles = parts.map(({ picture }) => picture.title[locale]);
  return {
    id: Object.values(roles).join("+"),
    title: titles.join(" + "),
    pictures: parts.map(({ role, picture }) => ({ role, url: urlOf(picture) })),
  };
}

function urlOf({ file }: ExamplePicture): string {
  return `/examples/${file}`;
}
