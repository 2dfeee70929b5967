"use client";

import type { FormField } from "@/lib/capabilities/describe";
import { SizeField } from "../size/lazy-size-field";
import { isShownInItem, itemControl, type ItemBinding } from "./item-control";
import { ItemField } from "./item-field";

/** Some fields of an item one under the other, those that are shown; a width with its height as one size. */
export function ItemFields({ binding, fields }: { binding: ItemBinding; fields: readonly FormField[] }) {
  const shown = fields.filter((field) => isShownInItem(binding, field));
  return shown.map((field, index) => {
    const [before, after] = [shown[index - 1], shown[index + 1]];
    if (isSide(field) && isSide(before)) return null;
    const control = itemControl(binding, field);
    if (!isSide(field) || !after || !isSide(after)) return <ItemField key={field.name} {...control} />;
    return (
      <SizeField
        key={field.name}
        width={control}
        height={itemControl(binding, after)}
        onChange={(width, height) =>
          binding.onChange({ ...binding.value, [field.name]: width, [after.name]: height })
        }
      />
    );
  });
}

function isSide(field: FormField | undefined): boolean {
  return field?.control === "dimension";
}
