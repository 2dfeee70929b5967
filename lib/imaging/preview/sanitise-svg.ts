import { decoding, PictureError } from "../picture-error";

type Purifier = (svg: string) => string;

let loading: Promise<Purifier> | undefined;

/** Loaded with the first SVG: a whole document model is not needed for anything else. */
async function load(): Promise<Purifier> {
  const [{ JSDOM }, { default: createPurifier }] = await Promise.all([import("jsdom"), import("dompurify")]);
  const { window } = new JSDOM("");
  const purifier = createPurifier(window);
  purifier.addHook("uponSanitizeAttribute", (_element, attribute) => {
    if (!isLocal(attribute.attrName, attribute.attrValue)) attribute.keepAttr = false;
  });
  purifier.addHook("uponSanitizeElement", (node, { tagName }) => {
    if (tagName === "style" && !isLocalStyle(node.textContent ?? "")) node.parentNode?.removeChild(node);
  });
  const options = {
    USE_PROFILES: { svg: true, svgFilters: true },
    ADD_TAGS: ["use"],
    RETURN_DOM_FRAGMENT: true as const,
  };
  return (svg) => {
    // Read as browsers read SVG within a page (names in mixed case are mended), written as XML.
    const root = purifier.sanitize(svg, options).querySelector("svg");
    if (!root) throw new PictureError("undecodable");
    return new window.XMLSerializer().serializeToString(root);
  };
}

/**
 * An SVG that runs and fetches nothing: scripts, event handlers, foreign objects, document types and every
 * reference out of the file are gone; shapes, gradients and embedded pictures stay. Throws PictureError.
 */
export async function sanitiseSvg(bytes: Buffer): Promise<Buffer> {
  const purify = await (loading ??= load());
  return decoding(() => {
    const text = bytes.toString("utf8");
    const start = text.search(/<(?:\w+:)?svg[\s>/]/);
    if (start < 0) throw new PictureError("undecodable");
    return Buffer.from(purify(text.slice(start).trimEnd()), "utf8");
  });
}

const REFERENCES = new Set(["href", "xlink:href", "src"]);
const EMBEDDED = /^data:image\/(png|jpeg|webp|gif);base64,/i;

function isLocal(name: string, value: string): boolean {
  if (REFERENCES.has(name.toLowerCase())) return value.trim().startsWith("#") || EMBEDDED.test(value.trim());
  return isLocalStyle(value);
}

/** No address but fragments of the same file; escapes could spell one, so they are not taken either. */
function isLocalStyle(css: string): boolean {
  // Path data is most of a drawing and holds none of these words.
  if (!/url|import|\\|expression|image-set/i.test(css)) return true;
  if (/@import|\\|expression\s*\(|image-set\s*\(/i.test(css)) return false;
  return [...css.matchAll(/url\s*\(\s*(["']?)([^)]*)/gi)].every(([, , target]) =>
    target?.trim().startsWith("#"),
  );
}
