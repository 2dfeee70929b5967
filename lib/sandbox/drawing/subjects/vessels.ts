import { darker, lighter, mix, type Colour } from "../colour";
import { n, type Sheet } from "../sheet";
import type { DrawSubject } from "./subject";

/** The shading of something round and upright, lit from the left. */
function cylinder(sheet: Sheet, colour: Colour, gloss = 0.55): string {
  return sheet.linear(
    0,
    [0, darker(colour, 0.5)],
    [0.1, darker(colour, 0.12)],
    [0.24, lighter(colour, gloss * 0.5)],
    [0.3, lighter(colour, gloss)],
    [0.37, lighter(colour, gloss * 0.35)],
    [0.62, darker(colour, 0.12)],
    [0.88, darker(colour, 0.5)],
    [0.96, darker(colour, 0.36)],
    [1, darker(colour, 0.55)],
  );
}

/** A cosmetic bottle with cap and paper label. */
export const bottle: DrawSubject = (sheet, { accent }) => {
  const cap = cylinder(sheet, "#33302f", 0.4);
  const neck = cylinder(sheet, darker(accent, 0.45), 0.3);
  const glass = cylinder(sheet, accent, 0.6);
  const label = sheet.linear(0, [0, "#cdb9a2"], [0.22, "#f7ecdb"], [0.55, "#f0e2cd"], [1, "#a8917a"]);
  const streak = sheet.linear(
    90,
    [0, "#ffffff", 0],
    [0.15, "#ffffff", 0.5],
    [0.85, "#ffffff", 0.22],
    [1, "#ffffff", 0],
  );
  const foot = sheet.linear(90, [0, "#140d0c", 0], [1, "#140d0c", 0.5]);
  const ink = darker(accent, 0.55);
  const body =
    `<rect x="-82" y="-1000" width="164" height="168" rx="16" fill="${cap}"/><rect x="-82" y="-846" width="164" height="6" fill="#ffffff" opacity=".12"/>` +
    `<rect x="-66" y="-836" width="132" height="46" fill="${neck}"/>` +
    `<path d="M-214,-64V-690C-214,-770 -168,-800 -96,-800H96C168,-800 214,-770 214,-690V-64C214,-20 190,0 150,0H-150C-190,0 -214,-20 -214,-64Z" fill="${glass}"/>` +
    `<path d="M-214,-150V-64C-214,-20 -190,0 -150,0H150C190,0 214,-20 214,-64V-150Z" fill="${foot}"/>` +
    `<rect x="-160" y="-560" width="320" height="300" rx="5" fill="${label}"/>` +
    `<g fill="${ink}"><rect x="-78" y="-500" width="156" height="15" rx="2"/><rect x="-104" y="-462" width="208" height="30" rx="3"/><rect x="-58" y="-404" width="116" height="4" opacity=".7"/><rect x="-84" y="-372" width="168" height="6" opacity=".45"/><rect x="-84" y="-354" width="168" height="6" opacity=".45"/><rect x="-54" y="-336" width="108" height="6" opacity=".45"/><circle cx="0" cy="-298" r="10" opacity=".65"/></g>` +
    `<rect x="-148" y="-760" width="26" height="700" rx="13" fill="${streak}"/>`;
  return { body, foot: 190, width: 428 };
};

/** A square perfume flacon with a faceted stopper. */
export const perfume: DrawSubject = (sheet, { accent }) => {
  const liquid = sheet.linear(90, [0, lighter(accent, 0.45), 0.85], [1, darker(accent, 0.15), 0.95]);
  const glass = sheet.linear(
    20,
    [0, lighter(accent, 0.75), 0.85],
    [0.4, lighter(accent, 0.5), 0.55],
    [1, darker(accent, 0.1), 0.75],
  );
  const gold = sheet.linear(0, [0, "#7a5a2c"], [0.3, "#f7e3ad"], [0.55, "#c79a52"], [1, "#6c4c22"]);
  const stopper = sheet.linear(
    25,
    [0, "#ffffff", 0.95],
    [0.35, lighter(accent, 0.7), 0.8],
    [0.6, lighter(accent, 0.4), 0.85],
    [1, darker(accent, 0.25), 0.9],
  );
  const shine = sheet.linear(90, [0, "#ffffff", 0.75], [1, "#ffffff", 0.05]);
  const body =
    `<path d="M-110,-1000H110L140,-900L110,-790H-110L-140,-900Z" fill="${stopper}"/><path d="M-110,-1000L-50,-900L-110,-790L-140,-900Z" fill="#fff" opacity=".35"/><path d="M110,-1000L50,-900L110,-790L140,-900Z" fill="#000" opacity=".1"/>` +
    `<rect x="-74" y="-790" width="148" height="64" fill="${gold}"/><rect x="-92" y="-738" width="184" height="22" rx="4" fill="${gold}"/>` +
    `<rect x="-300" y="-716" width="600" height="716" rx="46" fill="${glass}"/><rect x="-248" y="-590" width="496" height="540" rx="20" fill="${liquid}"/>` +
    `<ellipse cx="0" cy="-590" rx="246" ry="16" fill="${lighter(accent, 0.65)}" opacity=".8"/>` +
    `<rect x="-130" y="-410" width="260" height="190" fill="#fffaf2" opacity=".93"/><g fill="#2c2421"><rect x="-86" y="-368" width="172" height="22"/><rect x="-50" y="-326" width="100" height="6" opacity=".6"/><rect x="-64" y="-274" width="128" height="6" opacity=".4"/></g>` +
    `<path d="M-270,-690H-190L-226,-40H-270Z" fill="${shine}" opacity=".7"/><rect x="246" y="-650" width="22" height="590" rx="11" fill="#fff" opacity=".35"/>`;
  return { body, foot: 285, width: 600 };
};

