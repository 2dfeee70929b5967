import { darker, lighter, mix, type Colour } from "../colour";
import { n } from "../sheet";
import type { DrawSubject } from "./subject";

const GINGER: Colour = "#d98a45";

/** A sitting cat that looks at you, of any coat. */
export const cat: DrawSubject = (sheet, ink) =>
  catWith(ink.random.pick([GINGER, "#8d8f96", "#efe3d0", "#5a4a42"] as const))(sheet, ink);

const catWith =
  (coat: Colour): DrawSubject =>
  (sheet, { accent }) => {
    const fur = sheet.radial(
      { x: 0.38, y: 0.25, r: 0.85 },
      [0, lighter(coat, 0.35)],
      [0.5, coat],
      [1, darker(coat, 0.38)],
    );
    const head = sheet.radial(
      { x: 0.4, y: 0.3, r: 0.75 },
      [0, lighter(coat, 0.4)],
      [0.55, coat],
      [1, darker(coat, 0.3)],
    );
    const belly = sheet.radial({ x: 0.5, y: 0.4, r: 0.6 }, [0, "#fffaf1", 0.95], [1, "#fffaf1", 0]);
    const eye = sheet.radial(
      { x: 0.5, y: 0.6, r: 0.6 },
      [0, lighter(mix("#9fb04a", accent, 0.2), 0.4)],
      [1, darker("#6f8a36", 0.25)],
    );
    const dark = darker(coat, 0.42);
    const stripe = (d: string, width = 22) =>
      `<path d="${d}" stroke="${dark}" stroke-width="${width}" stroke-linecap="round" fill="none" opacity=".55"/>`;
    const ear = (side: 1 | -1) =>
      `<path d="M${side * 70},-890C${side * 120},-960 ${side * 190},-1010 ${side * 226},-1000C${side * 250},-930 ${side * 250},-840 ${side * 226},-770Z" fill="${coat}"/><path d="M${side * 118},-880C${side * 150},-930 ${side * 190},-960 ${side * 210},-955C${side * 222},-900 ${side * 220},-850 ${side * 206},-800Z" fill="#d79a8f" opacity=".85"/>`;
    const eyeAt = (side: 1 | -1) =>
      `<ellipse cx="${side * 96}" cy="-742" rx="46" ry="44" fill="#241a14"/><ellipse cx="${side * 96}" cy="-742" rx="40" ry="39" fill="${eye}"/><ellipse cx="${side * 96}" cy="-742" rx="15" ry="33" fill="#17100c"/><circle cx="${side * 96 - 14}" cy="-758" r="10" fill="#fff"/>`;
    const whiskers = [-18, 4, 26].map(
      (y) =>
        `<path d="M-90,${-650 + y * 0.5}Q-190,${n(-660 + y)} -300,${n(-655 + y * 1.8)}M90,${-650 + y * 0.5}Q190,${n(-660 + y)} 300,${n(-655 + y * 1.8)}"/>`,
    );
    const body =
      `<path d="M210,-60C420,-40 460,-240 380,-330C350,-366 320,-330 340,-300C380,-220 320,-150 200,-150Z" fill="${darker(coat, 0.16)}"/>` +
      `<path d="M0,-640C170,-640 230,-470 262,-300C290,-140 290,0 200,0H-200C-290,0 -290,-140 -262,-300C-230,-470 -170,-640 0,-640Z" fill="${fur}"/><ellipse cx="-10" cy="-330" rx="130" ry="240" fill="${belly}"/>` +
      stripe("M-236,-330Q-190,-320 -160,-290") +
      stripe("M-246,-230Q-200,-226 -170,-200") +
      stripe("M236,-330Q190,-320 160,-290") +
      stripe("M246,-230Q200,-226 170,-200") +
      `<path d="M-120,-330C-130,-200 -130,-90 -150,-40C-160,0 -40,6 -40,-30C-36,-120 -44,-220 -50,-330Z" fill="${lighter(coat, 0.12)}"/><path d="M120,-330C130,-200 130,-90 150,-40C160,0 40,6 40,-30C36,-120 44,-220 50,-330Z" fill="${darker(coat, 0.06)}"/>` +
      ear(-1) +
      ear(1) +
      `<path d="M0,-905C150,-905 262,-820 262,-710C262,-600 150,-540 0,-540S-262,-600 -262,-710C-262,-820 -150,-905 0,-905Z" fill="${head}"/>` +
      stripe("M0,-892V-826", 20) +
      stripe("M-56,-882Q-50,-850 -46,-826", 18) +
      stripe("M56,-882Q50,-850 46,-826", 18) +
      stripe("M-250,-690Q-210,-690 -186,-676", 16) +
      stripe("M250,-690Q210,-690 186,-676", 16) +
      `<ellipse cx="-48" cy="-624" rx="70" ry="54" fill="#fffaf1" opacity=".85"/><ellipse cx="48" cy="-624" rx="70" ry="54" fill="#fffaf1" opacity=".85"/>` +
      eyeAt(-1) +
      eyeAt(1) +
      `<path d="M-26,-672H26C22,-650 8,-640 0,-638C-8,-640 -22,-650 -26,-672Z" fill="#c9757a"/><path d="M0,-640V-618M0,-618Q-30,-592 -60,-606M0,-618Q30,-592 60,-606" stroke="${dark}" stroke-width="8" stroke-linecap="round" fill="none"/>` +
      `<g stroke="#fff" stroke-width="4" fill="none" opacity=".85">${whiskers.join("")}</g>`;
    return { body, foot: 240, width: 620 };
  };

