"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { JobJson } from "@/lib/client/api-types";
import type { InputRow } from "@/lib/capabilities/describe-input";
import { stillResults } from "./results-around";

/** A picture another one can be held against. */
export interface Partner {
  id: string;
  label: string;
  kind: "input" | "result" | "picked";
}

/** What a picture can be compared with: what it was made from, the other results of its run, any other picture. */
export function usePartner(assetId: string, job: JobJson | undefined, rows: readonly InputRow[] | undefined) {
  const t = useTranslations("viewer.partner");
  const [chosen, setChosen] = useState<string | null>(null);
  const [picked, setPicked] = useState<string | null>(null);
  const results = stillResults(job);
  const all: Partner[] = [
    ...inputPictures(rows ?? []).map(({ id, label }) => ({
      id,
      label: t("input", { label }),
      kind: "input" as const,
    })),
    ...results.map(({ id }, index) => ({
      id,
      label: t("result", { number: index + 1 }),
      kind: "result" as const,
    })),
    ...(picked ? [{ id: picked, label: t("picked"), kind: "picked" as const }] : []),
  ];
  const options = all.filter(
    ({ id }, index) => id !== assetId && all.findIndex((other) => other.id === id) === index,
  );
  return {
    options,
    partner: options.find(({ id }) => id === chosen) ?? options[0],
    choose: setChosen,
    pick: (id: string) => {
      setPicked(id);
      setChosen(id);
    },
  };
}

/** Every picture that was given, masks left out; several of one field are numbered. */
function inputPictures(rows: readonly InputRow[]): { id: string; label: string }[] {
  return rows.flatMap((row) => {
    if (row.kind === "items") return row.items.flatMap((inner) => inputPictures(inner));
    if (row.kind !== "pictures" || row.role === "mask") return [];
    const { assetIds, label } = row;
    return assetIds.map((id, at) => ({ id, label: assetIds.length > 1 ? `${label} ${at + 1}` : label }));
  });
}
