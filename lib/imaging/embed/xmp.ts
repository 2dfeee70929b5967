import { givenTexts, type PictureText } from "./picture-text";

/** The studio's own properties; a name, not an address anybody could fetch. */
const NAMESPACE = "urn:easel:xmp:1.0:";

/**
 * An XMP packet (ISO 16684-1): the prompt as `dc:description`, where picture programs show it, and every part under
 * the studio's own namespace.
 */
export function xmpPacket(text: PictureText): Buffer {
  const own = givenTexts(text).map(([part, value]) => `<easel:${part}>${escaped(value)}</easel:${part}>`);
  const description = text.prompt
    ? `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text.prompt)}</rdf:li></rdf:Alt></dc:description>`
    : "";
  return Buffer.from(
    `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>` +
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">` +
      `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"` +
      ` xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:easel="${NAMESPACE}">` +
      `<xmp:CreatorTool>Easel</xmp:CreatorTool>${description}${own.join("")}` +
      `</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>`,
    "utf8",
  );
}

/** XML 1.0 knows no control characters but tab and line ends, not even written as references. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
}
