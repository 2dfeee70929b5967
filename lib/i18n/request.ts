import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { isLocale, LOCALE_COOKIE, preferredLocale } from "./locales";
import { MESSAGES } from "./messages";
import { TIME_ZONE_COOKIE, timeZoneOf } from "./time-zone";

/** The language of a request, the reader's choice or what the browser prefers, and their time zone. */
export default getRequestConfig(async () => {
  const cookieJar = await cookies();
  const chosen = cookieJar.get(LOCALE_COOKIE)?.value;
  const timeZone = timeZoneOf(cookieJar.get(TIME_ZONE_COOKIE)?.value);
  const locale = isLocale(chosen) ? chosen : preferredLocale((await headers()).get("accept-language"));
  return { locale, messages: MESSAGES[locale], timeZone };
});
