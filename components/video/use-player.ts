"use client";

import { useEffect, useState, type RefObject } from "react";
import { stepTo, USUAL_FRAME } from "./frame-step";
import { useFrameLength } from "./use-frame-length";

/** How fast a video plays, as a factor. */
export const SPEEDS = [0.25, 0.5, 1, 1.5, 2] as const;

export interface Player {
  playing: boolean;
  /** Seconds. */
  time: number;
  length: number;
  muted: boolean;
  loop: boolean;
  /** A factor; 1 is as it was made. */
  speed: number;
  failed: boolean;
  toggle(): void;
  seek(seconds: number): void;
  step(frames: number): void;
  setMuted(muted: boolean): void;
  setLoop(loop: boolean): void;
  setSpeed(speed: number): void;
}

/** What a video element does, and how to make it do something else. */
export function usePlayer(video: RefObject<HTMLVideoElement | null>) {
  const [playing, setPlaying] = useState(false);
  const [time, setTime] = useState(0);
  const [length, setLength] = useState(0);
  const [muted, setMuted] = useState(true);
  const [loop, setLoop] = useState(true);
  const [speed, setSpeed] = useState(1);
  const [failed, setFailed] = useState(false);
  const frame = useFrameLength(video);

  useEffect(() => {
    if (!playing) return;
    // The element tells its time only four times a second, which over three seconds is a staircase.
    let frame = requestAnimationFrame(function follow() {
      setTime(video.current?.currentTime ?? 0);
      frame = requestAnimationFrame(follow);
    });
    return () => cancelAnimationFrame(frame);
  }, [playing, video]);

  const seek = (seconds: number) => {
    const element = video.current;
    if (!element) return;
    element.currentTime = Math.min(Math.max(0, seconds), element.duration || 0);
    setTime(element.currentTime);
  };
  const player: Player = {
    playing,
    time,
    length,
    muted,
    loop,
    speed,
    failed,
    // A browser that does not let it play says so by pausing again.
    toggle: () =>
      video.current?.paused ? void video.current.play().catch(() => undefined) : video.current?.pause(),
    seek,
    step: (frames) => {
      video.current?.pause();
      seek(stepTo(video.current?.currentTime ?? 0, frames, frame.current ?? USUAL_FRAME));
    },
    setMuted,
    setLoop,
    setSpeed: (next) => {
      if (video.current) video.current.playbackRate = next;
      setSpeed(next);
    },
  };
  const events = {
    onPlay: () => setPlaying(true),
    onPause: () => setPlaying(false),
    onTimeUpdate: () => setTime(video.current?.currentTime ?? 0),
    onDurationChange: () => setLength(video.current?.duration ?? 0),
    onError: () => setFailed(true),
  };
  return { player, events };
}
