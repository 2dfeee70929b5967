import type { CatalogItemJson } from "../use-catalog";

/** An entry for tests, with only what a test is about. */
export function catalogItem(about: Partial<CatalogItemJson> & { id: string }): CatalogItemJson {
  return {
    ...{ provider: "lingtu", thumbnailUrl: null, pictures: [], placeholder: null, name: about.id },
    ...{ version: null, file: null, token: null, baseModel: null, usable: true, unusable: null },
    ...{ adult: false, favourite: false, usedAt: null },
    ...about,
  };
}
