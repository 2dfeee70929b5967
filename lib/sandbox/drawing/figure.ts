import type { CatalogFace } from "./catalog";
import { darker, lighter, mix, type Colour } from "./colour";
import { drawFace } from "./face";
import { n, type Sheet } from "./sheet";
import { print } from "./subjects/garments";

interface FigureInk {
  face: CatalogFace;
  skin: Colour;
  shirt: Colour;
  trousers: Colour;
  accent: Colour;
  second: Colour;
}

/** A person standing on y = 0, 1000 units tall, in a printed T-shirt and trousers; drawn around x = 0. */
export function figure(sheet: Sheet, { face, skin, shirt, trousers, accent, second }: FigureInk): string {
  const leg = sheet.linear(
    0,
    [0, darker(trousers, 0.32)],
    [0.3, lighter(trousers, 0.14)],
    [0.65, trousers],
    [1, darker(trousers, 0.4)],
  );
  const cloth = sheet.linear(
    8,
    [0, darker(shirt, 0.2)],
    [0.25, lighter(shirt, 0.16)],
    [0.55, shirt],
    [1, darker(shirt, 0.26)],
  );
  const arm = sheet.linear(
    0,
    [0, mix(skin, "#7a3b2b", 0.28)],
    [0.35, lighter(skin, 0.12)],
    [1, mix(skin, "#7a3b2b", 0.34)],
  );
  const soft = sheet.blur(5);
  const shoe = (x: number) =>
    `<path d="M${x - 34},-18C${x - 34},-40 ${x - 18},-46 ${x},-46S${x + 34},-40 ${x + 34},-18C${x + 38},-6 ${x + 30},0 ${x},0S${x - 38},-6 ${x - 34},-18Z" fill="#f4f1ec"/><path d="M${x - 36},-10H${x + 36}V-4C${x + 20},1 ${x - 20},1 ${x - 36},-4Z" fill="#b9b4ab"/>`;
  const hand = (side: 1 | -1) =>
    `<path d="M${side * 112},-690C${side * 142},-660 ${side * 146},-560 ${side * 140},-500C${side * 138},-470 ${side * 136},-452 ${side * 132},-436C${side * 128},-416 ${side * 108},-416 ${side * 106},-440C${side * 104},-470 ${side * 104},-520 ${side * 100},-600Z" fill="${arm}"/>`;
  const headSide = 272;
  const head = drawFace(face, { width: headSide, height: headSide, bust: false }).replace(
    "<svg ",
    `<svg x="${n(-headSide / 2)}" y="-1030" `,
  );
  const torso =
    "M-46,-806C-20,-788 20,-788 46,-806C84,-798 118,-784 132,-762C146,-730 154,-690 158,-640L102,-624L98,-664C100,-590 100,-520 104,-436C50,-424 -50,-424 -104,-436C-100,-520 -100,-590 -98,-664L-102,-624L-158,-640C-154,-690 -146,-730 -132,-762C-118,-784 -84,-798 -46,-806Z";
  return (
    shoe(-52) +
    shoe(52) +
    `<path d="M-104,-446C-108,-330 -100,-180 -92,-34H-16L0,-330L16,-34H92C100,-180 108,-330 104,-446Z" fill="${leg}"/><path d="M0,-430V-330" stroke="${darker(trousers, 0.5)}" stroke-width="4"/>` +
    hand(-1) +
    hand(1) +
    head +
    `<path d="${torso}" fill="${cloth}"/>` +
    `<g filter="${soft}" fill="none" stroke="${darker(shirt, 0.5)}" opacity=".35" stroke-linecap="round"><path d="M-98,-660C-86,-690 -84,-720 -86,-750" stroke-width="9"/><path d="M98,-660C86,-690 84,-720 86,-750" stroke-width="9"/><path d="M-60,-440C-40,-500 -64,-540 -88,-570" stroke-width="8"/><path d="M66,-438C52,-500 70,-550 92,-590" stroke-width="9"/></g>` +
    `<path d="M-46,-806C-20,-782 20,-782 46,-806" fill="none" stroke="${darker(shirt, 0.26)}" stroke-width="7" stroke-linecap="round"/>` +
    `<g transform="translate(0,-468) scale(.36)">${print(sheet, accent, second)}</g>`
  );
}
