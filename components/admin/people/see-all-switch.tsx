"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { seeAllAction } from "@/app/(admin)/admin/people/actions/rules";
import { Switch } from "@/components/ui/switch";
import { toast } from "@/components/ui/toast";

/** Whether administrators may look at everybody's pictures. */
export function SeeAllSwitch({ start }: { start: boolean }) {
  const t = useTranslations("admin.people.seeAll");
  const [on, setOn] = useState(start);
  async function change(next: boolean) {
    setOn(next);
    const done = await seeAllAction(next).catch(() => null);
    if (done?.ok) return;
    setOn(!next);
    toast.error(t("failed"));
  }
  return <Switch aria-label={t("title")} checked={on} onCheckedChange={(next) => void change(next)} />;
}
