/** What a list of jobs is narrowed to, as the API's query parameters. */
export interface JobFilter {
  tool?: string;
  provider?: string;
  capability?: string;
  status?: string;
  q?: string;
  from?: string;
  to?: string;
  /** Runs that were given this picture. */
  uses?: string;
  limit?: number;
}

/** The one table of TanStack Query keys. Lists stand under their own word so that one patch reaches all. */
export const queryKeys = {
  job: (id: string) => ["job", id] as const,
  jobLists: ["jobs"] as const,
  jobs: (filter: JobFilter) => ["jobs", filter] as const,
  assetLists: ["assets"] as const,
  assets: ["asset"] as const,
  asset: (id: string) => ["asset", id] as const,
  collections: ["collections"] as const,
  tags: ["tags"] as const,
  providers: ["providers"] as const,
  budgets: ["budgets"] as const,
  lineage: (id: string) => ["lineage", id] as const,
};

/** A filter as a query string, empty values left out. */
export function filterQuery(filter: JobFilter): string {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined && value !== "");
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
}
