"use client";

import { createContext, use, type ComponentType } from "react";
import type { CapabilityForm } from "@/lib/capabilities/describe";
import type { Control } from "@/lib/capabilities/fields";
import type { ControlProps } from "./control-props";

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
  /** The seed of the latest result, where one is known. */
  lastSeed?: string;
}

const DefaultsContext = createContext<(path: string) => unknown>(() => undefined);

/** Gives controls the default of any other field of the form. */
export const DefaultsProvider = DefaultsContext.Provider;

export function useDefaultOf(): (path: string) => unknown {
  return use(DefaultsContext);
}

const FormContext = createContext<CapabilityForm | undefined>(undefined);

/** Tells controls which engine's form they stand in. */
export const CapabilityFormProvider = FormContext.Provider;

export function useCapabilityForm(): CapabilityForm {
  const form = use(FormContext);
  if (!form) throw new Error("A control stands outside of its engine's form");
  return form;
}

/** The component of each control. */
export type Controls = Readonly<Partial<Record<Control, ComponentType<ControlProps>>>>;

const ControlsContext = createContext<Controls>({});

/** Gives lists of groups the controls of the fields inside their items. */
export const ControlsProvider = ControlsContext.Provider;

export function useControls(): Controls {
  return use(ControlsContext);
}

const ResourcesContext = createContext<FieldResources>({ styleCodes: [], openOnStage: () => {} });

export const FieldResourcesProvider = ResourcesContext.Provider;

export function useFieldResources(): FieldResources {
  return use(ResourcesContext);
}
