"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ApiProblem } from "./api";
import type { UploadedJson } from "./api-types";
import { queryKeys } from "./query-keys";
import { uploadFile } from "./upload";

/** One file on its way up; `preview` is an object URL shown meanwhile. */
export interface Upload {
  key: string;
  name: string;
  preview: string;
  /** 0–1. */
  fraction: number;
}

/** Why a file did not go up, as a key of `form.upload.problem`. */
export type UploadProblem = "unreachable" | "unsupported" | "tooLarge" | "undecodable" | "noSpace" | "failed";

export type Uploaded = { ok: true; asset: UploadedJson } | { ok: false; problem: UploadProblem };

/** Sends files and keeps their progress while they are on their way. */
export function useUpload() {
  const client = useQueryClient();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);

  async function send(key: string, file: File): Promise<Uploaded> {
    const preview = URL.createObjectURL(file);
    setUploads((list) => [...list, { key, name: file.name, preview, fraction: 0 }]);
    const progress = (fraction: number) =>
      setUploads((list) => list.map((item) => (item.key === key ? { ...item, fraction } : item)));
    try {
      const asset = await uploadFile(file, progress);
      client.setQueryData(queryKeys.asset(asset.id), asset);
      return { ok: true, asset };
    } catch (error) {
      return { ok: false, problem: problemKind(error) };
    } finally {
      setUploads((list) => list.filter((item) => item.key !== key));
      URL.revokeObjectURL(preview);
    }
  }

  return { uploads, send };
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
