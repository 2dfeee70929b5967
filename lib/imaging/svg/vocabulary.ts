import { svgElementAttributes } from "svg-element-attributes";

/** Elements of SVG that run, fetch, hold another language, or rewrite attributes that were checked. */
const REFUSED = new Set([
  ...["script", "handler", "listener", "foreignObject", "iframe", "audio", "video", "canvas", "animation"],
  ...["prefetch", "discard", "set", "animate", "metadata", "unknown", "color-profile", "cursor", "tref"],
  ...["font-face-src", "font-face-uri"],
]);
/** Allowed everywhere beyond the specification's own list. */
const EVERYWHERE = ["style", "class", "id", "href", "xlink:href", "xml:space", "mix-blend-mode", "isolation"];

function byLowerCase(names: Iterable<string>): Map<string, string> {
  return new Map([...names].map((name) => [name.toLowerCase(), name]));
}

const common = [...(svgElementAttributes["*"] ?? []), ...EVERYWHERE];
const elements = byLowerCase(
  Object.keys(svgElementAttributes).filter((name) => name !== "*" && !REFUSED.has(name)),
);
const attributes = new Map(
  [...elements.values()].map((name) => [
    name,
    byLowerCase([...common, ...(svgElementAttributes[name] ?? [])]),
  ]),
);

/** An element's name as SVG spells it, when a kept drawing may hold it. Event handlers are in none of the lists. */
export function allowedElement(name: string): string | undefined {
  return elements.get(name.toLowerCase());
}

/** An attribute's name as SVG spells it, when a kept element of that name may have it. */
export function allowedAttribute(element: string, name: string): string | undefined {
  return attributes.get(element)?.get(name.toLowerCase());
}
