import { lazy, Suspense, useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { recordSpan } from '../analysis/recordSpan.ts';
import { useDates, useMessages } from '../messages/useMessages.ts';
import { useAppStore, useDay, useIndex, useSince, useView } from '../store/AppStoreContext.tsx';
import styles from './DateChoice.module.css';
import { isOwnNewest } from './ownNewest.ts';
import { PartBoundary } from './PartBoundary.tsx';

const loadAsOf = () => import('../features/time/AsOfPanel.tsx');
const loadSince = () => import('./LastVisitPanel.tsx');
const AsOfPanel = lazy(() => loadAsOf().then((x) => ({ default: x.AsOfPanel })));
const LastVisitPanel = lazy(() => loadSince().then((x) => ({ default: x.LastVisitPanel })));

/** After the page is there: panels are at hand before they are opened, and the visit is noted. */
const REST_MS = 2500;

interface DateProps {
  /** Of the two panels one at most is open. */
  readonly name: string;
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly day: string;
  /** A few words below the date; they take no room, because they come after the page. */
  readonly news?: string | null;
  readonly children: ReactNode;
}

/** A date that opens the panel it is chosen in. */
function DatePart({ name, id, label, help, day, news = null, children }: DateProps) {
  const m = useMessages().shell;
  const dates = useDates();
  const details = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!open) return;
    const onPointer = (e: PointerEvent) => {
      const element = details.current;
      if (element && !element.contains(e.target as Node)) element.open = false;
    };
    document.addEventListener('pointerdown', onPointer);
    return () => document.removeEventListener('pointerdown', onPointer);
  }, [open]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes, as in any panel
    <details
      ref={details}
      className={styles.date}
      name={name}
      onToggle={(e) => setOpen(e.currentTarget.open)}
      onKeyDown={(e) => {
        if (e.key !== 'Escape' || !e.currentTarget.open) return;
        e.currentTarget.open = false;
        e.currentTarget.querySelector('summary')?.focus();
      }}
    >
      <summary id={id} title={help}>
        {label} <b>{dates(day)}</b> <span aria-hidden="true">▾</span>
        {news !== null && <span className={styles.news}>{news}</span>}
      </summary>
      <div className={styles.panel}>
        {open && (
          <PartBoundary part={m.parts.dates}>
            <Suspense fallback={<p>{m.loading}</p>}>{children}</Suspense>
          </PartBoundary>
        )}
      </div>
    </details>
  );
}

/** The two dates of the page: the day of which the record is shown, and since when changes count. */
export function DateChoice() {
  const m = useMessages().shell;
  const store = useAppStore();
  const index = useIndex();
  const day = useDay();
  const since = useSince();
  const id = useId();
  const { latest } = recordSpan(index);
  const chosen = useView('since') !== null;
  /** The record reaches further than when this reader was here before. */
  const [newer, setNewer] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      void loadAsOf().catch(() => undefined);
      void loadSince()
        .then(() => import('./lastVisit.ts'))
        .then(({ noteVisit }) => {
          const visit = isOwnNewest(store.getState()) ? noteVisit(latest) : null;
          setNewer(visit !== null && visit.reached < latest);
        })
        .catch(() => undefined);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [store, latest]);
  return (
    <div className={styles.dates}>
      <DatePart name={id} id="day-shown" label={m.asOf} help={m.asOfHelp} day={day}>
        <AsOfPanel />
      </DatePart>
      <DatePart
        name={id}
        id="day-since"
        label={m.since}
        help={m.sinceHelp}
        day={since}
        news={newer && !chosen ? m.newSinceVisit : null}
      >
        <LastVisitPanel />
      </DatePart>
    </div>
  );
}
