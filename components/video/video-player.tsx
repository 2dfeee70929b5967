"use client";

import { Camera, VideoOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { EmptyState } from "@/components/ui/empty-state";
import { IconButton } from "@/components/ui/icon-button";
import { useShortcut } from "@/lib/client/shortcuts";
import { assetFileUrl } from "@/lib/client/use-asset";
import { usePictureActions } from "../picture-menu/use-picture-actions";
import { useMediaQuery } from "../zoomable/use-media-query";
import { PlayerBar } from "./player-bar";
import { useKeepFrame } from "./use-keep-frame";
import { usePlayer } from "./use-player";

/**
 * A video as large as fits, with its controls below it. It plays by itself, in a loop and without a sound, unless
 * its watcher wants nothing to move. Fills its parent.
 */
export function VideoPlayer({
  assetId,
  alt,
  className,
}: {
  assetId: string;
  /** Read aloud. */
  alt: string;
  className?: string;
}) {
  const t = useTranslations("viewer");
  const video = useRef<HTMLVideoElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const isCalm = useMediaQuery("(prefers-reduced-motion: reduce)");
  const { player, events } = usePlayer(video);
  const { keepFrame, isKeeping } = useKeepFrame(video);
  const { download } = usePictureActions();
  const group = t("video.title");
  useShortcut({ keys: "k", label: t("video.playPause"), group, run: player.toggle });
  useShortcut({ keys: ",", label: t("video.stepBack"), group, run: () => player.step(-1) });
  useShortcut({ keys: ".", label: t("video.stepForward"), group, run: () => player.step(1) });
  useShortcut({ keys: "l", label: t("video.loop"), group, run: () => player.setLoop(!player.loop) });
  useShortcut({ keys: "m", label: t("video.mute"), group, run: () => player.setMuted(!player.muted) });

  if (player.failed) {
    return (
      <EmptyState
        icon={VideoOff}
        title={t("video.failed")}
        className="size-full justify-center"
        action={<Button onClick={() => download(assetId)}>{t("download")}</Button>}
      >
        {t("video.failedAdvice")}
      </EmptyState>
    );
  }
  return (
    <div
      ref={root}
      className={cn(
        "grid size-full grid-rows-[minmax(0,1fr)_auto] justify-items-center gap-3 bg-stage p-6 pb-4 max-md:p-3",
        className,
      )}
    >
      <div className="relative min-h-0 w-full">
        <video
          ref={video}
          src={assetFileUrl(assetId)}
          poster={assetFileUrl(assetId, 1024)}
          aria-label={alt || group}
          autoPlay={!isCalm}
          muted={player.muted}
          loop={player.loop}
          playsInline
          preload="metadata"
          onClick={player.toggle}
          className="absolute inset-0 size-full cursor-pointer object-contain"
          {...events}
        />
      </div>
      <PlayerBar player={player} onFullscreen={() => void toggleFullscreen(root.current)}>
        <IconButton label={t("video.keepFrame")} disabled={isKeeping} onClick={() => void keepFrame()}>
          <Camera />
        </IconButton>
      </PlayerBar>
    </div>
  );
}

/** The controls go along, so the whole player is what fills the screen. */
async function toggleFullscreen(root: HTMLElement | null): Promise<void> {
  if (document.fullscreenElement) return document.exitFullscreen();
  await root?.requestFullscreen().catch(() => undefined);
}
