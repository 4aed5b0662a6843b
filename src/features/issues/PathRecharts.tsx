import { useMemo } from 'react';
import { Line, LineChart, XAxis, YAxis } from 'recharts';
import { pathRows, type PathRow } from '../../analysis/pathPicture.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import { lookStyle } from '../../ui/Shape.tsx';
import type { PathState } from './usePathPicture.ts';

const MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * The step lines as a chart, on the very places of the drawn picture: time from edge to edge, heights
 * in pixels. Marks, reading and keys are the picture's.
 */
export function PathRecharts({ state, width }: { state: PathState; width: number }) {
  const index = useIndex();
  const { paths, picture } = state;
  const { window, height } = picture;
  const rows = useMemo(() => [...pathRows(paths, picture.y)], [paths, picture]);
  const keys = useMemo(
    () => paths.map((_, line) => (row: PathRow) => row.heights[line] ?? null),
    [paths],
  );
  return (
    <LineChart width={width} height={height} margin={MARGIN} data={rows} accessibilityLayer={false}>
      <XAxis type="number" dataKey="day" domain={[window.from, window.to]} allowDataOverflow hide />
      <YAxis type="number" domain={[0, height]} reversed allowDataOverflow hide />
      {paths.map(({ party }, line) => (
        <Line
          key={party}
          type="stepAfter"
          dataKey={keys[line]!}
          name={party}
          stroke="var(--party)"
          strokeWidth={2}
          strokeLinecap="square"
          style={lookStyle(index.parties.get(party)!)}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
    </LineChart>
  );
}
