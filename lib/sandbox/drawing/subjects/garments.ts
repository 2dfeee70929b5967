import { darker, lighter, mix, type Colour } from "../colour";
import { n, type Sheet } from "../sheet";
import type { DrawSubject } from "./subject";

/** The outline of a T-shirt laid flat, shared by what is worn and what is folded out. */
const SHIRT =
  "M-170,-985C-110,-930 110,-930 170,-985C250,-965 340,-925 400,-880C470,-820 540,-690 580,-560L400,-480L352,-590C356,-400 360,-200 366,-22C250,10 -250,10 -366,-22C-360,-200 -356,-400 -352,-590L-400,-480L-580,-560C-540,-690 -470,-820 -400,-880C-340,-925 -250,-965 -170,-985Z";

function cloth(sheet: Sheet, colour: Colour): string {
  return sheet.linear(
    12,
    [0, darker(colour, 0.16)],
    [0.22, lighter(colour, 0.14)],
    [0.5, colour],
    [0.78, lighter(colour, 0.06)],
    [1, darker(colour, 0.24)],
  );
}

/** A round print: sun, hills and water in four colours. */
export function print(sheet: Sheet, accent: Colour, second: Colour): string {
  const disc = sheet.clip(`<circle cx="0" cy="-560" r="170"/>`);
  return (
    `<g clip-path="${disc}"><rect x="-180" y="-740" width="360" height="360" fill="${mix("#f6d9a8", accent, 0.2)}"/><circle cx="40" cy="-612" r="66" fill="${accent}"/>` +
    `<path d="M-180,-520L-90,-640L-10,-540L60,-610L180,-500V-380H-180Z" fill="${second}"/><path d="M-180,-470Q-80,-520 20,-470T180,-480V-380H-180Z" fill="${darker(second, 0.35)}"/>` +
    `<g stroke="${lighter(second, 0.6)}" stroke-width="8"><path d="M-120,-440H-20M0,-422H110M-80,-406H30"/></g></g>` +
    `<circle cx="0" cy="-560" r="170" fill="none" stroke="${darker(second, 0.45)}" stroke-width="9"/>`
  );
}

/** A T-shirt with a print, flat. */
export const shirt: DrawSubject = (sheet, { accent, second }) => {
  const colour: Colour = mix("#f2ede4", accent, 0.06);
  const soft = sheet.blur(16);
  const inside = sheet.clip(`<path d="${SHIRT}"/>`);
  const folds =
    `<g clip-path="${inside}"><g filter="${soft}" fill="none" stroke="${darker(colour, 0.5)}" stroke-linecap="round" opacity=".38"><path d="M-350,-590C-300,-640 -260,-760 -270,-850" stroke-width="26"/><path d="M350,-590C300,-640 262,-760 272,-850" stroke-width="26"/><path d="M-240,-30C-190,-180 -250,-300 -320,-380" stroke-width="22"/><path d="M250,-20C210,-160 260,-300 330,-420" stroke-width="24"/><path d="M-40,-10C-10,-90 20,-140 10,-220" stroke-width="18"/></g>` +
    `<g filter="${soft}" fill="none" stroke="#fff" opacity=".65"><path d="M-300,-60C-240,-200 -290,-300 -340,-350" stroke-width="18"/><path d="M190,-40C160,-180 210,-300 270,-400" stroke-width="20"/></g></g>`;
  const body =
    `<path d="${SHIRT}" fill="${cloth(sheet, colour)}"/>` +
    folds +
    `<path d="M-170,-985C-110,-930 110,-930 170,-985C120,-900 -120,-900 -170,-985Z" fill="${darker(colour, 0.55)}"/><path d="M-186,-978C-120,-880 120,-880 186,-978" fill="none" stroke="${darker(colour, 0.14)}" stroke-width="22"/>` +
    `<g fill="none" stroke="${darker(colour, 0.3)}" stroke-width="3" stroke-dasharray="9 6" opacity=".7"><path d="M-358,-46C-240,-18 240,-18 358,-46"/><path d="M-412,-512L-566,-582M412,-512L566,-582"/></g>` +
    print(sheet, accent, second);
  return { body, foot: 0, width: 1160 };
};

