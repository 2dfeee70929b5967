import { darker, lighter } from "./colour";
import type { FaceInk } from "./face-ink";
import { n } from "./sheet";

/** The hair behind a head and the hair in front of it. */
interface Hair {
  back: string;
  front: string;
}
type Cut = (fill: string, ink: FaceInk) => Hair;

/** The cut of a face: each of a kind has another one. */
export function hairOf(ink: FaceInk, variant: number): Hair {
  const { face, hair, sheet } = ink;
  const fill = sheet.linear(
    70,
    [0, lighter(hair, 0.3)],
    [0.35, lighter(hair, 0.06)],
    [1, darker(hair, 0.35)],
  );
  const cuts =
    face.age === "child"
      ? face.gender === "male"
        ? [fringe]
        : [pigtails]
      : face.gender === "male"
        ? MALE[face.skin]
        : FEMALE[face.skin];
  return (cuts[variant % cuts.length] ?? cropped)(fill, ink);
}

const cropped: Cut = (fill) => ({
  back: "",
  front: `<path d="M-184,-40C-206,-190 -140,-290 0,-292S206,-190 184,-40C176,-90 160,-130 138,-152C60,-176 -60,-176 -138,-152C-160,-130 -176,-90 -184,-40Z" fill="${fill}"/>`,
});
const sideParted: Cut = (fill) => ({
  back: "",
  front: `<path d="M-186,-30C-214,-190 -150,-306 10,-306C160,-306 212,-190 186,-30C180,-80 168,-116 150,-140C90,-130 -10,-150 -64,-206C-76,-170 -120,-140 -150,-130C-170,-104 -180,-70 -186,-30Z" fill="${fill}"/>`,
});
const swept: Cut = (fill) => ({
  back: "",
  front: `<path d="M-184,-30C-200,-120 -190,-200 -150,-246C-96,-330 60,-340 140,-280C200,-236 206,-140 184,-30C178,-90 170,-120 152,-150C110,-200 40,-214 -40,-196C-96,-184 -140,-150 -156,-120C-170,-96 -180,-66 -184,-30Z" fill="${fill}"/><path d="M-110,-214C-40,-262 60,-262 128,-214" stroke="#fff" stroke-width="9" opacity=".16" fill="none" stroke-linecap="round"/>`,
});
const fringe: Cut = (fill) => ({
  back: "",
  front: `<path d="M-196,30C-232,-160 -150,-292 0,-292S232,-160 196,30C186,-10 184,-50 178,-84C150,-104 130,-88 104,-74C70,-92 40,-84 8,-70C-28,-90 -64,-84 -94,-70C-126,-90 -150,-98 -178,-84C-184,-50 -186,-10 -196,30Z" fill="${fill}"/>`,
});
const bob: Cut = (fill) => ({
  back: `<path d="M-218,170C-262,-60 -224,-300 0,-304S262,-60 218,170C150,214 -150,214 -218,170Z" fill="${fill}"/>`,
  front: `<path d="M-190,60C-212,-120 -160,-270 0,-274S212,-120 190,60C176,-30 160,-84 140,-112C60,-96 -60,-110 -104,-160C-120,-110 -168,-60 -190,60Z" fill="${fill}"/>`,
});
const long: Cut = (fill) => ({
  back: `<path d="M-206,440C-270,220 -262,-60 -206,-180C-160,-310 160,-310 206,-180C262,-60 270,220 206,440C120,470 -120,470 -206,440Z" fill="${fill}"/>`,
  front: `<path d="M-188,90C-214,-120 -150,-276 0,-278S214,-120 188,90C178,-20 150,-110 96,-166C60,-190 20,-204 4,-214C-14,-196 -70,-180 -108,-150C-150,-106 -178,-20 -188,90Z" fill="${fill}"/><path d="M-120,-180C-70,-232 -30,-240 0,-244" stroke="#fff" stroke-width="9" opacity=".17" fill="none" stroke-linecap="round"/>`,
});
const wavy: Cut = (fill) => ({
  back: `<path d="M-190,400C-250,360 -286,290 -250,220C-290,150 -280,70 -240,10C-268,-90 -236,-210 -170,-262C-90,-320 90,-320 170,-262C236,-210 268,-90 240,10C280,70 290,150 250,220C286,290 250,360 190,400C90,360 -90,360 -190,400Z" fill="${fill}"/>`,
  front: `<path d="M-186,40C-220,-130 -140,-282 14,-282C160,-280 216,-120 186,40C182,-40 160,-90 120,-110C70,-120 30,-150 -20,-206C-50,-140 -150,-120 -186,40Z" fill="${fill}"/>`,
});
const bun: Cut = (fill) => ({
  back: `<circle cx="0" cy="-304" r="92" fill="${fill}"/><path d="M-60,-330C-20,-364 40,-360 64,-326" stroke="#fff" stroke-width="8" opacity=".16" fill="none" stroke-linecap="round"/>`,
  front: `<path d="M-184,-6C-206,-170 -130,-276 0,-276S206,-170 184,-6C174,-80 150,-130 110,-158C50,-186 -50,-186 -110,-158C-150,-130 -174,-80 -184,-6Z" fill="${fill}"/>`,
});
const curls: Cut = (fill) => {
  const ring = Array.from({ length: 19 }, (_, index) => {
    const angle = Math.PI * (0.86 + (index / 18) * 1.28);
    return `<circle cx="${n(Math.cos(angle) * 214)}" cy="${n(-60 + Math.sin(angle) * 206)}" r="68" fill="${fill}"/>`;
  });
  const line = Array.from({ length: 9 }, (_, index) => {
    const angle = Math.PI * (1.14 + (index / 8) * 0.72);
    return `<circle cx="${n(Math.cos(angle) * 158)}" cy="${n(-50 + Math.sin(angle) * 164)}" r="46" fill="${fill}"/>`;
  });
  return {
    back: `<ellipse cx="0" cy="-80" rx="236" ry="216" fill="${fill}"/>${ring.join("")}`,
    front: line.join(""),
  };
};
const braids: Cut = (fill) => {
  const strand = (x: number, tilt: number) =>
    Array.from(
      { length: 9 },
      (_, index) =>
        `<ellipse cx="${n(x + tilt * index)}" cy="${n(30 + index * 46)}" rx="27" ry="31" fill="${fill}"/>`,
    ).join("");
  return {
    back: `<path d="M-200,120C-240,-110 -160,-298 0,-298S240,-110 200,120Z" fill="${fill}"/>${strand(-206, -4)}${strand(206, 4)}${strand(-164, -2)}${strand(164, 2)}`,
    front: `<path d="M-186,20C-208,-150 -130,-276 0,-276S208,-150 186,20C172,-70 150,-130 110,-160C50,-190 -50,-190 -110,-160C-150,-130 -172,-70 -186,20Z" fill="${fill}"/>`,
  };
};
const pigtails: Cut = (fill) => ({
  back: `<path d="M-200,-70C-300,-90 -342,40 -290,170C-240,150 -200,60 -190,-10Z" fill="${fill}"/><path d="M200,-70C300,-90 342,40 290,170C240,150 200,60 190,-10Z" fill="${fill}"/><circle cx="-204" cy="-54" r="24" fill="#d9605a"/><circle cx="204" cy="-54" r="24" fill="#d9605a"/>`,
  front: `<path d="M-194,20C-224,-160 -140,-288 0,-288S224,-160 194,20C184,-40 176,-80 160,-104C110,-80 60,-78 0,-92C-60,-78 -110,-80 -160,-104C-176,-80 -184,-40 -194,20Z" fill="${fill}"/>`,
});

const FEMALE = { white: [wavy, long, bun], yellow: [long, bob, bun], black: [curls, braids, bun] } as const;
const MALE = {
  white: [sideParted, swept, cropped],
  yellow: [swept, cropped, sideParted],
  black: [cropped, curls, swept],
} as const;
