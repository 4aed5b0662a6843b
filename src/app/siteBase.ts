/**
 * Path of the site's root, with a slash at its end. In the built site this script lies in
 * `assets/`, one folder below the root, wherever a host puts the whole.
 */
export const siteBase: string = import.meta.env.PROD
  ? new URL('..', import.meta.url).pathname
  : import.meta.env.BASE_URL.replace(/^\.?\/?$/, '/');
