/** What is to be shared: pictures of one's own, or a collection. */
export type Shared = { assetIds: readonly string[] } | { collectionId: string };
