import { createRoot } from 'react-dom/client';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/print.css';
import { addressBelow } from '../store/connectAddress.ts';
import { readAddress } from '../store/viewAddress.ts';
import { Start } from './Start.tsx';
import { siteBase } from './siteBase.ts';

// A relative icon address would be looked for below every page that the reader goes to.
document
  .querySelector<HTMLLinkElement>('link[rel="icon"]')
  ?.setAttribute('href', `${siteBase}icon.svg`);

const read = readAddress(addressBelow(siteBase, window.location));
createRoot(document.getElementById('root')!).render(<Start base={siteBase} read={read} />);
