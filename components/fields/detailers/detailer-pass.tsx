"use client";

import { useTranslations } from "next-intl";
import { ItemCard } from "../items/item-card";
import { isShownInItem, type ItemBinding } from "../items/item-control";
import { ItemFields } from "../items/item-fields";
import { ItemMenu } from "../items/item-menu";
import { ItemMore } from "../items/item-more";
import type { Items } from "../items/use-items";
import { groupPass } from "./pass-groups";

/** What stands open in a pass. */
const FIRST = ["ad_model", "ad_prompt", "ad_confidence"];

/** One pass: what it looks for, the words it paints with, and how sure it has to be; the rest on wish. */
export function DetailerPass({
  items,
  index,
  binding,
}: {
  items: Items;
  index: number;
  binding: ItemBinding;
}) {
  const t = useTranslations("diffusion.passes");
  const { fields, value, path } = binding;
  const first = FIRST.flatMap((name) => fields.filter((field) => field.name === name));
  const more = fields.filter((field) => !first.includes(field));
  const name = t("number", { number: index + 1 });
  return (
    <ItemCard
      path={path}
      title={name}
      detail={typeof value.ad_model === "string" ? value.ad_model : ""}
      wrong={binding.issues.length > 0}
      actions={<ItemMenu items={items} index={index} name={name} />}
    >
      <ItemFields binding={binding} fields={first} />
      <ItemMore binding={binding} fields={more}>
        {groupPass(more)
          .filter((group) => group.fields.some((field) => isShownInItem(binding, field)))
          .map((group) => (
            <section
              key={group.group}
              aria-label={t(`groups.${group.group}`)}
              className="flex flex-col gap-3 border-t border-line pt-2.5"
            >
              <p aria-hidden className="text-xs font-medium text-faint">
                {t(`groups.${group.group}`)}
              </p>
              <ItemFields binding={binding} fields={group.fields} />
            </section>
          ))}
      </ItemMore>
    </ItemCard>
  );
}
