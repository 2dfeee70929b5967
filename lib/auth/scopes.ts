/** What an API key may be used for: look; change and upload; start runs, which may cost money; administration. */
export const API_SCOPES = ["read", "write", "run", "admin"] as const;
export type ApiScope = (typeof API_SCOPES)[number];
