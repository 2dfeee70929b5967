import { describe, expect, it } from "vitest";
import type { Locale } from "@/lib/i18n/locales";
import type { AuditView } from "@/lib/services/audit/audit-view";
import { auditEntry, auditSpeech, NAMELESS, WEAVERS } from "../../../../tests/support/audit-speech";
import { auditLine } from "./audit-words";

/** An entry as it is read: what was done, to what, and each detail. */
function read(entry: AuditView, locale: Locale): string[] {
  const { what, target, details } = auditLine(entry, auditSpeech(locale));
  return [what, target?.text ?? "", ...details.map(({ name, text }) => `${name} ${text}`)];
}

const both = (entry: AuditView) => ({ en: read(entry, "en"), zh: read(entry, "zh-CN") });

describe("an entry of the log", () => {
  it("tells by which way somebody signed in", () => {
    expect(both(auditEntry("sign_in.succeeded", { by: "password" }))).toEqual({
      en: ["Signed in", "", "by password"],
      zh: ["登录成功", "", "方式 密码"],
    });
  });

  it("calls a budget by whose it is and its period, and writes its limit in the studio's currency", () => {
    const details = { scope: "group", period: "month", limit: "260", warnPercent: 80, stops: false };
    const target = { kind: "budget", id: NAMELESS, label: "Product photography" };
    expect(both(auditEntry("budget.changed", details, target))).toEqual({
      en: [
        "Budget changed",
        "Product photography · a month",
        "limit ¥260.00",
        "warns from 80%",
        "stops runs that no longer fit no",
      ],
      zh: ["修改预算", "Product photography · 每月", "上限 ¥260.00", "提醒起点 80%", "阻止放不下的运行 否"],
    });
  });

  it("calls a budget that was logged without a name by its scope, or else by its id's beginning", () => {
    const target = { kind: "budget", id: NAMELESS, label: null };
    expect(read(auditEntry("budget.changed", { scope: "group", period: "day" }, target), "zh-CN")[1]).toBe(
      "一个小组 · 每日",
    );
    const line = auditLine(auditEntry("budget.changed", {}, target), auditSpeech("en"));
    expect(line.target).toEqual({ text: "Budget 01b30050…", whole: NAMELESS });
  });

  it("tells a price with its engine, unit and the reader's time", () => {
    const details = { unit: "run", amount: "0.04", validFrom: "2026-11-21T22:45:20.049Z" };
    const target = { kind: "capability", id: "lingtu.text2img", label: null };
    const { en, zh } = both(auditEntry("price.changed", details, target));
    const { names } = auditSpeech("zh-CN");
    expect(zh).toEqual([
      "修改价格",
      names.capabilities["lingtu.text2img"],
      "价格 每次运行 ¥0.04",
      "生效时间 2026年11月21日 22:45",
    ]);
    expect(en.slice(2)).toEqual(["price ¥0.04 per run", "holds from Nov 21, 2026, 10:45 PM"]);
    expect(en[1]).not.toContain("lingtu");
  });

  it("tells which groups a provider is open to, by the names of then or now", () => {
    const details = { groups: { "*": ["Painters", WEAVERS], "lingtu.text2img": [] } };
    const target = { kind: "provider", id: "lingtu", label: null };
    const engine = auditSpeech("en").names.capabilities["lingtu.text2img"];
    expect(read(auditEntry("provider.access_changed", details, target), "en").slice(1)).toEqual([
      "LingTu",
      `open to whole provider: Painters and Weavers · ${engine}: Everybody`,
    ]);
  });

  it("names settings of the studio, and who was invited as what", () => {
    const setting = { kind: "setting", id: "administratorsSeeAll", label: null };
    expect(read(auditEntry("setting.changed", { on: true }, setting), "zh-CN").slice(1)).toEqual([
      "管理员可查看所有人的图片",
      "开启 是",
    ]);
    const invite = { kind: "invite", id: NAMELESS, label: "designer" };
    expect(read(auditEntry("invite.revoked", {}, invite), "zh-CN")).toEqual(["撤销邀请", "设计师"]);
  });

  it("says who did what nobody signed in did", () => {
    const actorOf = (action: string) => auditLine(auditEntry(action), auditSpeech("en")).actor;
    expect(actorOf("sign_in.failed")).toBe("Nobody signed in");
    expect(actorOf("studio.backed_up")).toBe("The studio itself");
  });

  it("shows what another version logged as it was written", () => {
    expect(read(auditEntry("moon.reached", { crater: "Tycho" }), "en")).toEqual([
      "moon.reached",
      "",
      "crater Tycho",
    ]);
  });
});
