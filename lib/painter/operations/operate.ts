import type { GreyMask } from "../grey-mask";
import { feather } from "./feather";
import { grow, shrink } from "./grow";
import { fillHoles } from "./holes";
import type { Progress } from "./progress";
import { smooth } from "./smooth";
import { removeSpecks } from "./specks";

/** What can be done to a whole mask; lengths in pixels, `area` in square pixels. */
export type Operation =
  | { name: "grow" | "shrink" | "feather" | "smooth"; radius: number }
  | { name: "fillHoles" }
  | { name: "removeSpecks"; area: number };

/** A mask after an operation; the given one is left as it is. */
export function operate(mask: GreyMask, operation: Operation, progress: Progress): GreyMask {
  switch (operation.name) {
    case "grow":
      return grow(mask, operation.radius, progress);
    case "shrink":
      return shrink(mask, operation.radius, progress);
    case "feather":
      return feather(mask, operation.radius, progress);
    case "smooth":
      return smooth(mask, operation.radius, progress);
    case "fillHoles":
      return fillHoles(mask, progress);
    case "removeSpecks":
      return removeSpecks(mask, operation.area, progress);
  }
}
