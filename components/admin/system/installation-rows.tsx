import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PanelRow } from "@/components/settings/panel";

interface Installation {
  version: string;
  address: string;
  dataFolder: string;
  bucket: { name: string; endpoint: string } | null;
  sandbox: boolean;
}

/** Version, address and where files lie. */
export function InstallationRows({ installation }: { installation: Installation }) {
  const t = useTranslations("admin.system");
  const { version, address, dataFolder, bucket, sandbox } = installation;
  const files = bucket
    ? t("storageBucket", { bucket: bucket.name, endpoint: bucket.endpoint })
    : t("storageLocal", { folder: dataFolder });
  return (
    <>
      <PanelRow title={t("version")}>
        <Fact>{version}</Fact>
      </PanelRow>
      <PanelRow title={t("address")} text={t("addressHelp")}>
        <Fact>{address}</Fact>
      </PanelRow>
      <PanelRow title={t("dataFolder")}>
        <Fact>{dataFolder}</Fact>
      </PanelRow>
      <PanelRow title={t("storageKind")}>
        <Fact>{files}</Fact>
      </PanelRow>
      <PanelRow title={t("sandbox")}>
        <Fact>{t(sandbox ? "sandboxOn" : "sandboxOff")}</Fact>
      </PanelRow>
    </>
  );
}

function Fact({ children }: { children: ReactNode }) {
  return <span className="max-w-full min-w-0 wrap-anywhere text-muted select-all">{children}</span>;
}
