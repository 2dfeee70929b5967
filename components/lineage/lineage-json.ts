import type { OutputKind } from "@/lib/capabilities/define";
import type { JobStatus } from "@/lib/job-states";

/** A picture of a family as the API tells it; below generation 0 is what the picture asked about was made from. */
export interface LineagePictureJson {
  id: string;
  generation: number;
  kind: OutputKind;
  thumbnailUrl: string | null;
  placeholder: string | null;
  name: string | null;
  /** It is in the trash, or gone for good. */
  gone: boolean;
}

/** A run that made pictures of one generation from pictures of the one before. */
export interface LineageRunJson {
  id: string;
  tool: string;
  status: JobStatus;
  createdAt: string;
  inputs: string[];
  outputs: string[];
}

export interface LineageJson {
  id: string;
  pictures: LineagePictureJson[];
  runs: LineageRunJson[];
  more: { before: boolean; after: boolean };
}
