import { dictionary } from "@zxcvbn-ts/language-common";

let common: ReadonlySet<string> | undefined;

/** Whether a password is among the 50,000 or so that are tried first, however it is capitalised. */
export function isCommonPassword(password: string): boolean {
  common ??= new Set(dictionary["passwords-common"]);
  return common.has(password.toLowerCase());
}

/** Whether a password is nothing but its person's name or e-mail address, as everybody in the studio can read them. */
export function isOwnWord(password: string, { name, email }: { name: string; email: string }): boolean {
  const [account = email] = email.split("@");
  return [name, email, account].map(plain).includes(plain(password));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s/g, "");
}
