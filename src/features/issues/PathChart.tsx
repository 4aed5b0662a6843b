import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
} from 'react';
import { nextChange, pathChanges, readPaths, type PathChange } from '../../analysis/pathReading.ts';
import { useIssueMessages } from '../../messages/useIssueMessages.ts';
import { useComparedDay, useIndex } from '../../store/AppStoreContext.tsx';
import { PathLines, percent } from '../../ui/PathLines.tsx';
import { lookStyle } from '../../ui/Shape.tsx';
import { useLive } from '../../ui/useLive.ts';
import { useWidth } from '../../ui/useWidth.ts';
import styles from './Path.module.css';
import { PathBack } from './PathBack.tsx';
import { PathMarks } from './PathMarks.tsx';
import { PathTip } from './PathTip.tsx';
import type { PathState } from './usePathPicture.ts';

/** Null: the chart did not come, so the drawn lines stay. */
const PathRecharts = lazy(() =>
  import('./PathRecharts.tsx').then(
    (x) => ({ default: x.PathRecharts }),
    () => ({ default: PictureLines }),
  ),
);

/** Height of the dates below the rows, and of the day compared with below these, in pixels. */
const AXIS = 24;
const COMPARED = 16;

function PictureLines({ state }: { state: PathState; width: number }) {
  const looks = useIndex().parties;
  return (
    <svg width="100%" height={state.picture.height} aria-hidden="true" data-lines="picture">
      <PathLines paths={state.paths} looks={looks} picture={state.picture} />
    </svg>
  );
}

/** A day that is read, and the change that is told with it where the reader has chosen one. */
interface Pointed {
  readonly day: number;
  readonly position: string | null;
}

/**
 * The paths on an issue, read by pointer and by keys. All of it stands in the page before the script;
 * a chart of Recharts, in a chunk of its own, then takes over the lines on the same places.
 */
export function PathChart({ state }: { state: PathState }) {
  const m = useIssueMessages();
  const index = useIndex();
  const live = useLive();
  const compared = useComparedDay();
  const box = useRef<HTMLDivElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const width = useWidth(plot);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const { paths, picture, end } = state;
  const height = picture.height + AXIS + (compared === null ? 0 : COMPARED);
  const changes = useMemo(() => pathChanges(paths), [paths]);
  const stop = changes.some((c) => c.step.position === last)
    ? last
    : (changes.reduce<PathChange | null>(
        (a, b) => (a === null || b.step.from > a.step.from ? b : a),
        null,
      )?.step.position ?? null);
  const reading = useMemo(
    () => pointed && readPaths(paths, Math.min(pointed.day, end), pointed.position),
    [paths, end, pointed],
  );
  const focused = useCallback((change: PathChange) => {
    setLast(change.step.position);
    setPointed({ day: change.step.from, position: change.step.position });
  }, []);

  useEffect(() => {
    if (pointed === null) return;
    const away = (e: Event) => {
      if (e.target instanceof Node && !box.current?.contains(e.target)) setPointed(null);
    };
    const onKey = (e: globalThis.KeyboardEvent) => {
      if (e.key === 'Escape') setPointed(null);
    };
    document.addEventListener('pointerdown', away);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('keydown', onKey);
    };
  }, [pointed]);

  const point = (e: PointerEvent<HTMLDivElement>) => {
    const area = e.currentTarget.getBoundingClientRect();
    const { from, to } = picture.window;
    const at = Math.round(from + ((e.clientX - area.left) / area.width) * (to - from));
    const day = Math.min(Math.max(at, Math.ceil(from)), end);
    // On a mark, or on a line, that change is told; else the nearest in time.
    const position =
      (e.target as Element).closest('[data-change]')?.getAttribute('data-change') ?? null;
    if (pointed?.day !== day || pointed.position !== position) setPointed({ day, position });
  };
  const onKey = (e: KeyboardEvent<HTMLDivElement>) => {
    if (e.altKey || e.ctrlKey || e.metaKey) return;
    const next = nextChange(paths, stop, e.key);
    if (next === null) return;
    e.preventDefault();
    box.current?.querySelector<SVGElement>(`[data-change="${CSS.escape(next)}"] a`)?.focus();
  };
  const lines = <PictureLines state={state} width={width} />;
  return (
    <div
      ref={box}
      className={styles.box}
      onPointerLeave={(e) => e.pointerType !== 'touch' && setPointed(null)}
      onBlur={(e) => {
        if (!e.currentTarget.contains(e.relatedTarget)) setPointed(null);
      }}
    >
      <div
        ref={plot}
        className={styles.plot}
        style={{ height }}
        role="group"
        aria-label={`${m.pathLabel(state.issue.title)}${live ? `. ${m.pathKeys}` : ''}`}
        onPointerMove={point}
        onPointerDown={point}
        onKeyDown={onKey}
      >
        <PathBack state={state} height={height} />
        <div className={styles.layer}>
          {live && width > 0 ? (
            <Suspense fallback={lines}>
              <PathRecharts state={state} width={width} />
            </Suspense>
          ) : (
            lines
          )}
        </div>
        <svg className={styles.front} width="100%" height={height}>
          {reading && (
            <line
              className={styles.cursor}
              x1={percent(picture.share(reading.day))}
              x2={percent(picture.share(reading.day))}
              y1={0}
              y2={picture.height}
              data-line="cursor"
            />
          )}
          <PathMarks state={state} stop={live ? stop : null} onFocusChange={focused} />
          {reading?.at.map(({ party, step }, line) =>
            step === null ? null : (
              <svg
                key={party}
                className={styles.here}
                style={lookStyle(index.parties.get(party)!)}
                x={percent(picture.share(reading.day))}
                y={picture.y(step.step, line)}
                overflow="visible"
              >
                <circle r={3.5} />
              </svg>
            ),
          )}
        </svg>
      </div>
      {reading && <PathTip state={state} reading={reading} />}
    </div>
  );
}
