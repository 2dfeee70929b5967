import { EyeOff } from "lucide-react";
import { getTranslations } from "next-intl/server";
import type { ShownPicture } from "@/lib/services/shares/shown-picture";

/** One picture of a share, as large as fits. */
export async function SharedPicture({ picture, text }: { picture: ShownPicture; text: string | null }) {
  const t = await getTranslations("share");
  const { kind, source, thumbnail, placeholder, width, height } = picture;
  if (text !== null)
    return <p className="m-auto max-w-2xl p-6 text-lg whitespace-pre-wrap select-text md:p-12">{text}</p>;
  if (kind === "video" && source)
    return (
      <video
        controls
        loop
        playsInline
        preload="metadata"
        aria-label={t("video")}
        src={source}
        poster={thumbnail ?? undefined}
        className="m-auto max-h-full max-w-full"
      />
    );
  if (!source)
    return (
      <p className="m-auto flex flex-col items-center gap-3 p-6 text-muted">
        <EyeOff aria-hidden className="size-6 text-faint" />
        {t("noPreview")}
      </p>
    );
  return (
    <img
      src={source}
      alt={t("picture")}
      width={width ?? undefined}
      height={height ?? undefined}
      style={placeholder ? { backgroundImage: `url(${placeholder})` } : undefined}
      className="m-auto h-auto max-h-full w-auto max-w-full checkerboard bg-cover object-contain"
    />
  );
}
