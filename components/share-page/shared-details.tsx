import { getTranslations } from "next-intl/server";
import { isToolId } from "@/lib/capabilities/tools";

/** How a picture was made, where its share tells. */
export async function SharedDetails({
  name,
  prompt,
  model,
  tool,
}: {
  name: string | null;
  prompt?: string;
  model?: string;
  tool?: string;
}) {
  const [t, tools] = await Promise.all([getTranslations("share"), getTranslations("tools")]);
  const toolName = tool && isToolId(tool) ? tools(`${tool}.name`) : tool;
  const rows = [
    [t("prompt"), prompt],
    [t("tool"), toolName],
    [t("model"), model],
  ] as const;
  const known = rows.filter(([, value]) => value);
  if (!name && known.length === 0) return null;
  return (
    <aside className="shrink-0 space-y-3 border-t border-line bg-panel p-4 md:w-80 md:overflow-y-auto md:border-t-0 md:border-l">
      {name && <h1 className="text-lg font-semibold break-words">{name}</h1>}
      <dl className="space-y-3">
        {known.map(([label, value]) => (
          <div key={label}>
            <dt className="text-sm text-muted">{label}</dt>
            <dd className="mt-0.5 break-words whitespace-pre-wrap">{value}</dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
