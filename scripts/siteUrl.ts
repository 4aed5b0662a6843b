/**
 * Address of the published site, with a slash at its end: what canonical addresses, previews, feeds
 * and the sitemap begin with. Set by `REDLINES_URL`; without it, where `npm start` serves.
 */
export function siteUrl(given: string | undefined = process.env.REDLINES_URL): string {
  if (given === undefined || given === '') return 'http://localhost:4173/';
  const url = new URL(given);
  if (!/^https?:$/.test(url.protocol)) throw new Error(`REDLINES_URL is no web address: ${given}`);
  return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
}
