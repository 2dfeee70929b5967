import { expect, it } from "vitest";
import { noteWrongToken, waitAfterWrongTokens } from "./wrong-tokens";

const from = (address: string) => new Headers({ "x-forwarded-for": `1.1.1.1, ${address}` });

it("sends an address away that tries too many wrong tokens, and no other", () => {
  for (let tries = 0; tries < 119; tries += 1) noteWrongToken("callback", from("203.0.114.7"));
  expect(waitAfterWrongTokens("callback", from("203.0.114.7"))).toBeNull();
  noteWrongToken("callback", from("203.0.114.7"));
  expect(waitAfterWrongTokens("callback", from("203.0.114.7"))).toBeGreaterThan(0);
  expect(waitAfterWrongTokens("callback", from("203.0.114.8"))).toBeNull();
});

it("counts what is guessed at apart", () => {
  for (let tries = 0; tries < 200; tries += 1) noteWrongToken("callback", from("203.0.114.9"));
  expect(waitAfterWrongTokens("share", from("203.0.114.9"))).toBeNull();
});
