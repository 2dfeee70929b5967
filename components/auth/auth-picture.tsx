/** The wide side of the auth pages: what the studio makes. */
export function AuthPicture() {
  return <div aria-hidden className="hidden border-l border-line bg-stage lg:block" />;
}
