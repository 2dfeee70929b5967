"use client";

import dynamic from "next/dynamic";

/** A video's player, fetched when the first one is looked at. */
export const VideoPlayer = dynamic(() => import("./video-player").then((module) => module.VideoPlayer), {
  ssr: false,
});
