import { createRoot, hydrateRoot } from 'react-dom/client';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/print.css';
import { addressBelow } from '../store/connectAddress.ts';
import { readAddress, writeAddress } from '../store/viewAddress.ts';
import { loadOwnRecord } from './loadRecord.ts';
import { preloadBand } from './Band.tsx';
import { preloadScreen } from './screens.ts';
import { Start } from './Start.tsx';
import { siteBase } from './siteBase.ts';
import { tellUnanswered } from './tellUnanswered.ts';

// A relative icon address would be looked for below every page that the reader goes to.
document
  .querySelector<HTMLLinkElement>('link[rel="icon"]')
  ?.setAttribute('href', `${siteBase}icon.svg`);

const address = addressBelow(siteBase, window.location);
const read = readAddress(address);
const root = document.getElementById('root')!;
const written = root.dataset.written;

// The prerendered page is what the address asks for: no choice in it, and nothing that was dropped.
const asWritten =
  written !== undefined && read.dropped.length === 0 && !writeAddress(read.view).includes('?');

/** Takes the prerendered page over as it stands, or draws the view that the address asks for. */
async function start(): Promise<void> {
  // The prerendered page stays until all is here: nothing to read goes away in between.
  const own = read.view.record === null && read.view.version === null && written !== undefined;
  const [loaded, screenIsHere] = await Promise.all([
    own ? loadOwnRecord() : null,
    preloadScreen(read.view),
    preloadBand(read.view),
  ]);
  const first = loaded?.ok ? loaded : null;
  if (asWritten && !(first && screenIsHere)) {
    // Nor afterwards, when something did not come.
    tellUnanswered(root, () => void start());
    return;
  }
  delete document.documentElement.dataset.waiting;
  if (asWritten)
    hydrateRoot(root, <Start base={siteBase} written={written} read={read} loaded={first} />);
  else createRoot(root).render(<Start base={siteBase} read={read} loaded={first} />);
}

void start();
