/** The built `index.html` as the frame of every page. */
import { BOOT, hashOf } from '../hosting/headers.ts';
import { PATHS } from '../../src/store/screenPath.ts';
import { html } from './html.ts';

export interface Filled {
  /** Way to the site's root: `../../`. */
  readonly up: string;
  readonly title: string;
  readonly description: string;
  /** Further tags of the head. */
  readonly head: string;
  readonly body: string;
}

/** Pages shorter than this come in one or two round trips, compressed to a tenth. */
const SHORT = 120_000;

/** A page: the shell with its own head and content. */
export function fill(shell: string, page: Filled): string {
  // A short page is painted when all of it is there, so that nothing in it moves while it comes:
  // also its last part, which stands at the foot of the window and grows upwards.
  const whole = page.body.length < SHORT;
  // On the home page headline and filters wrap while they come: all that stands above the timeline.
  const top = page.body.includes('id="timeline"') ? 'timeline' : 'screens';
  return shell
    .replace('href="#screens" blocking', `href="#${whole ? 'end' : top}" blocking`)
    .replaceAll(/(href|src)="\.\//g, `$1="${page.up}`)
    .replace(
      '<div id="root"></div>',
      () => `<div id="root" data-written="${page.up}">${page.body}</div>`,
    )
    .replace(/<title>[^<]*<\/title>/, () => `<title>${html(page.title)}</title>`)
    .replace(
      /(<meta\s+name="description"\s+content=")[^"]*"/,
      (_, start: string) => `${start}${html(page.description)}"`,
    )
    .replace('</head>', () => `  ${page.head}\n  </head>`);
}

/**
 * `404.html`: any address may show it, so its script finds the root by itself, and with it the
 * style and the theme. `root` is the path that the site is built for; its links and its
 * style work there without script.
 */
export function fillMissing(shell: string, root: string, title: string, body: string): string {
  const script = /<script type="module"[^>]*src="\.\/([^"]+)"[^>]*><\/script>/.exec(shell);
  const style = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/.exec(shell);
  if (!script || !style) throw new Error('index.html has no script or no style');
  const folders = [...new Set(Object.values(PATHS))].filter((f) => f !== '').join(' ');
  const data = { boot: script[1]!, style: style[1]!, root, folders };
  const attributes = Object.entries(data).map(([name, value]) => `data-${name}="${html(value)}"`);
  return (
    shell
      .replace(script[0], '')
      .replace(style[0], '')
      .replace('<script src="./theme.js"></script>', '')
      // What lies below the root can't be fetched ahead: the root is not known yet.
      .replaceAll(/<link rel="(?:modulepreload|preload)"[^>]*>\s*/g, '')
      // An empty one, until the script gives it its address: else the browser asks for favicon.ico.
      .replace(/(<link rel="icon" href=")[^"]*" type="[^"]*"/, '$1data:,"')
      .replaceAll(/(href|src)="\.\//g, `$1="${html(root)}`)
      .replace('href="#screens" blocking', 'href="#end" blocking')
      .replace('<html ', () => `<html ${attributes.join(' ')} `)
      .replace("script-src 'self'", `script-src 'self' '${hashOf(BOOT)}'`)
      .replace(/<title>[^<]*<\/title>/, () => `<title>${html(title)}</title>`)
      .replace('</title>', '</title>\n    <meta name="robots" content="noindex" />')
      .replace('<div id="root"></div>', () => `<div id="root">${body}</div>`)
      .replace(
        '</head>',
        () =>
          `  <script>${BOOT}</script>\n    <noscript><link rel="stylesheet" href="${html(root + style[1]!)}"></noscript>\n  </head>`,
      )
  );
}
