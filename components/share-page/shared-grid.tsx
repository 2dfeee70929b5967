import { FileText } from "lucide-react";
import { getTranslations } from "next-intl/server";
import type { ShownPicture } from "@/lib/services/shares/shown-picture";

const ROW_HEIGHT = 220;

/** A share's pictures in justified rows that need no script. */
export async function SharedGrid({
  pictures,
  from,
  hrefOf,
}: {
  pictures: readonly ShownPicture[];
  /** The place of the first one. */
  from: number;
  hrefOf(id: string): string;
}) {
  const t = await getTranslations("share");
  return (
    <ul className="flex flex-wrap gap-2">
      {pictures.map((picture, index) => {
        const ratio = ratioOf(picture);
        return (
          <li key={picture.id} style={{ flexGrow: ratio * 100, flexBasis: ratio * ROW_HEIGHT }}>
            <a
              href={hrefOf(picture.id)}
              aria-label={t("open", { index: from + index + 1 })}
              className="block overflow-hidden rounded-md checkerboard outline-offset-2"
              style={{ aspectRatio: ratio }}
            >
              {picture.thumbnail ? (
                <img
                  src={picture.thumbnail}
                  alt=""
                  loading="lazy"
                  decoding="async"
                  className="size-full object-cover"
                />
              ) : (
                <span className="grid size-full place-items-center bg-fill text-faint">
                  <FileText aria-hidden className="size-6" />
                </span>
              )}
            </a>
          </li>
        );
      })}
      {/* Takes the rest of the last row, so that its pictures are not stretched. */}
      <li aria-hidden className="h-0 basis-0" style={{ flexGrow: 1_000_000 }} />
    </ul>
  );
}

/** Neither slivers nor ribbons. */
function ratioOf({ width, height }: ShownPicture): number {
  return width && height ? Math.min(3, Math.max(0.5, width / height)) : 1;
}
