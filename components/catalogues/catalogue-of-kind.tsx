"use client";

import dynamic from "next/dynamic";
import type { CatalogKind } from "@/lib/vendors/contract";

// Either page loads its own alone.
const CatalogueView = dynamic(() => import("./catalogue-view").then((module) => module.CatalogueView));
const ModelCatalogue = dynamic(() => import("./model-catalogue").then((module) => module.ModelCatalogue));

/** The catalogue of a kind: short lists whole, long ones with search and details. */
export function CatalogueOfKind({ kind, mayRefresh }: { kind: CatalogKind; mayRefresh: boolean }) {
  return kind === "faces" || kind === "backgrounds" ? (
    <CatalogueView key={kind} catalog={kind} mayRefresh={mayRefresh} />
  ) : (
    <ModelCatalogue key={kind} kind={kind} mayRefresh={mayRefresh} />
  );
}
