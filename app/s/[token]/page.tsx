import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { SharedCollection } from "@/components/share-page/shared-collection";
import { SharedOne } from "@/components/share-page/shared-one";
import { noteWrongToken } from "@/lib/http/wrong-tokens";
import { countOpening, findOpenShare } from "@/lib/services/shares/open-share";
import { findShared, listShared, sharedNeighbours } from "@/lib/services/shares/shared-assets";
import { shownDetails, shownPicture, shownText } from "@/lib/services/shares/shown-picture";

interface Props {
  params: Promise<{ token: string }>;
  searchParams: Promise<{ picture?: string | string[]; from?: string | string[] }>;
}

const PAGE = 100;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("share"))("collection") };
}

/** What a link shows to whoever has it: a picture, or a collection and its pictures one by one. */
export default async function SharePage({ params, searchParams }: Props) {
  const [{ token }, { picture, from }] = await Promise.all([params, searchParams]);
  const share = await findOpenShare(token);
  if (!share) {
    noteWrongToken("share", await headers());
    notFound();
  }
  const id = share.assetId ?? picture;
  if (picture === undefined && from === undefined) await countOpening(share);
  if (id !== undefined) {
    const row = await findShared(share, String(id));
    if (!row) notFound();
    const beside = share.assetId ? { previous: null, next: null } : await sharedNeighbours(share, row);
    return (
      <SharedOne
        picture={shownPicture(token, share, row)}
        text={row.kind === "text" ? await shownText(row) : null}
        details={await shownDetails(share, row)}
        collectionHref={share.assetId ? null : `/s/${token}`}
        {...beside}
        expiresAt={share.expiresAt}
      />
    );
  }
  const start = /^\d{1,7}$/.test(String(from)) ? Number(from) : 0;
  const { rows, total, next } = await listShared(share, start, PAGE);
  return (
    <SharedCollection
      token={token}
      name={share.details ? (share.collection?.name ?? null) : null}
      pictures={rows.map((row) => shownPicture(token, share, row))}
      from={start}
      total={total}
      next={next}
      expiresAt={share.expiresAt}
    />
  );
}
