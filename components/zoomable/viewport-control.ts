import type { Point, Size } from "@/lib/painter/geometry";
import type { Viewport } from "@/lib/painter/viewport";

/** A picture's place on its stage, and the ways to change it. */
export interface ViewportControl {
  /** The stage, once it is mounted; `attach` is its ref. */
  element: HTMLElement | null;
  attach(element: HTMLElement | null): void;
  /** Null until the stage has been measured. */
  view: Viewport | null;
  stage: Size | null;
  /** Whether the picture is fitted, and stays so while the stage changes its size. */
  isFitted: boolean;
  /** The scale in force, in device pixels for each of the picture's. */
  zoom: number;
  pixelRatio: number;
  set(change: (view: Viewport) => Viewport): void;
  /** Multiplies the scale; without a place, around the stage's middle. */
  zoomBy(factor: number, at?: Point): void;
  zoomToScale(scale: number, at?: Point): void;
  /** 100 %: a pixel of the picture on a pixel of the screen. */
  showActual(at?: Point): void;
  fit(): void;
}
