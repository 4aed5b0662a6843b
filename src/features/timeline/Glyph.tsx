import { shapePath, type Look } from '../../ui/shapePath.ts';
import styles from './Timeline.module.css';

/** Half a mark's size. */
const R = 5;

interface GlyphProps {
  readonly kind: string;
  readonly x: number;
  readonly y: number;
  readonly party: Look | undefined;
  readonly big: boolean;
}

/** What a mark looks like by its kind: a party's shape, hollow for a change; a sheet; a bar. */
export function Glyph({ kind, x, y, party, big }: GlyphProps) {
  const r = big ? R + 1 : R;
  if (kind === 'document')
    return <path className={styles.paper} d={`M${x - 4} ${y - 6}h5l3 3v9h-8z`} />;
  if (kind === 'event') return <rect x={x - 2} y={y - 6} width={big ? 6 : 4} height={12} />;
  if (party)
    return (
      <path
        className={kind === 'change' ? styles.hollow : undefined}
        d={shapePath(party.shape, x, y, r)}
      />
    );
  return <circle cx={x} cy={y} r={r} />;
}
