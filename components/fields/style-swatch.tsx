import { cn } from "@/components/ui/cn";

/** A tiny picture per style, drawn with gradients alone so that it costs no request. */
const SWATCHES: Readonly<Record<string, string>> = {
  common:
    "bg-[radial-gradient(circle_at_70%_30%,#ffe9b8_0_18%,transparent_19%),linear-gradient(180deg,#a9cbe8_0_55%,#7fa97c_55%)]",
  pictureBook:
    "bg-[radial-gradient(circle_at_30%_75%,#f08a5d_0_28%,transparent_29%),radial-gradient(circle_at_74%_32%,#f9d56e_0_20%,transparent_21%),linear-gradient(180deg,#cfe8d5_0_60%,#8cc084_60%)]",
  illustration:
    "bg-[conic-gradient(from_40deg_at_40%_60%,#3d348b_0_90deg,#f18701_0_180deg,#f7b801_0_250deg,#7678ed_0)]",
  anime:
    "bg-[radial-gradient(circle_at_50%_62%,#ffe0d2_0_26%,transparent_27%),radial-gradient(circle_at_50%_48%,#d6638f_0_38%,transparent_39%),linear-gradient(180deg,#bfe3ff,#fbd3e9)]",
  game: "bg-[radial-gradient(circle_at_50%_55%,#7df9ff_0_12%,#0d7ea8_13%_30%,transparent_31%),linear-gradient(140deg,#1b1145,#5a189a_60%,#0b0524)]",
  photo:
    "bg-[radial-gradient(circle_at_50%_120%,#2b2118_0_55%,transparent_56%),linear-gradient(180deg,#f3c98b,#d98a57_55%,#7a4a35)]",
  "3D": "bg-[radial-gradient(circle_at_38%_34%,#fff_0_4%,#ffb4a2_16%,#e5646b_42%,#9d3b4d_58%,transparent_59%),linear-gradient(180deg,#e9e4f5,#b8aed6)]",
  eCommerce:
    "bg-[linear-gradient(90deg,transparent_36%,#8a4a31_36%,#d98a64_48%,#7a3d28_64%,transparent_64%),linear-gradient(180deg,#f4efe7_0_70%,#ddd2c1_70%)]",
  logo: "bg-[radial-gradient(circle_at_50%_50%,transparent_0_20%,#161616_21%_40%,transparent_41%),linear-gradient(#fff,#fff)]",
};

/** The illustration of a style; a neutral one for codes nobody drew. */
export function StyleSwatch({ code, className }: { code: string; className?: string }) {
  const drawn = SWATCHES[code] ?? "bg-[linear-gradient(135deg,var(--fill-hover),var(--line-strong))]";
  return <span aria-hidden className={cn("block rounded-md", drawn, className)} />;
}
