import { createRoot } from 'react-dom/client';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/print.css';
import { addressBelow } from '../store/connectAddress.ts';
import { readAddress } from '../store/viewAddress.ts';
import { Start } from './Start.tsx';
import { siteBase } from './siteBase.ts';

const read = readAddress(addressBelow(siteBase, window.location));
createRoot(document.getElementById('root')!).render(<Start base={siteBase} read={read} />);
