"use client";

import { useTranslations } from "next-intl";
import { Segmented } from "@/components/ui/segmented";
import { useGround } from "../use-ground";
import { asGround, GROUNDS } from "../viewer-modes";

const SIGNS = { checker: "checkerboard", white: "bg-white", black: "bg-black" } as const;
const OWN = "own";
/** The first colour offered: the grey pictures are judged on. */
const MIDDLE_GREY = "#808080";

/** Chooses what lies behind transparent parts: checkerboard, white, black or any colour. */
export function GroundControl() {
  const t = useTranslations("viewer");
  const [ground, setGround] = useGround();
  const isOwn = ground.startsWith("#");
  return (
    <div className="flex items-center gap-1">
      <Segmented
        label={t("ground")}
        value={isOwn ? OWN : ground}
        onValueChange={(value) => setGround(asGround(value) ?? ground)}
        options={GROUNDS.map((value) => ({
          value,
          name: t(`grounds.${value}`),
          label: <span className={`size-4 rounded-sm border border-line-strong ${SIGNS[value]}`} />,
        }))}
      />
      <input
        type="color"
        aria-label={t("grounds.own")}
        title={t("grounds.own")}
        value={isOwn ? ground : MIDDLE_GREY}
        onChange={(event) => setGround(asGround(event.target.value) ?? ground)}
        className={`size-7 shrink-0 cursor-pointer appearance-none rounded-md bg-transparent p-1 pointer-coarse:size-9 [&::-moz-color-swatch]:rounded-sm [&::-moz-color-swatch]:border-line-strong [&::-webkit-color-swatch]:rounded-sm [&::-webkit-color-swatch]:border-line-strong [&::-webkit-color-swatch-wrapper]:p-0 ${isOwn ? "bg-fill outline-2 -outline-offset-2 outline-accent" : ""}`}
      />
    </div>
  );
}
