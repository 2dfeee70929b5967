import { LOCALE_COOKIE, type Locale } from "../i18n/locales";

/** Keeps the reader's language in this browser for a year; the next page the server draws speaks it. */
export function chooseLocale(locale: Locale): void {
  document.cookie = `${LOCALE_COOKIE}=${locale}; path=/; max-age=31536000; samesite=lax`;
}
