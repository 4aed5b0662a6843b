import { createRoot, hydrateRoot } from 'react-dom/client';
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

const address = addressBelow(siteBase, window.location);
const read = readAddress(address);
const root = document.getElementById('root')!;
const written = root.dataset.written;

// The prerendered page stays until the record is here: nothing to read goes away in between.
const own =
  read.view.record === null && read.view.version === null && written !== undefined
    ? loadOwnRecord()
    : null;
void Promise.all([own, preloadScreen(read.view.screen)]).then(([loaded]) => {
  const first = loaded?.ok ? loaded : null;
  const waiting = 'waiting' in document.documentElement.dataset;
  // Taken over as it stands, if it is what the address asks for; else drawn anew.
  if (first && !waiting && written !== undefined && read.dropped.length === 0)
    hydrateRoot(root, <Start base={siteBase} written={written} read={read} loaded={first} />);
  else {
    delete document.documentElement.dataset.waiting;
    createRoot(root).render(<Start base={siteBase} read={read} loaded={first} />);
  }
});
