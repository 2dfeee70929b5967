/** The thumbnail that is sharp at this size on this screen; each fits into a square. */
export function thumbnailWidth(width: number, height: number): 256 | 512 | 1024 {
  const dots = typeof window === "undefined" ? 1 : Math.min(2, window.devicePixelRatio);
  const pixels = Math.max(width, height) * dots;
  return pixels <= 256 ? 256 : pixels <= 640 ? 512 : 1024;
}
