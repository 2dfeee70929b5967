/** The one service of the sandbox's account, its domain and its template. */
export const SANDBOX_PLACE = {
  serviceId: "sandbox",
  domain: "sandbox",
  template: "tplv-sandbox-studio.image",
} as const;
