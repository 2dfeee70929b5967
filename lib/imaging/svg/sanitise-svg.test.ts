import { describe, expect, it } from "vitest";
import { hostileSvg } from "../../../tests/support/pictures";
import { sanitiseSvg } from "./sanitise-svg";
import { svgSize } from "./svg-size";

const NAMESPACE = `xmlns="http://www.w3.org/2000/svg"`;

async function safe(svg: string): Promise<string> {
  return (await sanitiseSvg(Buffer.from(svg))).toString();
}

/** What is left of elements within a drawing. */
async function within(content: string): Promise<string> {
  return /^<svg[^>]*>(.*)<\/svg>$/s.exec(await safe(`<svg ${NAMESPACE}>${content}</svg>`))?.[1] ?? "";
}

describe("sanitising SVG", () => {
  it("leaves nothing that runs or fetches", async () => {
    expect(await safe(hostileSvg)).not.toMatch(
      /script|onload|onclick|onerror|foreignObject|javascript|evil\.test|@import|DOCTYPE|alert/i,
    );
  });

  it("keeps shapes, gradients and the size", async () => {
    const drawing = await safe(hostileSvg);
    expect(drawing).toMatch(/^<svg[^>]* viewBox="0 0 200 100"/);
    expect(drawing).toContain("linearGradient");
    expect(drawing).toContain('fill="url(#g)"');
  });

  it("gives the same bytes when it sanitises its own answer", async () => {
    const once = await sanitiseSvg(Buffer.from(hostileSvg));
    expect(await sanitiseSvg(once)).toEqual(once);
  });

  it("keeps what refers into the same file and pictures inside it", async () => {
    const kept = `<use href="#a"></use><image href="data:image/png;base64,AAAA"></image>`;
    expect(await within(`${kept}<image href="data:image/svg+xml;base64,AAAA"/>`)).toBe(
      `${kept}<image></image>`,
    );
  });

  it.each([
    ["a script in a CDATA section", `<script><![CDATA[alert(1)]]></script>`],
    ["a script in mixed case", `<ScRiPt>alert(1)</ScRiPt>`],
    ["a script with a prefix", `<svg:script>alert(1)</svg:script>`],
    ["a page in a foreign object", `<foreignObject><iframe src="https://evil.test"/></foreignObject>`],
    ["an animated address", `<animate attributeName="href" values="javascript:alert(1)"/>`],
    ["a set address", `<set attributeName="onclick" to="alert(1)"/>`],
    ["a style that imports", `<style>@import "//evil.test/x.css";</style>`],
    ["a style that spells an address in escapes", `<style>.a{fill:\\75rl(//evil.test)}</style>`],
    ["an element of another language", `<html:img xmlns:html="http://www.w3.org/1999/xhtml" src="x"/>`],
    [
      "a comment, an instruction and a document type",
      `<!-- x --><?xml-stylesheet href="//evil.test"?><!DOCTYPE x>`,
    ],
  ])("takes out %s", async (_name, content) => {
    expect((await within(content)).replace("<style></style>", "")).toBe("");
  });

  it.each([
    [`href="javascript:alert(1)"`],
    [`xlink:href=" java&#10;script:alert(1)"`],
    [`other:href="//evil.test"`],
    [`onclick="alert(1)"`],
    [`ONLOAD="alert(1)"`],
    [`fill="u&#x72;l(//evil.test/a#b)"`],
    [`style="fill:url('https://evil.test/x')"`],
    [`style="background-image: image-set('//evil.test' 1x)"`],
    [`xml:base="https://evil.test/"`],
  ])("takes the attribute %s from a link", async (attribute) => {
    expect(await within(`<a ${attribute}><path d="M0 0"/></a>`)).toBe(`<a><path d="M0 0"></path></a>`);
  });

  it("writes texts so that they stay texts", async () => {
    expect(await within(`<text id='"&lt;'>&lt;script&gt; &amp;lt; 中文 &#0;</text>`)).toBe(
      `<text id="&quot;&lt;">&lt;script&gt; &amp;lt; 中文 \ufffd</text>`,
    );
  });

  it("expands no entities of the file's own", async () => {
    const bomb = `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><svg ${NAMESPACE}><text>&b;</text></svg>`;
    expect(await safe(bomb)).toContain("<text>&amp;b;</text>");
  });

  it("reads a drawing whose elements have a prefix", async () => {
    const drawing = `<ns0:svg xmlns:ns0="http://www.w3.org/2000/svg" width="3"><ns0:rect width="1"/></ns0:svg>`;
    expect(await safe(drawing)).toMatch(/^<svg [^>]*width="3"><rect width="1"><\/rect><\/svg>$/);
  });

  it("reads on where a slice ends within a name, a value or a character", async () => {
    const path = `<path id="中" d="${"M0 0L10 10".repeat(40_000)}"></path>`;
    expect(await within(path)).toBe(path);
  });

  it("lets the process do other things while it reads", async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);
    await within(`<path d="M0 0"/>`.repeat(200_000));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(5);
  });

  it.each([
    ["a page", "<html><p>svg</p></html>"],
    ["a drawing that is cut off", `<svg ${NAMESPACE}><path d="M0 0"/><g>`],
    ["elements nested without end", `<svg ${NAMESPACE}>${"<g>".repeat(100_000)}`],
  ])("refuses %s", async (_name, text) => {
    await expect(sanitiseSvg(Buffer.from(text))).rejects.toMatchObject({ kind: "undecodable" });
  });
});

describe("a drawing's size", () => {
  it.each([
    [`width="20" height="10.4"`, { width: 20, height: 10 }],
    [`width="1in" height="72pt" viewBox="0 0 5 5"`, { width: 96, height: 96 }],
    [`width="100%" viewBox="-1 -2,30.6 40"`, { width: 31, height: 40 }],
    [`stroke-width="3"`, null],
  ])("%s", async (attributes, size) => {
    expect(svgSize(await sanitiseSvg(Buffer.from(`<svg ${attributes}><g/></svg>`)))).toEqual(size);
  });
});