/** A ginger cat. */
export const gingerCat: DrawSubject = catWith(GINGER);

/** A potted plant with broad leaves. */
export const plant: DrawSubject = (sheet, { accent, random }) => {
  const pot = sheet.linear(
    0,
    [0, darker(accent, 0.5)],
    [0.26, lighter(accent, 0.4)],
    [0.5, accent],
    [1, darker(accent, 0.5)],
  );
  const leaves = Array.from({ length: 15 }, (_, index) => {
    const angle = -78 + (index % 8) * 22 + random.between(-7, 7);
    const long = random.between(430, 640) * (index < 8 ? 1 : 0.78);
    const green = mix("#2f5d43", "#8fb36b", random.between(0, 0.75));
    const fill = sheet.linear(
      0,
      [0, darker(green, 0.3)],
      [0.48, green],
      [0.52, lighter(green, 0.2)],
      [1, lighter(green, 0.05)],
    );
    const half = long * 0.17;
    return `<g transform="translate(0,-340) rotate(${n(angle)})"><path d="M0,0C${n(half)},${n(-long * 0.3)} ${n(half * 1.2)},${n(-long * 0.7)} 0,${n(-long)}C${n(-half * 1.2)},${n(-long * 0.7)} ${n(-half)},${n(-long * 0.3)} 0,0Z" fill="${fill}"/><path d="M0,0V${n(-long * 0.94)}" stroke="${lighter(green, 0.35)}" stroke-width="5" opacity=".7"/></g>`;
  });
  const body =
    leaves.join("") +
    `<path d="M-196,-370H196L150,-26C148,-8 136,0 120,0H-120C-136,0 -148,-8 -150,-26Z" fill="${pot}"/><rect x="-214" y="-392" width="428" height="64" rx="12" fill="${pot}"/><rect x="-214" y="-334" width="428" height="10" fill="#000" opacity=".18"/>`;
  return { body, foot: 130, width: 900 };
};

/** A table lamp that is lit. */
export const lamp: DrawSubject = (sheet, { accent, second }) => {
  const glow = sheet.radial({ x: 0.5, y: 0.5, r: 0.5 }, [0, "#ffe7b0", 0.75], [1, "#ffe7b0", 0]);
  const shade = sheet.linear(90, [0, lighter(accent, 0.25)], [1, mix(accent, "#ffe9b8", 0.72)]);
  const brass = sheet.linear(0, [0, "#6b4a20"], [0.3, "#f8dfa4"], [0.6, "#bd8c43"], [1, "#5f411c"]);
  const base = sheet.linear(
    0,
    [0, darker(second, 0.5)],
    [0.3, lighter(second, 0.4)],
    [1, darker(second, 0.5)],
  );
  const body =
    `<circle cx="0" cy="-640" r="620" fill="${glow}"/><rect x="-16" y="-560" width="32" height="420" fill="${brass}"/>` +
    `<path d="M-90,-190C-190,-150 -210,-60 -150,0H150C210,-60 190,-150 90,-190Z" fill="${base}"/>` +
    `<path d="M-190,-1000H190L340,-540C200,-500 -200,-500 -340,-540Z" fill="${shade}"/><ellipse cx="0" cy="-535" rx="336" ry="30" fill="#fff3cf"/>`;
  return { body, foot: 150, width: 680 };
};
