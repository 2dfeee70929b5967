import type { Rect, Size } from "@/lib/painter/geometry";

/** Scene and product as they will lie on each other, in a box of the canvas's shape. */
export function SceneBackdrop({
  size,
  sceneUrl,
  productUrl,
  box,
}: {
  size: Size;
  sceneUrl: string | undefined;
  productUrl?: string;
  box?: Rect;
}) {
  const part = (pixels: number, whole: number) => `${(pixels / whole) * 100}%`;
  return (
    <div className="relative size-full overflow-hidden bg-white">
      {sceneUrl && <img src={sceneUrl} alt="" draggable={false} className="size-full object-cover" />}
      {productUrl && box && (
        <img
          src={productUrl}
          alt=""
          draggable={false}
          className="absolute max-w-none"
          style={{
            left: part(box.x, size.width),
            top: part(box.y, size.height),
            width: part(box.width, size.width),
            height: part(box.height, size.height),
          }}
        />
      )}
    </div>
  );
}
