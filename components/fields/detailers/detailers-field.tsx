"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { ControlProps } from "../control-props";
import { FieldFrame } from "../field-frame";
import { fieldsOfItem, issuesOfItem } from "../items/item-control";
import { useItems } from "../items/use-items";
import { DetailerPass } from "./detailer-pass";

/** Passes that find faces, hands or figures in the result and paint each again, finer. */
export function DetailersField(control: ControlProps) {
  const t = useTranslations("diffusion.passes");
  const { field, path, issues } = control;
  const items = useItems(control);
  return (
    <FieldFrame
      control={{ ...control, optional: false, issues: issues.filter((issue) => issue.path === path) }}
      group
      aside={items.list.length > 1 && items.list.length}
    >
      {items.list.length > 0 && (
        <ul className="flex flex-col gap-2">
          {items.list.map(({ key, value }, index) => {
            const itemPath = `${path}[${index}]`;
            return (
              <DetailerPass
                key={key}
                items={items}
                index={index}
                binding={{
                  path: itemPath,
                  fields: fieldsOfItem(field, index),
                  value,
                  issues: issuesOfItem(issues, itemPath),
                  onChange: (next) => items.change(index, next),
                  onBlur: () => undefined,
                }}
              />
            );
          })}
        </ul>
      )}
      {items.canAdd && (
        <Button size="sm" variant="ghost" className="self-start" onClick={items.add}>
          <Plus aria-hidden />
          {t("add")}
        </Button>
      )}
    </FieldFrame>
  );
}
