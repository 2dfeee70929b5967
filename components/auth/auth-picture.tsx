/** The wide side of the auth pages: a scene of the project's own, as the studio could make it. */
export function AuthPicture() {
  return (
    <div className="relative hidden overflow-hidden bg-stage lg:block">
      <img
        src="/examples/evening-street.webp"
        alt=""
        fetchPriority="high"
        className="absolute inset-0 size-full object-cover"
      />
    </div>
  );
}
