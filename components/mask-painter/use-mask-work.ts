"use client";

import { useTranslations } from "next-intl";
import { useCallback, useEffect, useRef, useState } from "react";
import { toast } from "@/components/ui/toast";
import type { Point } from "@/lib/painter/geometry";
import type { MaskEngine } from "@/lib/painter/mask-engine";
import type { Operation } from "@/lib/painter/operations/operate";
import type { WandRule } from "@/lib/painter/operations/wand";
import type { CombineMode } from "@/lib/painter/patch";
import { copyOf, MaskWorker } from "@/lib/painter/worker/mask-worker";
import type { MaskAnswers, MaskTask } from "@/lib/painter/worker/tasks";

/** Long work on a mask: what runs, how far it is, and how to stop it. */
export interface MaskWork {
  /** Null while nothing runs; a fraction of 0 means that nobody knows. */
  running: { progress: number } | null;
  operate(operation: Operation): void;
  pickColour(at: Point, rule: WandRule, mode: CombineMode): void;
  pickPainted(at: Point, mode: CombineMode): void;
  fromTransparency(): void;
  cancel(): void;
}

/** Does long work on a mask in a worker, one task at a time; a mask changed meanwhile wins over its result. */
export function useMaskWork(engine: MaskEngine, picture: string | undefined): MaskWork {
  const t = useTranslations("painter");
  const [running, setRunning] = useState<MaskWork["running"]>(null);
  const worker = useRef<MaskWorker | null>(null);
  const abort = useRef<AbortController | null>(null);

  useEffect(
    () => () => {
      abort.current?.abort();
      worker.current?.dispose();
    },
    [],
  );

  const run = useCallback(
    async <K extends MaskTask["kind"]>(
      task: Extract<MaskTask, { kind: K }>,
      apply: (answer: MaskAnswers[K]) => void,
    ) => {
      if (abort.current) return;
      const control = new AbortController();
      abort.current = control;
      const stopWatching = engine.settled.add(() => control.abort());
      setRunning({ progress: 0 });
      try {
        worker.current ??= new MaskWorker();
        const onProgress = (progress: number) => setRunning({ progress });
        const answer = await worker.current.run<K>(task, { signal: control.signal, onProgress });
        stopWatching();
        apply(answer);
      } catch {
        if (!control.signal.aborted) toast.error(t("work.failed"));
      } finally {
        stopWatching();
        abort.current = null;
        setRunning(null);
      }
    },
    [engine, t],
  );

  return {
    running,
    operate: (operation) =>
      void run<"operate">({ kind: "operate", mask: copyOf(engine.mask), operation }, (mask) =>
        engine.replace(mask),
      ),
    pickColour: (at, rule, mode) => {
      if (!picture) return;
      void run<"wand">({ kind: "wand", picture, at, rule }, (patch) => engine.combine(patch, mode));
    },
    pickPainted: (at, mode) =>
      void run<"bucket">({ kind: "bucket", mask: copyOf(engine.mask), at }, (patch) =>
        engine.combine(patch, mode),
      ),
    fromTransparency: () => {
      if (!picture) return;
      void run<"transparency">({ kind: "transparency", picture }, (mask) => engine.replace(mask));
    },
    cancel: () => abort.current?.abort(),
  };
}
