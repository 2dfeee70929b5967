import { PictureError } from "../picture-error";
import { isLocalStyle, isLocalValue } from "./local-references";
import { allowedAttribute, allowedElement } from "./vocabulary";

/** Drawings nest a few dozen deep; what draws them gives up at about this depth, too. */
const MAX_DEPTH = 250;
const NAMESPACES = ` xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"`;

/** Takes a parser's events and writes the part of them that is a harmless drawing, as well-formed XML. */
export interface SafeWriter {
  open(name: string, attributes: Record<string, string>): void;
  text(text: string): void;
  /** `cutOff`: the file ended before the element did. */
  close(cutOff: boolean): void;
  /** What was written since the last call. */
  take(): string;
  /** Whether one whole drawing has been written; everything after it is left out. */
  isComplete(): boolean;
}

/** `open` throws PictureError for a drawing nested too deep, `close` for one that is cut off. */
export function createSafeWriter(): SafeWriter {
  const path: (string | null)[] = [];
  let written = "";
  let style = "";
  let prefix = "";
  let isComplete = false;
  /** Within an element that is left out, everything is. */
  const isOut = () => path.at(-1) === null;

  function keptName(name: string): string | null {
    if (isOut() || isComplete) return null;
    if (path.length > 0) return allowedElement(localName(name, prefix)) ?? null;
    const [, rootPrefix = ""] = /^(\w+:)?svg$/i.exec(name) ?? [];
    prefix = rootPrefix;
    return allowedElement(localName(name, prefix)) === "svg" ? "svg" : null;
  }

  return {
    open(name, attributes) {
      if (path.length >= MAX_DEPTH) throw new PictureError("undecodable");
      const kept = keptName(name);
      const isRoot = kept !== null && path.length === 0;
      // What stands round the drawing (a page, say) is walked through, so that the drawing in it is found.
      if (kept === null && path.length === 0 && !isComplete) return;
      path.push(kept);
      style = "";
      if (kept) written += `<${kept}${isRoot ? NAMESPACES : ""}${writeAttributes(kept, attributes)}>`;
    },
    text(text) {
      if (path.length === 0 || isOut()) return;
      if (path.at(-1) === "style") style += text;
      else written += escape(text);
    },
    close(cutOff) {
      if (path.length === 0) return;
      const kept = path.pop();
      if (!kept) return;
      if (kept === "style" && isLocalStyle(style)) written += escape(style);
      written += `</${kept}>`;
      if (path.length > 0) return;
      if (cutOff) throw new PictureError("undecodable");
      isComplete = true;
    },
    take() {
      const taken = written;
      written = "";
      return taken;
    },
    isComplete: () => isComplete,
  };
}

function localName(name: string, prefix: string): string {
  return prefix !== "" && name.startsWith(prefix) ? name.slice(prefix.length) : name;
}

function writeAttributes(element: string, attributes: Record<string, string>): string {
  return Object.entries(attributes)
    .map(([given, value]) => {
      const name = allowedAttribute(element, /^\w+:href$/i.test(given) ? "xlink:href" : given);
      return name !== undefined && isLocalValue(name, value) ? ` ${name}="${escape(value)}"` : "";
    })
    .join("");
}

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Characters that XML does not know are left out. */
function escape(text: string): string {
  if (!/[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text)) return text;
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? "");
}
