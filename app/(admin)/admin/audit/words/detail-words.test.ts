import { describe, expect, it } from "vitest";
import type { JsonValue } from "@/lib/capabilities/json";
import { LOCALES } from "@/lib/i18n/locales";
import { AUDIT_DETAILS } from "@/lib/services/audit/details";
import { auditEntry, auditSpeech, MEI, NAMELESS } from "../../../../../tests/support/audit-speech";
import { meaningOf, type AuditMeaning } from "./audit-meaning";
import { DETAIL_WORDS } from "./detail-words";

/** A value in English and Chinese. */
function said(meaning: AuditMeaning, value: JsonValue, entry = auditEntry("audit.exported")) {
  return LOCALES.map((locale) => DETAIL_WORDS[meaning](value, auditSpeech(locale), entry)?.text ?? null)
    .sort()
    .join(" | ");
}

describe("the details of the log", () => {
  it.each(LOCALES)("all have words in %s, but for what the target tells", (locale) => {
    const words = new Map(Object.entries(auditSpeech(locale).messages.audit.detail));
    const told = AUDIT_DETAILS.filter((detail) => meaningOf(null, detail) === null);
    expect(told).toEqual(["scope", "period"]);
    const named = [...AUDIT_DETAILS.filter((detail) => !told.includes(detail)), ...Object.keys(DETAIL_WORDS)];
    expect(named.filter((name) => !words.get(name)?.trim())).toEqual([]);
  });

  it("have no words for what nothing logs", () => {
    const { detail } = auditSpeech("en").messages.audit;
    expect(Object.keys(detail).sort()).toEqual(Object.keys(DETAIL_WORDS).sort());
  });

  it.each<[AuditMeaning, JsonValue, string]>([
    ["role", "designer", "Designer | 设计师"],
    ["by", "recovery code", "recovery code | 恢复代码"],
    ["by", "organisation", "organisation’s sign-in | 单位登录"],
    ["because", "unverified_email", "the e-mail address is not verified | 邮箱尚未验证"],
    ["rule", "administrators", "Administrators | 管理员"],
    ["scopes", ["read", "run"], "Look and Start runs | 查看和发起任务"],
    ["type", 1, "Pets | 宠物"],
    ["works", true, "yes | 是"],
    ["expiresAt", "2026-11-24T22:45:19.943Z", "2026年11月24日 22:45 | Nov 24, 2026, 10:45 PM"],
    ["expiresAt", null, "No limit | 不限"],
    ["fromDay", "2026-11-24", "2026年11月24日 | Nov 24, 2026"],
    ["storageBytes", 5_242_880, "5 MB | 5 MB"],
    ["runsPerDay", 1200, "1,200 | 1,200"],
    ["concurrency", null, "Default | 默认"],
    ["disabledCapabilities", [], "none | 无"],
    ["amount", null, "no price | 没有价格"],
    ["action", "sign_in", "All: Sign-ins | 全部：登录"],
    ["action", "person.added", "Person added | 添加成员"],
    ["provider", "lingtu", "LingTu | 灵图"],
    ["of", MEI, "Mei | Mei"],
    ["ids", [], " | "],
  ])("put %s %j into the reader's words", (meaning, value, expected) => {
    expect(said(meaning, value)).toBe(expected);
  });

  it("name settings by their provider's words", () => {
    const entry = auditEntry("provider.saved", {}, { kind: "provider", id: "lingtu", label: null });
    expect(said("changed", ["baseUrl"], entry)).toBe("Base URL | 接口地址");
  });

  it("tell why a connection test failed", () => {
    const entry = auditEntry("provider.tested", {}, { kind: "provider", id: "lingtu", label: null });
    expect(said("because", "signature", entry)).toBe("The vendor refused the credentials | 厂商拒绝了凭证");
  });

  it("tell roles, sharing and names of before and after, each in its own words", () => {
    expect(said("from", "viewer", auditEntry("person.role_changed"))).toBe("Viewer | 访客");
    expect(said("to", "private", auditEntry("collection.shared"))).toBe("Only me | 仅自己");
    expect(said("to", "viewer", auditEntry("group.renamed"))).toBe("viewer | viewer");
  });

  it("shorten ids and keep the whole of them", () => {
    const words = DETAIL_WORDS.ids([NAMELESS, NAMELESS], auditSpeech("en"), auditEntry("asset.purged"));
    expect(words).toEqual({ text: "01b30050… and 01b30050…", whole: `${NAMELESS} and ${NAMELESS}` });
  });

  it("say what could not be brought under a new master key", () => {
    expect(said("unreadable", ["lingtu secret"])).toMatch(/LingTu · Secret/);
    expect(said("unreadable", [`second factor ${NAMELESS}`])).toMatch(/Two-step sign-in 01b30050…/);
  });
});
