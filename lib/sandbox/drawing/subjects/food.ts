import { darker, lighter, mix, type Colour } from "../colour";
import { n, type Sheet } from "../sheet";
import type { DrawSubject } from "./subject";

function ball(sheet: Sheet, colour: Colour): string {
  return sheet.radial(
    { x: 0.34, y: 0.3, r: 0.78 },
    [0, lighter(colour, 0.55)],
    [0.25, lighter(colour, 0.15)],
    [0.6, colour],
    [0.88, darker(colour, 0.42)],
    [1, darker(colour, 0.5)],
  );
}

/** One fruit standing on (x, 0). */
function fruit(
  sheet: Sheet,
  kind: "apple" | "orange" | "pear",
  x: number,
  y: number,
  size: number,
  colour: Colour,
): string {
  const fill = ball(sheet, colour);
  const shapes = {
    apple:
      "M0,-860C120,-960 470,-900 470,-520C470,-200 260,0 120,0C60,0 40,-30 0,-30S-60,0 -120,0C-260,0 -470,-200 -470,-520C-470,-900 -120,-960 0,-860Z",
    orange: "M0,-930C270,-930 480,-730 480,-465S270,0 0,0S-480,-200 -480,-465S-270,-930 0,-930Z",
    pear: "M0,-1080C130,-1080 170,-940 190,-800C220,-640 430,-560 430,-300C430,-110 250,0 0,0S-430,-110 -430,-300C-430,-560 -220,-640 -190,-800C-170,-940 -130,-1080 0,-1080Z",
  };
  const stalk = kind === "pear" ? -1080 : kind === "apple" ? -850 : -920;
  const leaf = `<path d="M20,${stalk - 60}C120,${stalk - 190} 300,${stalk - 150} 330,${stalk - 100}C250,${stalk - 10} 110,${stalk - 10} 20,${stalk - 60}Z" fill="#5b7d43"/>`;
  const glint = `<ellipse cx="-190" cy="-640" rx="90" ry="130" transform="rotate(24 -190 -640)" fill="#fff" opacity=".28"/>`;
  return (
    `<g transform="translate(${n(x)},${n(y)}) scale(${n(size)})"><path d="${shapes[kind]}" fill="${fill}"/>${glint}` +
    `<path d="M0,${stalk + 20}Q10,${stalk - 60} 30,${stalk - 110}" stroke="#4c3421" stroke-width="34" stroke-linecap="round" fill="none"/>${kind === "orange" ? "" : leaf}</g>`
  );
}

/** A bowl heaped with fruit. */
export const fruitBowl: DrawSubject = (sheet, { accent, second, random }) => {
  const bowl = sheet.linear(
    0,
    [0, darker(second, 0.5)],
    [0.25, lighter(second, 0.45)],
    [0.42, second],
    [0.85, darker(second, 0.45)],
    [1, darker(second, 0.3)],
  );
  const rim = lighter(second, 0.4);
  const red: Colour = mix("#b8322c", accent, 0.25);
  const heap = [
    fruit(sheet, "pear", -10, -470, 0.46, "#b9b04a"),
    fruit(sheet, "orange", 300, -390, 0.42, "#ec8a2b"),
    fruit(sheet, "apple", -290, -380, 0.44, red),
    fruit(sheet, "apple", 90, -370, 0.42, mix(red, "#e9b24d", random.between(0.1, 0.4))),
    fruit(sheet, "orange", -110, -330, 0.4, "#f0a03a"),
  ];
  const body =
    heap.join("") +
    `<path d="M-590,-420C-560,-160 -330,-40 -160,-30V-6C-160,0 -150,0 -140,0H140C150,0 160,0 160,-6V-30C330,-40 560,-160 590,-420Z" fill="${bowl}"/>` +
    `<path d="M-590,-420C-400,-352 400,-352 590,-420L584,-384C400,-318 -400,-318 -584,-384Z" fill="${rim}" opacity=".8"/>`;
  return { body, foot: 165, width: 1180 };
};

/** A layered cake under a glaze with berries. */
export const cake: DrawSubject = (sheet, { accent, random }) => {
  const side = sheet.linear(0, [0, "#a5713f"], [0.25, "#f3cf95"], [0.5, "#dca765"], [1, "#8c5a31"]);
  const cream = sheet.linear(0, [0, "#cdb9a4"], [0.28, "#fffdf7"], [0.6, "#f4e8d8"], [1, "#b6a28c"]);
  const glaze = sheet.linear(
    0,
    [0, darker(accent, 0.4)],
    [0.28, lighter(accent, 0.45)],
    [0.5, accent],
    [1, darker(accent, 0.4)],
  );
  const plate = sheet.linear(0, [0, "#9c9a97"], [0.3, "#ffffff"], [0.7, "#dedad5"], [1, "#8f8c88"]);
  const berries = Array.from({ length: 9 }, (_, index) => {
    const angle = (index / 9) * Math.PI * 2;
    return fruit(
      sheet,
      "apple",
      Math.cos(angle) * 300,
      -640 + Math.sin(angle) * 58,
      random.between(0.1, 0.14),
      index % 3 === 0 ? "#39406e" : "#b3243d",
    );
  });
  const tier = (y: number, fill: string, tall: number) =>
    `<path d="M-430,${y}V${y + tall}C-430,${y + tall + 92} 430,${y + tall + 92} 430,${y + tall}V${y}Z" fill="${fill}"/>`;
  const body =
    `<ellipse cx="0" cy="-60" rx="620" ry="118" fill="${plate}"/><ellipse cx="0" cy="-76" rx="560" ry="98" fill="#fff" opacity=".5"/>` +
    tier(-250, side, 160) +
    tier(-310, cream, 60) +
    tier(-470, side, 160) +
    tier(-560, cream, 90) +
    `<path d="M-436,-640C-436,-760 436,-760 436,-640V-560C420,-470 380,-500 352,-560C330,-430 270,-420 246,-540C220,-470 150,-380 110,-545C70,-440 0,-400 -36,-540C-70,-440 -150,-460 -170,-550C-200,-410 -280,-420 -306,-556C-340,-470 -420,-470 -436,-560Z" fill="${glaze}"/>` +
    `<ellipse cx="0" cy="-650" rx="430" ry="92" fill="${lighter(accent, 0.2)}"/>` +
    berries.join("");
  return { body, foot: 560, width: 1240 };
};
