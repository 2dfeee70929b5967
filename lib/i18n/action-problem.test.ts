import { describe, expect, it } from "vitest";
import * as z from "zod";
import { amountText } from "../services/usage/set-price";
import { formProblem } from "./action-problem";

const form = z.object({
  name: z.string().min(1).max(60).optional(),
  email: z.email().optional(),
  count: z.int().min(1).max(64).optional(),
  price: amountText.optional(),
});

function wordsAt(input: object): Record<string, string> | undefined {
  const parsed = form.safeParse(input);
  return parsed.success ? undefined : formProblem(parsed.error, "en").fields;
}

describe("the words at a form's field", () => {
  it.each([
    [{ name: "" }, "name", "Required"],
    [{ name: "x".repeat(61) }, "name", "At most 60 characters"],
    [{ email: "no" }, "email", "Enter an e-mail address, like name@example.com"],
    [{ count: 2.5 }, "count", "A whole number"],
    [{ count: Number("abc") }, "count", "A number"],
    [{ count: 65 }, "count", "At most 64"],
    [{ price: "1,5" }, "price", "An amount such as 0.12: up to nine digits, and six behind the point"],
  ])("say what would be right: %j", (input, field, words) => {
    expect(wordsAt(input)).toEqual({ [field]: words });
  });
});
