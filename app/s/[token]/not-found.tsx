import { getTranslations } from "next-intl/server";
import { MessagePage } from "@/components/frame/message-page";
import { ShareHeader } from "@/components/share-page/share-header";

/** The same for a link that never was, has ended or was revoked. */
export default async function ShareGone() {
  const [t, frame] = await Promise.all([getTranslations("share.gone"), getTranslations("frame")]);
  return (
    <>
      <ShareHeader brand={frame("brand")} />
      <main className="flex flex-1">
        <MessagePage title={t("title")} text={t("text")} />
      </main>
    </>
  );
}
