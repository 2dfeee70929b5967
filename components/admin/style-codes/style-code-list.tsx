"use client";

import { Palette, Plus, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { putStyleCodeAction, removeStyleCodeAction } from "@/app/(admin)/admin/style-codes/actions";
import { useAction } from "@/components/forms/use-action";
import { Panel } from "@/components/settings/panel";
import { Section } from "@/components/settings/section";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { IconButton } from "@/components/ui/icon-button";
import { toast } from "@/components/ui/toast";
import { StyleCodeDialog, type StyleCodeLine } from "./style-code-dialog";

/** The style codes designers choose from: add, rename, take away with undo. */
export function StyleCodeList({ codes }: { codes: readonly StyleCodeLine[] }) {
  const t = useTranslations("admin.styleCodes");
  const [editing, setEditing] = useState<StyleCodeLine | "new" | null>(null);
  const { run: putBack } = useAction(putStyleCodeAction);
  const { run: remove } = useAction(async (line: StyleCodeLine) => {
    const result = await removeStyleCodeAction({ code: line.code });
    if (!result.ok) toast.error(result.message);
    else
      toast(t("removed", { name: line.name }), {
        action: { label: t("undo"), onClick: () => putBack(line) },
      });
    return result;
  });
  const add = (
    <Button onClick={() => setEditing("new")}>
      <Plus aria-hidden />
      {t("add")}
    </Button>
  );
  return (
    <Section title={t("title")} text={t("text")} action={codes.length > 0 && add}>
      <Panel>
        {codes.length === 0 ? (
          <EmptyState icon={Palette} title={t("emptyTitle")} action={add}>
            {t("emptyText")}
          </EmptyState>
        ) : (
          <ul>
            {codes.map((line) => (
              <li
                key={line.code}
                className="flex items-center gap-3 border-b border-line py-2 pr-3 pl-4 last:border-b-0"
              >
                <div className="min-w-0 flex-1">
                  <p className="truncate font-medium">{line.name}</p>
                  <code className="block truncate font-mono text-xs text-muted">{line.code}</code>
                </div>
                <Badge>{t(`type.${line.type}`)}</Badge>
                <Button
                  variant="ghost"
                  size="sm"
                  onClick={() => setEditing(line)}
                  aria-label={t("editNamed", { name: line.name })}
                >
                  {t("edit")}
                </Button>
                <IconButton label={t("remove", { name: line.name })} size="sm" onClick={() => remove(line)}>
                  <Trash2 />
                </IconButton>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <StyleCodeDialog
        key={editing === null ? "closed" : editing === "new" ? "new" : editing.code}
        editing={editing}
        onClose={() => setEditing(null)}
      />
    </Section>
  );
}
