/** Where people who may not see a page are sent. */
export const SIGN_IN_PATH = "/sign-in";
export const SET_UP_PATH = "/set-up";
/** Where somebody gives the code of their authenticator app. */
export const CODE_PATH = "/sign-in/code";
export const SECOND_FACTOR_PATH = "/second-factor";
export const CHANGE_PASSWORD_PATH = "/change-password";

/** The request header in which the proxy tells pages their own path. */
export const PATH_HEADER = "x-easel-path";

/** A path of the studio's own to go on to after signing in; anything else becomes the home page. */
export function safeNext(next: string | null | undefined): string {
  return next && /^\/(?![/\\])[^\s\\]*$/.test(next) ? next : "/";
}
