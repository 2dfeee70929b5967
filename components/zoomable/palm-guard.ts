/** How long after a pen was last seen a touch is still the hand that holds it, in milliseconds. */
const NEAR_MS = 1000;

type Judged = Pick<PointerEvent, "pointerType" | "timeStamp" | "type">;

/** Tells resting hands from fingers: while a pen touches or hovers, and shortly after, touches are palms. */
export class PalmGuard {
  private penSeen = -Infinity;

  /** To be asked about every event. `pen first` when a pen arrives, which outranks fingers already down. */
  judge({ pointerType, timeStamp, type }: Judged): "finger" | "palm" | "pen first" | "other" {
    if (pointerType === "pen") {
      this.penSeen = timeStamp;
      return type === "pointerdown" ? "pen first" : "other";
    }
    if (pointerType !== "touch") return "other";
    return timeStamp - this.penSeen < NEAR_MS ? "palm" : "finger";
  }
}
