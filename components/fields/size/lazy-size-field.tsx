"use client";

import dynamic from "next/dynamic";
import { Skeleton } from "@/components/ui/skeleton";
import type { SizeFieldProps } from "./size-field";

/** Loaded with the first form that asks for a size. */
export const SizeField = dynamic<SizeFieldProps>(
  () => import("./size-field").then((module) => module.SizeField),
  { loading: () => <Skeleton className="h-[132px]" /> },
);
