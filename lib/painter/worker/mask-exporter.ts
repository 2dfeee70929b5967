import { ChangedPieces } from "../changed-pieces";
import type { MaskEdge } from "../grey-mask";
import type { MaskEngine } from "../mask-engine";
import { MaskWorker } from "./mask-worker";
import type { MaskFiles } from "./tasks";

/**
 * Encodes a mask in a worker of its own, which keeps a copy of it: an export costs the main thread a copy of the tiles
 * that changed since the one before, and nothing else.
 */
export class MaskExporter {
  private readonly worker = new MaskWorker();
  private readonly changed: ChangedPieces;
  private readonly stopListening: () => void;
  /** The export before; the worker does one at a time, and has to hear of all changes in their order. */
  private last: Promise<unknown> = Promise.resolve();

  /** Must be made while the mask is still blank, or be followed by `engine.reset`. */
  constructor(
    private readonly engine: MaskEngine,
    readonly edge: MaskEdge,
  ) {
    this.changed = new ChangedPieces(engine.mask);
    this.stopListening = engine.pixels.add((rect) => this.changed.note(rect));
  }

  /** The mask as it is when this is called. Rejects when the worker cannot run. */
  export(): Promise<MaskFiles> {
    const pieces = this.changed.take();
    const { width, height } = this.engine.mask;
    const files = this.last
      .catch(() => undefined)
      .then(() =>
        this.worker.run<"encode">({ kind: "encode", size: { width, height }, pieces, edge: this.edge }),
      )
      .catch((error: unknown) => {
        // Its copy is gone with it: the next one starts from nothing.
        this.worker.dispose();
        this.changed.noteAll();
        throw error;
      });
    this.last = files;
    return files;
  }

  /** Ends the worker once what it does is done. */
  async dispose(): Promise<void> {
    this.stopListening();
    await this.last.catch(() => undefined);
    this.worker.dispose();
  }
}
