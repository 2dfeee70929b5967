"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ApiProblem } from "./api";
import type { AssetJson } from "./api-types";
import { queryKeys } from "./query-keys";
import { uploadFile } from "./upload";

/** One file on its way up; `preview` is an object URL shown meanwhile. */
export interface Upload {
  key: string;
  name: string;
  preview: string;
  fraction: number;
}

/** Why a file did not go up, as a key of `form.upload.problem`. */
export type UploadProblem = "unreachable" | "unsupported" | "tooLarge" | "undecodable" | "noSpace" | "failed";

/** Sends files one after another and keeps their progress; `onDone` gets each asset as it arrives. */
export function useUpload(
  onDone: (asset: AssetJson) => void,
  onProblem: (problem: UploadProblem, name: string) => void,
) {
  const client = useQueryClient();
  const [uploads, setUploads] = useState<Upload[]>([]);

  async function send(file: File): Promise<void> {
    const key = crypto.randomUUID();
    const preview = URL.createObjectURL(file);
    setUploads((list) => [...list, { key, name: file.name, preview, fraction: 0 }]);
    const progress = (fraction: number) =>
      setUploads((list) => list.map((item) => (item.key === key ? { ...item, fraction } : item)));
    try {
      const asset = await uploadFile(file, progress);
      client.setQueryData(queryKeys.asset(asset.id), asset);
      onDone(asset);
    } catch (error) {
      onProblem(problemKind(error), file.name);
    } finally {
      setUploads((list) => list.filter((item) => item.key !== key));
      URL.revokeObjectURL(preview);
    }
  }

  async function sendAll(files: readonly File[]): Promise<void> {
    for (const file of files) await send(file);
  }

  return { uploads, sendAll };
}

function problemKind(error: unknown): UploadProblem {
  if (!(error instanceof ApiProblem)) return "failed";
  switch (error.status) {
    case 0:
      return "unreachable";
    case 413:
      return "tooLarge";
    case 415:
      return "unsupported";
    case 422:
      return "undecodable";
    case 507:
      return "noSpace";
    default:
      return "failed";
  }
}
