import NothingHere from "./(studio)/not-found";

export default function NotFound() {
  return (
    <main className="flex min-h-dvh">
      <NothingHere />
    </main>
  );
}
