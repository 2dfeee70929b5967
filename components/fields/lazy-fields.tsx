"use client";

import dynamic from "next/dynamic";
import { Skeleton } from "@/components/ui/skeleton";
import type { ControlProps } from "./control-props";

/** Controls only some engines have, loaded with the first form that shows them. */

export const SeedField = dynamic<ControlProps>(
  () => import("./seed-field").then((module) => module.SeedField),
  { loading: () => <Skeleton className="h-14" /> },
);

export const EntryField = dynamic<ControlProps>(
  () => import("./entries/entry-field").then((module) => module.EntryField),
  { loading: () => <Skeleton className="h-[92px]" /> },
);

export const WeightedPromptField = dynamic<ControlProps>(
  () => import("./weighted-prompt/weighted-prompt-field").then((module) => module.WeightedPromptField),
  { loading: () => <Skeleton className="h-36" /> },
);

export const ControlUnitsField = dynamic<ControlProps>(
  () => import("./control-units/control-units-field").then((module) => module.ControlUnitsField),
  { loading: () => <Skeleton className="h-44" /> },
);

export const DetailersField = dynamic<ControlProps>(
  () => import("./detailers/detailers-field").then((module) => module.DetailersField),
  { loading: () => <Skeleton className="h-20" /> },
);

export const JsonField = dynamic<ControlProps>(
  () => import("./json-field").then((module) => module.JsonField),
  { loading: () => <Skeleton className="h-40" /> },
);