/** A glazed mug with steam. */
export const mug: DrawSubject = (sheet, { accent, second }) => {
  const glaze = cylinder(sheet, accent, 0.5);
  const inside = sheet.linear(90, [0, darker(accent, 0.62)], [1, darker(accent, 0.25)]);
  const coffee = sheet.radial({ x: 0.4, y: 0.4, r: 0.7 }, [0, "#8a5a35"], [0.7, "#4d2d1b"], [1, "#2c180e"]);
  const handle = sheet.linear(
    90,
    [0, lighter(accent, 0.35)],
    [0.5, darker(accent, 0.1)],
    [1, darker(accent, 0.45)],
  );
  const steam = sheet.blur(18);
  const body =
    `<g filter="${steam}" fill="none" stroke="#ffffff" stroke-width="34" stroke-linecap="round" opacity=".5"><path d="M-80,-720C-150,-800 -10,-850 -70,-960"/><path d="M60,-740C0,-820 130,-880 60,-990"/></g>` +
    `<path d="M290,-500C480,-520 500,-170 250,-150" fill="none" stroke="${handle}" stroke-width="62" stroke-linecap="round"/>` +
    `<path d="M-320,-600H320L290,-70C286,-20 240,0 190,0H-190C-240,0 -286,-20 -290,-70Z" fill="${glaze}"/>` +
    `<path d="M-306,-360C-200,-320 -100,-395 20,-352S220,-385 307,-350L296,-180C200,-215 90,-150 -20,-190S-220,-160 -297,-195Z" fill="${mix(second, accent, 0.15)}" opacity=".72"/>` +
    `<ellipse cx="0" cy="-600" rx="320" ry="74" fill="${lighter(accent, 0.45)}"/><ellipse cx="0" cy="-596" rx="292" ry="62" fill="${inside}"/><ellipse cx="0" cy="-572" rx="266" ry="46" fill="${coffee}"/>` +
    `<path d="M-256,-540C-252,-380 -240,-200 -226,-60" stroke="#fff" stroke-width="22" stroke-linecap="round" fill="none" opacity=".4"/>`;
  return { body, foot: 250, width: 760 };
};

/** A stoneware vase with branches in bloom. */
export const vase: DrawSubject = (sheet, { accent, second, random }) => {
  const clay = cylinder(sheet, mix("#e9dfd0", accent, 0.16), 0.5);
  const leaf = mix("#4c6b4a", second, 0.3);
  const stems: string[] = [];
  const blooms: string[] = [];
  for (let index = 0; index < 9; index += 1) {
    const lean = (index - 4) / 4;
    const [x, y] = [lean * random.between(230, 330), -random.between(720, 965) + Math.abs(lean) * 90];
    const bend = lean * 60;
    stems.push(
      `<path d="M${n(lean * 16)},-420Q${n(bend * 0.4)},${n(-560)} ${n(x)},${n(y)}" stroke="${darker(leaf, 0.2)}" stroke-width="7" fill="none"/>`,
    );
    for (const share of [0.45, 0.68]) {
      const [lx, ly] = [x * share, -420 + (y + 420) * share];
      const turn = lean * 40 + random.between(-50, 50);
      stems.push(
        `<path d="M0,0C20,-26 26,-62 0,-92C-26,-62 -20,-26 0,0Z" transform="translate(${n(lx)},${n(ly)}) rotate(${n(turn)})" fill="${mix(leaf, "#d7e0b5", random.between(0, 0.4))}"/>`,
      );
    }
    blooms.push(
      flower(
        x,
        y,
        random.between(46, 74),
        mix(accent, "#fff3ea", random.between(0.05, 0.5)),
        random.between(0, 70),
      ),
    );
  }
  const body =
    stems.join("") +
    blooms.join("") +
    `<path d="M-62,-440H62C60,-380 66,-352 120,-300C196,-226 204,-96 150,-22C140,-6 120,0 100,0H-100C-120,0 -140,-6 -150,-22C-204,-96 -196,-226 -120,-300C-66,-352 -60,-380 -62,-440Z" fill="${clay}"/>` +
    `<ellipse cx="0" cy="-440" rx="62" ry="13" fill="${darker(accent, 0.6)}"/><path d="M-160,-120C-60,-96 60,-96 160,-120" stroke="${darker(accent, 0.2)}" stroke-width="5" fill="none" opacity=".35"/>`;
  return { body, foot: 120, width: 760 };
};

function flower(x: number, y: number, size: number, colour: Colour, turn: number): string {
  const petal = (angle: number, reach: number, tone: Colour) =>
    `<ellipse cx="0" cy="${n(-reach * 0.55)}" rx="${n(reach * 0.42)}" ry="${n(reach * 0.6)}" transform="rotate(${n(angle)})" fill="${tone}"/>`;
  const outer = [0, 60, 120, 180, 240, 300].map((angle) => petal(angle, size, darker(colour, 0.08)));
  const inner = [30, 90, 150, 210, 270, 330].map((angle) => petal(angle, size * 0.68, lighter(colour, 0.18)));
  return `<g transform="translate(${n(x)},${n(y)}) rotate(${n(turn)})">${outer.join("")}${inner.join("")}<circle r="${n(size * 0.18)}" fill="#e9b44c"/><circle r="${n(size * 0.1)}" fill="#b67a24"/></g>`;
}
