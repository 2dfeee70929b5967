import type { Rect, Size } from "../painter/geometry";

/** Whole pixels, at least one wide and high, as the vendor wants them. */
export function roundBox(box: Rect): Rect {
  return {
    x: Math.round(box.x),
    y: Math.round(box.y),
    width: Math.max(1, Math.round(box.width)),
    height: Math.max(1, Math.round(box.height)),
  };
}

/** A first place for a product: its own shape, six tenths of the canvas, in the middle. */
export function firstBox(product: Size, canvas: Size): Rect {
  const scale = Math.min((canvas.width * 0.6) / product.width, (canvas.height * 0.6) / product.height);
  const [width, height] = [product.width * scale, product.height * scale];
  return roundBox({ x: (canvas.width - width) / 2, y: (canvas.height - height) / 2, width, height });
}

/** The box in the middle of the canvas, in its size. */
export function centred(box: Rect, canvas: Size): Rect {
  return roundBox({ ...box, x: (canvas.width - box.width) / 2, y: (canvas.height - box.height) / 2 });
}

/** The same place on a canvas of another size: scaled with the shorter side, kept around the middle. */
export function carryBox(box: Rect, from: Size, to: Size): Rect {
  const scale = Math.min(to.width, to.height) / Math.min(from.width, from.height);
  const [width, height] = [box.width * scale, box.height * scale];
  const middle = { x: (box.x + box.width / 2) / from.width, y: (box.y + box.height / 2) / from.height };
  return roundBox({
    x: middle.x * to.width - width / 2,
    y: middle.y * to.height - height / 2,
    width,
    height,
  });
}

/** The largest middle part of a picture that has the canvas's shape: what the studio sends as background. */
export function coverCrop(picture: Size, canvas: Size): Rect {
  const scale = Math.min(picture.width / canvas.width, picture.height / canvas.height);
  const [width, height] = [canvas.width * scale, canvas.height * scale];
  return { x: (picture.width - width) / 2, y: (picture.height - height) / 2, width, height };
}

/** The box of another picture in the place of the last one: in its own shape, inside the old box, same middle. */
export function refitBox(box: Rect, product: Size): Rect {
  const scale = Math.min(box.width / product.width, box.height / product.height);
  const [width, height] = [product.width * scale, product.height * scale];
  return roundBox({
    x: box.x + (box.width - width) / 2,
    y: box.y + (box.height - height) / 2,
    width,
    height,
  });
}

/**
 * Where a layer drawn for one canvas lies on a canvas of another size, when both show the middle of the same
 * picture: what was painted stays on the same things.
 */
export function carryLayer(picture: Size, from: Size, to: Size): Rect {
  const [before, after] = [coverCrop(picture, from), coverCrop(picture, to)];
  const [scaleX, scaleY] = [to.width / after.width, to.height / after.height];
  return {
    x: (before.x - after.x) * scaleX,
    y: (before.y - after.y) * scaleY,
    width: before.width * scaleX,
    height: before.height * scaleY,
  };
}
