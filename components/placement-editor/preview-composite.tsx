"use client";

import { useTranslations } from "next-intl";
import { readPath } from "@/lib/capabilities/paths";
import type { FormValues } from "@/lib/client/form/default-values";
import type { ShownPicture } from "./use-request-preview";

/** The vendor's pictures laid on each other as its request says. */
export function PreviewComposite({
  preview: { input, pictures },
  withMask,
}: {
  preview: { input: FormValues; pictures: readonly ShownPicture[] };
  withMask: boolean;
}) {
  const t = useTranslations("placement.preview");
  const number = (path: string) => Number(readPath(input, path) ?? 0);
  const [width, height] = [number("width"), number("height")];
  const urlOf = (path: string) => pictures.find((picture) => picture.path === path)?.url;
  const [scene, product, mask] = ["background.url", "goods.url", "background.mask"].map(urlOf);
  const part = (pixels: number, whole: number) => `${(pixels / whole) * 100}%`;
  return (
    <figure className="mx-auto w-full" style={{ maxWidth: `calc(56dvh * ${width / height})` }}>
      <div
        className="relative overflow-hidden rounded-md border border-line bg-white"
        style={{ aspectRatio: `${width} / ${height}` }}
      >
        {scene && <img src={scene} alt={t("scene")} className="absolute inset-0 size-full" />}
        {mask && withMask && (
          <span
            aria-hidden
            className="absolute inset-0 bg-[repeating-linear-gradient(45deg,#2f7bff_0_4px,#2f7bff66_4px_8px)] opacity-70"
            style={{ maskImage: `url(${mask})`, maskSize: "100% 100%", maskMode: "luminance" }}
          />
        )}
        {product && (
          <img
            src={product}
            alt={t("product")}
            className="absolute max-w-none"
            style={{
              left: part(number("goods.x"), width),
              top: part(number("goods.y"), height),
              width: part(number("goods.width"), width),
              height: part(number("goods.height"), height),
            }}
          />
        )}
      </div>
      <figcaption className="mt-1.5 text-center text-sm text-muted tabular-nums">
        {t("result", { width, height })}
      </figcaption>
    </figure>
  );
}
