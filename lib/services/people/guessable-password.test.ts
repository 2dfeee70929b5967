import { dictionary } from "@zxcvbn-ts/language-common";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { formProblem } from "../../i18n/action-problem";
import { isCommonPassword } from "./guessable-password";
import { newAccount, newPassword, newPasswordOf } from "./person-fields";

const wordsFor = (schema: ReturnType<typeof newPasswordOf>, password: string) => {
  const { error } = z.object({ next: schema }).safeParse({ next: password });
  return error && formProblem(error, "en").fields?.next;
};

describe("a password that is chosen", () => {
  it.each(["password", "Password", "12345678", "qwertyuiop", "iloveyou1", "football"])(
    "is not one of the commonest: %s",
    (password) => {
      expect(isCommonPassword(password)).toBe(true);
      expect(wordsFor(newPassword, password)).toMatch(/commonest/);
    },
  );

  it("is told from a list of well over the three thousand that are to be refused", () => {
    const longEnough = dictionary["passwords-common"].filter(({ length }) => length >= 8);
    expect(longEnough.length).toBeGreaterThan(3_000);
  });

  it.each(["easel-admin-1", "a password of my own", "correct horse battery staple"])(
    "may be %s",
    (password) => {
      expect(newPassword.safeParse(password).success).toBe(true);
    },
  );

  it.each(["Mei Lan Zhou", "MeiLanZhou", "mei.zhou.l@example.com", "Mei.Zhou.L"])(
    "is not the person's own name or address: %s",
    (password) => {
      const person = { name: "Mei Lan Zhou", email: "mei.zhou.l@example.com" };
      expect(wordsFor(newPasswordOf(person), password)).toMatch(/your own name/i);
      const { error } = newAccount.safeParse({ ...person, password });
      expect(error && formProblem(error, "zh-CN").fields).toEqual({
        password: expect.stringMatching(/姓名/),
      });
    },
  );

  it("is asked for by its length where it is too short", () => {
    expect(wordsFor(newPassword, "dragon")).toMatch(/8 to 128/);
  });
});