/** A summer dress on a wooden hanger. */
export const gown: DrawSubject = (sheet, { accent, second, random }) => {
  const fabric = cloth(sheet, accent);
  const outline =
    "M-120,-900C-110,-830 -60,-800 0,-800S110,-830 120,-900L168,-892C170,-800 190,-740 172,-640L150,-560C210,-400 300,-180 350,-30C200,14 -200,14 -350,-30C-300,-180 -210,-400 -150,-560L-172,-640C-190,-740 -170,-800 -168,-892Z";
  const inside = sheet.clip(`<path d="${outline}"/>`);
  const dots = Array.from({ length: 90 }, () => {
    const [x, y] = [random.between(-350, 350), random.between(-880, -20)];
    return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(random.between(5, 10))}" fill="${lighter(second, 0.75)}" opacity=".8"/>`;
  });
  const soft = sheet.blur(14);
  const pleats = [-240, -150, -60, 40, 130, 230].map(
    (x) =>
      `<path d="M${n(x * 0.5)},-556C${n(x * 0.6)},-380 ${n(x * 0.9)},-200 ${n(x * 1.2)},0" stroke="${darker(accent, 0.55)}" stroke-width="24" fill="none" opacity=".4"/>`,
  );
  const body =
    `<path d="M0,-905V-945C0,-965 40,-965 36,-990C30,-1010 -20,-1006 -20,-985" fill="none" stroke="#8d8f93" stroke-width="9" stroke-linecap="round"/>` +
    `<path d="M0,-925C60,-905 190,-870 216,-850C226,-836 214,-826 200,-832L0,-894L-200,-832C-214,-826 -226,-836 -216,-850C-190,-870 -60,-905 0,-925Z" fill="#a9794b"/>` +
    `<path d="${outline}" fill="${fabric}"/><g clip-path="${inside}">${dots.join("")}<g filter="${soft}">${pleats.join("")}</g></g>` +
    `<path d="M-152,-570C-60,-546 60,-546 152,-570L146,-536C60,-514 -60,-514 -146,-536Z" fill="${darker(accent, 0.35)}"/>`;
  return { body, foot: 0, width: 700 };
};

/** A leather handbag. */
export const bag: DrawSubject = (sheet, { accent }) => {
  const leather = sheet.linear(78, [0, lighter(accent, 0.26)], [0.35, accent], [1, darker(accent, 0.48)]);
  const flap = sheet.linear(
    90,
    [0, lighter(accent, 0.34)],
    [0.6, lighter(accent, 0.04)],
    [1, darker(accent, 0.25)],
  );
  const gold = sheet.linear(45, [0, "#fff2c9"], [0.5, "#cfa35a"], [1, "#7d5a26"]);
  const body =
    `<path d="M-250,-620C-250,-1080 250,-1080 250,-620" fill="none" stroke="${darker(accent, 0.38)}" stroke-width="46"/><path d="M-250,-620C-250,-1080 250,-1080 250,-620" fill="none" stroke="${lighter(accent, 0.22)}" stroke-width="12" transform="translate(-9,-6)" opacity=".7"/>` +
    `<path d="M-430,-640H430C470,-640 492,-610 496,-570L540,-80C544,-30 510,0 470,0H-470C-510,0 -544,-30 -540,-80L-496,-570C-492,-610 -470,-640 -430,-640Z" fill="${leather}"/>` +
    `<path d="M-440,-650H440C478,-650 498,-622 500,-590C490,-400 300,-300 0,-300S-490,-400 -500,-590C-498,-622 -478,-650 -440,-650Z" fill="${flap}"/>` +
    `<path d="M-478,-580C-466,-410 -290,-322 0,-322S466,-410 478,-580" fill="none" stroke="${lighter(accent, 0.5)}" stroke-width="5" stroke-dasharray="18 12" opacity=".7"/>` +
    `<path d="M-500,-60H500" stroke="${lighter(accent, 0.4)}" stroke-width="5" stroke-dasharray="18 12" opacity=".45"/>` +
    `<rect x="-62" y="-372" width="124" height="120" rx="20" fill="${gold}"/><rect x="-26" y="-336" width="52" height="48" rx="8" fill="#4a3415" opacity=".65"/>` +
    `<circle cx="-250" cy="-612" r="26" fill="${gold}"/><circle cx="250" cy="-612" r="26" fill="${gold}"/>`;
  return { body, foot: 500, width: 1080 };
};
