import { createRoot } from 'react-dom/client';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/print.css';
import { addressBelow } from '../store/connectAddress.ts';
import { readAddress } from '../store/viewAddress.ts';
import { loadOwnRecord } from './loadRecord.ts';
import { preloadScreen } from './screens.ts';
import { Start } from './Start.tsx';
import { siteBase } from './siteBase.ts';

// A relative icon address would be looked for below every page that the reader goes to.
document
  .querySelector<HTMLLinkElement>('link[rel="icon"]')
  ?.setAttribute('href', `${siteBase}icon.svg`);

const read = readAddress(addressBelow(siteBase, window.location));
const root = document.getElementById('root')!;

// The prerendered page stays until the record is here: nothing to read goes away in between.
const own = read.view.record === null && root.childElementCount > 0 ? loadOwnRecord() : null;
void Promise.all([own, preloadScreen(read.view.screen)]).then(([loaded]) => {
  delete document.documentElement.dataset.waiting;
  createRoot(root).render(
    <Start base={siteBase} read={read} loaded={loaded?.ok ? loaded : null} />,
  );
});
