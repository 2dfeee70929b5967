import { isLocale, LOCALE_COOKIE, preferredLocale, type Locale } from "../i18n/locales";

/** The language of an API call: an explicit `Accept-Language` of a program, or a browser's chosen language. */
export function requestLocale(headers: Headers): Locale {
  const chosen = cookieValue(headers.get("cookie") ?? "", LOCALE_COOKIE);
  return isLocale(chosen) ? chosen : preferredLocale(headers.get("accept-language"));
}

function cookieValue(header: string, name: string): string | undefined {
  const prefix = `${name}=`;
  const pair = header.split(/;\s*/).find((candidate) => candidate.startsWith(prefix));
  return pair?.slice(prefix.length);
}
