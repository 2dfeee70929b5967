"use client";

import { FolderPlus } from "lucide-react";
import dynamic from "next/dynamic";
import { usePathname, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useFrame } from "@/components/frame/frame-context";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Segmented } from "@/components/ui/segmented";
import { CollectionLists } from "./collection-lists";

const TagManager = dynamic(() => import("./tag-manager").then((module) => module.TagManager));
const CollectionDialog = dynamic(() =>
  import("./collection-dialog").then((module) => module.CollectionDialog),
);

type View = "collections" | "tags";

/** Collections and tags: how a designer keeps pictures together. */
export function CollectionsView() {
  const t = useTranslations("organise");
  const { mayMake } = useFrame().person;
  const pathname = usePathname();
  const view: View = useSearchParams().get("view") === "tags" ? "tags" : "collections";
  const [making, setMaking] = useState(false);
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div
        className={cn(
          "flex items-center justify-between gap-2 border-b border-line bg-panel px-3.5 py-2",
          !mayMake && "hidden",
        )}
      >
        {mayMake && (
          <Segmented<View>
            label={t("collections.title")}
            value={view}
            onValueChange={(next) =>
              window.history.replaceState(null, "", next === "tags" ? `${pathname}?view=tags` : pathname)
            }
            options={[
              { value: "collections", label: t("collections.title") },
              { value: "tags", label: t("tags.title") },
            ]}
          />
        )}
        {mayMake && view === "collections" && (
          <Button variant="primary" onClick={() => setMaking(true)}>
            <FolderPlus aria-hidden />
            {t("collections.new")}
          </Button>
        )}
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto p-4">
        {mayMake && view === "tags" ? <TagManager /> : <CollectionLists onNew={() => setMaking(true)} />}
      </div>
      {making && <CollectionDialog onClose={() => setMaking(false)} />}
    </div>
  );
}
