"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { JobJson } from "@/lib/client/api-types";
import { isToolId } from "@/lib/capabilities/tools";

/**
 * Tells a person who is elsewhere that a job has ended: in the tab's title until the tab is looked at again,
 * and as a system notification where that was allowed.
 */
export function useFinishedNotice(): (job: JobJson) => void {
  const t = useTranslations("form.notice");
  const tools = useTranslations("tools");
  const unseen = useRef({ count: 0, title: "" });

  useEffect(() => {
    const seen = () => {
      if (document.hidden || unseen.current.count === 0) return;
      document.title = unseen.current.title;
      unseen.current.count = 0;
    };
    document.addEventListener("visibilitychange", seen);
    return () => document.removeEventListener("visibilitychange", seen);
  }, []);

  return (job) => {
    if (!document.hidden || job.status === "cancelled") return;
    if (unseen.current.count === 0) unseen.current.title = document.title;
    unseen.current.count += 1;
    const words = job.status === "succeeded" ? "done" : "failed";
    const tool = isToolId(job.tool) ? tools(`${job.tool}.name`) : job.tool;
    document.title = `(${unseen.current.count}) ${t(words, { tool })}`;
    if (typeof Notification !== "undefined" && Notification.permission === "granted") {
      const notification = new Notification(t(words, { tool }), { body: job.error?.message, tag: job.id });
      notification.onclick = () => window.focus();
    }
  };
}
