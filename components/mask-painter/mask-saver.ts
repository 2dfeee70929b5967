import type { MaskEdge } from "@/lib/painter/grey-mask";
import type { Steps } from "@/lib/painter/history";
import { Listeners } from "@/lib/painter/listeners";
import type { MaskEngine } from "@/lib/painter/mask-engine";

export type SaveState = "saved" | "pending" | "saving" | "failed";

/** A mask at one moment. */
export interface MaskState {
  /** As painted. */
  png: Blob;
  /** As the field takes it: the same, or cut to a hard edge. */
  file: Blob;
  steps: Steps;
}

/** What saving a mask needs from outside. */
export interface MaskSaverDeps {
  /** The mask as it is when this is called. */
  encode(): Promise<MaskState>;
  /** Stores the PNG and tells its asset id. */
  upload(file: Blob): Promise<string>;
  keepDraft(state: MaskState, assetId: string | null): Promise<void>;
  /** The form's new mask, null when nothing is painted any more. */
  onMask(assetId: string | null): void;
}

const QUIET_MS = 700;

/**
 * Saves a mask a moment after each settled change: first as a local draft, then as an asset. One save runs at a
 * time; what changed meanwhile is saved after it.
 */
export class MaskSaver {
  readonly states = new Listeners<SaveState>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<string | null> | undefined;
  private savedRevision: number;
  private now: SaveState = "saved";

  constructor(
    private readonly engine: MaskEngine,
    private readonly deps: MaskSaverDeps,
    /** The asset that holds the engine's pixels now, if any. */
    private assetId: string | null,
    private readonly edge: MaskEdge = "soft",
  ) {
    this.savedRevision = engine.revision;
  }

  get state(): SaveState {
    return this.now;
  }

  /** The asset that holds what was last saved. */
  get savedId(): string | null {
    return this.assetId;
  }

  /** Takes over an asset whose pixels were just loaded into the engine. */
  adopt(assetId: string | null): void {
    this.assetId = assetId;
    this.savedRevision = this.engine.revision;
  }

  /** Tells the form which mask is in force, where it does not know yet. */
  announce(): void {
    this.deps.onMask(this.assetId);
  }

  /** Something settled: save when it has been quiet for a moment. */
  schedule(): void {
    if (this.engine.revision === this.savedRevision) return;
    this.tell("pending");
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      // Half a stroke is no mask.
      if (this.engine.isPainting) this.schedule();
      else void this.flush().catch(() => undefined);
    }, QUIET_MS);
  }

  /** Saves what is not saved yet and tells the mask's asset; null when nothing is painted. Rejects when it cannot. */
  async flush(): Promise<string | null> {
    clearTimeout(this.timer);
    await this.running?.catch(() => undefined);
    if (this.engine.revision === this.savedRevision) return this.assetId;
    this.running = this.save().finally(() => (this.running = undefined));
    return this.running;
  }

  /** No more saving by itself; what is pending is kept as a draft at once. */
  async dispose(): Promise<void> {
    clearTimeout(this.timer);
    if (this.engine.revision === this.savedRevision) return;
    await this.deps.keepDraft(await this.deps.encode(), null);
  }

  private async save(): Promise<string | null> {
    const { revision } = this.engine;
    // A field that cuts at 50 % takes a mask of faint greys for an empty one.
    const isBlank = this.engine.isBlank(this.edge);
    this.tell("saving");
    try {
      const state = await this.deps.encode();
      await this.deps.keepDraft(state, null);
      const assetId = isBlank ? null : await this.deps.upload(state.file);
      if (assetId !== null) await this.deps.keepDraft(state, assetId);
      this.assetId = assetId;
      this.savedRevision = revision;
      this.tell(this.engine.revision === revision ? "saved" : "pending");
      this.deps.onMask(assetId);
      return assetId;
    } catch (error) {
      this.tell("failed");
      throw error;
    }
  }

  private tell(state: SaveState): void {
    if (state === this.now) return;
    this.now = state;
    this.states.tell(state);
  }
}
