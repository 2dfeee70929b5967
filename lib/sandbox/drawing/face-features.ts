import { darker, mix } from "./colour";
import type { FaceInk } from "./face-ink";

/** Brows, eyes, nose, mouth and a little colour in the cheeks. */
export function features(ink: FaceInk): string {
  const { face, skin, hair, random } = ink;
  const child = face.age === "child";
  const apart = child ? 78 : 72;
  const y = child ? 34 : 8;
  const shade = mix(skin, "#6b2f22", 0.42);
  const lips = mix(
    skin,
    face.gender === "female" ? "#b23a48" : "#9a4a3f",
    face.gender === "female" ? 0.62 : 0.42,
  );
  const smile = random.between(8, 18);
  const mouthY = child ? 124 : 130;
  const iris = face.skin === "white" ? random.pick(["#5d7f99", "#6a8060", "#6b4a32"] as const) : "#3a251b";
  return (
    cheek(-1, child) +
    cheek(1, child) +
    eye(-1) +
    eye(1) +
    brow(-1) +
    brow(1) +
    `<path d="M${child ? -8 : -12},${y + 44}Q${child ? -16 : -26},${y + 70} ${child ? 0 : -2},${y + (child ? 66 : 74)}" stroke="${shade}" stroke-width="6.5" fill="none" stroke-linecap="round"/>` +
    mouth()
  );

  function eye(side: 1 | -1): string {
    const x = side * apart;
    const open = child ? 25 : face.gender === "female" ? 20 : 17;
    const wide = child ? 29 : 30;
    const lashes =
      face.gender === "female"
        ? `<path d="M${x + side * wide},${y - 3}l${side * 13},-10" stroke="#241917" stroke-width="6" stroke-linecap="round"/>`
        : "";
    return (
      `<path d="M${x - wide},${y}Q${x},${y - open * 1.5} ${x + wide},${y}Q${x},${y + open * 1.15} ${x - wide},${y}Z" fill="#fffdfa"/>` +
      `<circle cx="${x}" cy="${y - 2}" r="${open * 0.82}" fill="${iris}"/><circle cx="${x}" cy="${y - 2}" r="${open * 0.42}" fill="#120c0b"/><circle cx="${x - 6}" cy="${y - 8}" r="4.6" fill="#fff"/>` +
      `<path d="M${x - wide - 1},${y + 1}Q${x},${y - open * 1.6} ${x + wide + 1},${y + 1}" stroke="#241917" stroke-width="${face.gender === "female" ? 7 : 5.5}" fill="none" stroke-linecap="round"/>${lashes}`
    );
  }

  function brow(side: 1 | -1): string {
    const x = side * apart;
    const thick = face.gender === "male" ? 13 : child ? 8 : 8.5;
    return `<path d="M${x - side * 34},${y - 44}Q${x + side * 6},${y - 64} ${x + side * 38},${y - 44}" stroke="${mix(darker(hair, 0.25), skin, 0.08)}" stroke-width="${thick}" fill="none" stroke-linecap="round"/>`;
  }

  function mouth(): string {
    const half = child ? 34 : 44;
    if (face.gender === "female" && !child) {
      return `<path d="M${-half},${mouthY - 6}Q-16,${mouthY - 10} 0,${mouthY - 3}Q16,${mouthY - 10} ${half},${mouthY - 6}Q0,${mouthY + 24 + smile} ${-half},${mouthY - 6}Z" fill="${lips}"/><path d="M${-half - 4},${mouthY - 8}Q0,${mouthY + 8 + smile * 0.8} ${half + 4},${mouthY - 8}" stroke="${darker(lips, 0.45)}" stroke-width="4" fill="none" stroke-linecap="round"/>`;
    }
    return `<path d="M${-half},${mouthY}Q0,${mouthY + 10 + smile} ${half},${mouthY}" stroke="${darker(lips, 0.3)}" stroke-width="8" fill="none" stroke-linecap="round"/><path d="M-16,${mouthY + smile + 16}Q0,${mouthY + smile + 22} 16,${mouthY + smile + 16}" stroke="${lips}" stroke-width="6" fill="none" stroke-linecap="round" opacity=".6"/>`;
  }

  function cheek(side: 1 | -1, soft: boolean): string {
    const fill = ink.sheet.radial(
      { x: 0.5, y: 0.5, r: 0.5 },
      [0, "#e0655a", soft ? 0.42 : 0.28],
      [1, "#e0655a", 0],
    );
    return `<ellipse cx="${side * 104}" cy="${y + 70}" rx="52" ry="38" fill="${fill}"/>`;
  }
}
