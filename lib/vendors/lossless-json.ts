/** A JSON string, or a number; strings come first so that digits inside them are left alone. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * Parses JSON with whole numbers beyond 2^53 as strings: job ids are such numbers, and a JavaScript number would
 * change their last digits. Throws SyntaxError like JSON.parse.
 */
export function parseLossless(text: string): unknown {
  return JSON.parse(text.replace(TOKEN, (token) => (isUnsafeInteger(token) ? `"${token}"` : token)));
}

function isUnsafeInteger(token: string): boolean {
  return /^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token));
}
