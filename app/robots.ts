import type { MetadataRoute } from "next";

/** A studio is for the people who have an account in it. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", disallow: "/" } };
}
