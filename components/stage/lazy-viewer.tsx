"use client";

import dynamic from "next/dynamic";

/** The zoomable viewer, fetched when the first result is looked at. */
export const StageViewer = dynamic(
  () => import("@/components/viewer/stage-viewer").then((module) => module.StageViewer),
  { ssr: false },
);

/** Two pictures against each other, fetched when they are compared. */
export const CompareStage = dynamic(
  () => import("@/components/viewer/compare-stage").then((module) => module.CompareStage),
  { ssr: false },
);

/** What stands where a deleted result was, fetched with the first one. */
export const StageDeleted = dynamic(() => import("./stage-deleted").then((module) => module.StageDeleted), {
  ssr: false,
});

/** How a tile's seams are looked at, fetched when it is repeated. */
export const SeamBar = dynamic(
  () => import("@/components/viewer/bars/seam-bar").then((module) => module.SeamBar),
  { ssr: false },
);

/** The full-screen viewer with details, fetched when it is opened. */
export const PictureViewer = dynamic(
  () => import("@/components/viewer/picture-viewer").then((module) => module.PictureViewer),
  { ssr: false },
);

/** What can be done with a result, fetched with the first one. */
export const ResultBar = dynamic(() => import("./result-bar").then((module) => module.ResultBar), {
  ssr: false,
});
