/** A colour as `#rrggbb`. */
export type Colour = `#${string}`;

/** Red, green and blue, 0–255. */
export function channels(colour: Colour): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

export function fromChannels(red: number, green: number, blue: number): Colour {
  const hex = [red, green, blue].map((value) =>
    Math.round(Math.min(255, Math.max(0, value)))
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${hex.join("")}`;
}

/** `share` of the second colour in the first, 0–1. */
export function mix(first: Colour, second: Colour, share: number): Colour {
  const [a, b] = [channels(first), channels(second)];
  return fromChannels(
    a[0] + (b[0] - a[0]) * share,
    a[1] + (b[1] - a[1]) * share,
    a[2] + (b[2] - a[2]) * share,
  );
}

export function lighter(colour: Colour, share: number): Colour {
  return mix(colour, "#ffffff", share);
}

/** Darker towards a warm black, as shadows are in a lit room. */
export function darker(colour: Colour, share: number): Colour {
  return mix(colour, "#140d0c", share);
}
