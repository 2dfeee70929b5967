/** Bounds of a password, everywhere one is set. */
export const PASSWORD_LENGTH = { min: 8, max: 128 } as const;
