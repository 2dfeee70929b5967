import { CopyButton } from "@/components/ui/copy-button";

/** Words a vendor wrote, to be read and copied. */
export function ViewerText({ text }: { text: string }) {
  return (
    <div className="grid size-full place-items-center overflow-y-auto p-6 max-md:p-3">
      <div className="flex w-full max-w-xl flex-col gap-4 floating p-5">
        <p className="text-lg break-words whitespace-pre-wrap select-text">{text}</p>
        <CopyButton text={text} className="self-start" />
      </div>
    </div>
  );
}
