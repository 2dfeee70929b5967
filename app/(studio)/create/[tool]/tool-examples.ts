import type { ToolExample } from "@/components/workspace/tool-page-data";
import type { ToolId } from "@/lib/capabilities/tools";
import { EXAMPLE_PICTURES, examplesFor, type ExamplePicture } from "@/lib/examples/examples";
import { EXAMPLE_PROMPTS } from "@/lib/examples/prompts";
import type { Locale } from "@/lib/i18n/locales";

const MOST = 4;

/** Tools that need two pictures at once: which example goes to which role. */
const SETS: Partial<Record<ToolId, readonly ExampleSet[]>> = {
  "product-background": [{ roles: { product: "perfume-cut-out", background: "podium" } }],
  "try-on": [
    {
      roles: { model: "shirt-on-figure", garment: "summer-dress" },
      values: { "dresses[0].type": "dresses" },
    },
    {
      roles: { model: "shirt-on-figure", garment: "flat-lay-shirt" },
      values: { "dresses[0].type": "upperBody" },
    },
  ],
  "face-swap": [{ roles: { image: "shirt-on-figure", reference: "portrait" } }],
};

interface ExampleSet {
  roles: Readonly<Record<string, string>>;
  values?: ToolExample["values"];
}

/** What an example of one picture needs beside it. */
function valuesFor(
  tool: ToolId,
  { id }: ExamplePicture,
  styleCode: string | undefined,
): ToolExample["values"] {
  if (tool === "outpaint") return { scale: 1.5 };
  if (tool !== "style-transfer") return undefined;
  return { type: id === "portrait" ? 2 : 1, ...(styleCode !== undefined && { style: styleCode }) };
}

/**
 * The examples of a tool in the reader's language: with pictures first, then words alone. `styleCode` is one that
 * the vendor is known to take.
 */
export function toolExamples(tool: ToolId, locale: Locale, styleCode?: string): ToolExample[] {
  const prompts = EXAMPLE_PROMPTS[tool] ?? [];
  const sets = SETS[tool] ?? [];
  const single = sets.length > 0 ? [] : examplesFor(tool).slice(0, MOST);
  return [
    ...sets.map((set) => ofSet(set, locale)),
    ...single.map((picture, index) => ({
      id: picture.id,
      title: picture.title[locale],
      pictures: [shown(picture)],
      prompt: prompts[index]?.[locale],
      values: valuesFor(tool, picture, styleCode),
    })),
    ...prompts.slice(0, MOST).map((prompt) => ({
      id: prompt.en,
      title: prompt[locale],
      pictures: [],
      prompt: prompt[locale],
    })),
  ];
}

function ofSet({ roles, values }: ExampleSet, locale: Locale): ToolExample {
  const parts = Object.entries(roles).flatMap(([role, id]) => {
    const picture = EXAMPLE_PICTURES.find((known) => known.id === id);
    return picture ? [{ role, picture }] : [];
  });
  const titles = parts.map(({ picture }) => picture.title[locale]);
  return {
    id: Object.values(roles).join("+"),
    title: titles.join(" + "),
    pictures: parts.map(({ role, picture }) => ({ role, ...shown(picture) })),
    values,
  };
}

function shown({ file, transparent }: ExamplePicture) {
  return { url: `/examples/${file}`, cutOut: transparent };
}
