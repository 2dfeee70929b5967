"use client";

import { useTranslations } from "next-intl";
import { Switch } from "@/components/ui/switch";
import { thresholdsOf } from "@/lib/diffusion/control-pairs";
import { givenDefault } from "@/lib/client/form/default-values";
import { ItemCard } from "../items/item-card";
import { itemControl, type ItemBinding } from "../items/item-control";
import { ItemFields } from "../items/item-fields";
import { ItemMenu } from "../items/item-menu";
import { ItemMore } from "../items/item-more";
import type { Items } from "../items/use-items";
import { GuidanceRange } from "./guidance-range";
import { ModulePair } from "./module-pair";
import { ModuleGlyph } from "./module-glyph";

/** What stands open in a unit, besides module and model; the rest is behind "more settings". */
const FIRST = ["image_link"];
const NEXT = ["weight"];
const LAST = ["control_mode"];
const PLACED = [...FIRST, ...NEXT, ...LAST, "module", "model", "guidance_start", "guidance_end", "enabled"];

/** One control: its picture, what is read from it, the model that follows it, how much and when. */
export function ControlUnit({
  items,
  index,
  binding,
}: {
  items: Items;
  index: number;
  binding: ItemBinding;
}) {
  const t = useTranslations("diffusion.units");
  const { fields, value, path } = binding;
  const named = (names: readonly string[]) => fields.filter(({ name }) => names.includes(name));
  const one = (name: string) => fields.find((field) => field.name === name);
  const [module, model, enabled] = [one("module"), one("model"), one("enabled")];
  const [start, end] = [one("guidance_start"), one("guidance_end")];
  const thresholds = named(thresholdsOf(value.module));
  const isOn = (value.enabled ?? (enabled && givenDefault(enabled)) ?? true) !== false;
  const more = fields.filter(({ name }) => !PLACED.includes(name) && !name.startsWith("threshold_"));
  const name = t("number", { number: index + 1 });
  const chosen = module?.options?.find((option) => option.value === value.module)?.label;
  return (
    <ItemCard
      path={path}
      title={name}
      detail={chosen ?? String(value.module ?? "")}
      icon={<ModuleGlyph module={value.module} />}
      dimmed={!isOn}
      wrong={binding.issues.length > 0}
      actions={
        <>
          {enabled && (
            <Switch
              aria-label={t("enabled", { name })}
              checked={isOn}
              onCheckedChange={(on) => binding.onChange({ ...value, enabled: on })}
            />
          )}
          <ItemMenu items={items} index={index} name={name} />
        </>
      }
    >
      <ItemFields binding={binding} fields={named(FIRST)} />
      {module && model && <ModulePair binding={binding} module={module} model={model} />}
      {thresholds.length > 0 && (
        <div className={thresholds.length > 1 ? "grid grid-cols-2 items-start gap-2" : undefined}>
          <ItemFields binding={binding} fields={thresholds} />
        </div>
      )}
      <ItemFields binding={binding} fields={named(NEXT)} />
      {start && end && (
        <GuidanceRange
          start={itemControl(binding, start)}
          end={itemControl(binding, end)}
          onChange={(from, to) => binding.onChange({ ...value, [start.name]: from, [end.name]: to })}
        />
      )}
      <ItemFields binding={binding} fields={named(LAST)} />
      <ItemMore binding={binding} fields={more}>
        <ItemFields binding={binding} fields={more} />
      </ItemMore>
    </ItemCard>
  );
}
