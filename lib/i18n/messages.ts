import type { Locale } from "./locales";
import adminEn from "./messages/en/admin.json";
import auditEn from "./messages/en/audit.json";
import authEn from "./messages/en/auth.json";
import cataloguesEn from "./messages/en/catalogues.json";
import connectionEn from "./messages/en/connection.json";
import costEn from "./messages/en/cost.json";
import diffusionEn from "./messages/en/diffusion.json";
import errorsEn from "./messages/en/errors.json";
import formEn from "./messages/en/form.json";
import frameEn from "./messages/en/frame.json";
import galleryEn from "./messages/en/gallery.json";
import gatesEn from "./messages/en/gates.json";
import healthEn from "./messages/en/health.json";
import keepEn from "./messages/en/keep.json";
import organiseEn from "./messages/en/organise.json";
import painterEn from "./messages/en/painter.json";
import peopleEn from "./messages/en/people.json";
import placementEn from "./messages/en/placement.json";
import shareEn from "./messages/en/share.json";
import toolsEn from "./messages/en/tools.json";
import viewerEn from "./messages/en/viewer.json";
import adminZh from "./messages/zh-CN/admin.json";
import auditZh from "./messages/zh-CN/audit.json";
import authZh from "./messages/zh-CN/auth.json";
import cataloguesZh from "./messages/zh-CN/catalogues.json";
import connectionZh from "./messages/zh-CN/connection.json";
import costZh from "./messages/zh-CN/cost.json";
import diffusionZh from "./messages/zh-CN/diffusion.json";
import errorsZh from "./messages/zh-CN/errors.json";
import formZh from "./messages/zh-CN/form.json";
import frameZh from "./messages/zh-CN/frame.json";
import galleryZh from "./messages/zh-CN/gallery.json";
import gatesZh from "./messages/zh-CN/gates.json";
import healthZh from "./messages/zh-CN/health.json";
import keepZh from "./messages/zh-CN/keep.json";
import organiseZh from "./messages/zh-CN/organise.json";
import painterZh from "./messages/zh-CN/painter.json";
import peopleZh from "./messages/zh-CN/people.json";
import placementZh from "./messages/zh-CN/placement.json";
import shareZh from "./messages/zh-CN/share.json";
import toolsZh from "./messages/zh-CN/tools.json";
import viewerZh from "./messages/zh-CN/viewer.json";
import lingtuEn from "../vendors/lingtu/messages/en.json";
import lingtuZh from "../vendors/lingtu/messages/zh-CN.json";
import superappEn from "../vendors/superapp/messages/en.json";
import superappZh from "../vendors/superapp/messages/zh-CN.json";
import veimagexEn from "../vendors/veimagex/messages/en.json";
import veimagexZh from "../vendors/veimagex/messages/zh-CN.json";
import zhiqiteEn from "../vendors/zhiqite/messages/en.json";
import zhiqiteZh from "../vendors/zhiqite/messages/zh-CN.json";

const en = {
  admin: adminEn,
  audit: auditEn,
  auth: authEn,
  catalogues: cataloguesEn,
  connection: connectionEn,
  cost: costEn,
  diffusion: diffusionEn,
  errors: errorsEn,
  form: formEn,
  frame: frameEn,
  gallery: galleryEn,
  gates: gatesEn,
  health: healthEn,
  keep: keepEn,
  organise: organiseEn,
  painter: painterEn,
  people: peopleEn,
  placement: placementEn,
  share: shareEn,
  tools: toolsEn,
  viewer: viewerEn,
  vendors: { lingtu: lingtuEn, superapp: superappEn, veimagex: veimagexEn, zhiqite: zhiqiteEn },
};

const zh: typeof en = {
  admin: adminZh,
  audit: auditZh,
  auth: authZh,
  catalogues: cataloguesZh,
  connection: connectionZh,
  cost: costZh,
  diffusion: diffusionZh,
  errors: errorsZh,
  form: formZh,
  frame: frameZh,
  gallery: galleryZh,
  gates: gatesZh,
  health: healthZh,
  keep: keepZh,
  organise: organiseZh,
  painter: painterZh,
  people: peopleZh,
  placement: placementZh,
  share: shareZh,
  tools: toolsZh,
  viewer: viewerZh,
  vendors: { lingtu: lingtuZh, superapp: superappZh, veimagex: veimagexZh, zhiqite: zhiqiteZh },
};

/** Every visible string in one language; the other must have the same keys, which types and a test check. */
export const MESSAGES = { "zh-CN": zh, en } as const satisfies Record<Locale, typeof en>;

export type Messages = typeof en;
