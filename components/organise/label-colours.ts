import type { AssetLabel } from "@/lib/asset-marks";

/** How each label is drawn, the same in both themes: it has to be told from the others, not to be pretty. */
export const LABEL_CLASS: Readonly<Record<AssetLabel, string>> = {
  red: "bg-[#d33b3b]",
  orange: "bg-[#d9781f]",
  yellow: "bg-[#d1ac1b]",
  green: "bg-[#3a9d4b]",
  blue: "bg-[#2f74d0]",
  purple: "bg-[#8d56c9]",
};
