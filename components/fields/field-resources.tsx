"use client";

import { createContext, use } from "react";

/** One of an administrator's style codes for engines whose vendor lists them elsewhere. */
export interface StyleCodeChoice {
  code: string;
  name: string;
  /** 1 pets, 2 portraits. */
  type: number;
}

/** What some controls need besides their own value. */
export interface FieldResources {
  styleCodes: readonly StyleCodeChoice[];
  /** Shows the editor that belongs to a field (painter, placement) on the stage. */
  openOnStage(path: string): void;
}

const DefaultsContext = createContext<(path: string) => unknown>(() => undefined);

/** Gives controls the default of any other field of the form. */
export const DefaultsProvider = DefaultsContext.Provider;

export function useDefaultOf(): (path: string) => unknown {
  return use(DefaultsContext);
}

const ResourcesContext = createContext<FieldResources>({ styleCodes: [], openOnStage: () => {} });

export const FieldResourcesProvider = ResourcesContext.Provider;

export function useFieldResources(): FieldResources {
  return use(ResourcesContext);
}
