/** The kind under which the studio's own pictures travel in a drag; the data is the asset's id. */
const ASSET_DRAG_TYPE = "application/x-easel-asset";

/** Lets a picture be dragged to any picture field of the studio. */
export function startPictureDrag(transfer: DataTransfer, assetId: string): void {
  transfer.effectAllowed = "copy";
  transfer.setData(ASSET_DRAG_TYPE, assetId);
}

/** Whether a drag that is still under way brings a picture or files. */
export function bringsPicture(transfer: DataTransfer): boolean {
  return transfer.types.includes(ASSET_DRAG_TYPE) || transfer.types.includes("Files");
}

/** What was dropped or pasted: the studio's own picture, or files from outside. */
export function readPictures(transfer: DataTransfer): { assetId?: string; files: File[] } {
  const assetId = transfer.getData(ASSET_DRAG_TYPE);
  const files = [...transfer.files].filter((file) => file.type === "" || file.type.startsWith("image/"));
  return assetId === "" ? { files } : { assetId, files: [] };
}
