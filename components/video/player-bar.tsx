"use client";

import { Maximize, Pause, Play, Repeat, StepBack, StepForward, Volume2, VolumeX } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { Slider } from "@/components/ui/slider";
import { clockText } from "./clock-text";
import { SpeedButton } from "./speed-button";
import type { Player } from "./use-player";

const SHORT_SECONDS = 60;

/** The controls below a video; `children` are further buttons. */
export function PlayerBar({
  player,
  onFullscreen,
  children,
}: {
  player: Player;
  onFullscreen(): void;
  children?: ReactNode;
}) {
  const t = useTranslations("viewer.video");
  const { playing, time, length, muted, loop } = player;
  // Within a few seconds the tenths are what tells frames apart.
  const isShort = length < SHORT_SECONDS;
  const text = (seconds: number) => (isShort ? seconds.toFixed(1) : clockText(seconds * 1_000));
  const clock = { time: text(time), length: text(length) };
  return (
    <div
      data-floating
      role="group"
      aria-label={t("controls")}
      className="flex max-w-full flex-wrap items-center justify-center gap-0.5 floating p-1"
    >
      <IconButton label={t(playing ? "pause" : "play")} shortcut="K" onClick={player.toggle}>
        {playing ? <Pause className="fill-current" /> : <Play className="fill-current" />}
      </IconButton>
      <IconButton label={t("stepBack")} shortcut="," onClick={() => player.step(-1)}>
        <StepBack />
      </IconButton>
      <IconButton label={t("stepForward")} shortcut="." onClick={() => player.step(1)}>
        <StepForward />
      </IconButton>
      <Slider
        label={t("position")}
        value={time}
        valueText={t("at", clock)}
        min={0}
        max={length || 1}
        step={0.01}
        onValueChange={player.seek}
        className="mx-2 w-[clamp(80px,22vw,260px)] shrink max-md:-order-2 max-md:grow max-md:basis-3/5"
      />
      <span className="shrink-0 px-1 text-sm text-muted tabular-nums max-md:-order-1">
        {t(isShort ? "clockSeconds" : "clock", clock)}
      </span>
      <IconButton label={t("loop")} shortcut="L" aria-pressed={loop} onClick={() => player.setLoop(!loop)}>
        <Repeat />
      </IconButton>
      <IconButton label={t(muted ? "unmute" : "mute")} shortcut="M" onClick={() => player.setMuted(!muted)}>
        {muted ? <VolumeX /> : <Volume2 />}
      </IconButton>
      <SpeedButton speed={player.speed} onSpeed={player.setSpeed} />
      {children}
      <IconButton label={t("fullscreen")} onClick={onFullscreen}>
        <Maximize />
      </IconButton>
    </div>
  );
}
