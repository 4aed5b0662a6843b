import { compareDates } from '../record/edtf.ts';
import { counted, type RecordIndex } from '../record/recordIndex.ts';
import type { Document, Issue, Position } from '../record/types.ts';

/** Why an option is on the scale: who has named it by a day. */
export interface OptionGround {
  readonly option: string;
  /** The first state in which each party asks for it, in the order of their dates. */
  readonly asked: readonly Position[];
  /** The first state in which each further party says that it could live with it. */
  readonly accepted: readonly Position[];
  /** Documents with a point that stands on it, in the order of their dates. */
  readonly documents: readonly Document[];
}

/** The ground of each option of an issue, in the order of the options. `day`: `YYYY-MM-DD`. */
export function optionGrounds(
  index: RecordIndex,
  issue: Issue,
  day: string,
): readonly OptionGround[] {
  const states = index.data.positions
    .filter((p) => p.issue === issue.id && counted(index, p.id, day))
    .sort((a, b) => compareDates(a.from, b.from));
  const firstOfEach = (list: readonly Position[], except: readonly Position[] = []) =>
    list.filter(
      (p, i) =>
        list.findIndex((x) => x.party === p.party) === i &&
        !except.some((x) => x.party === p.party),
    );
  return issue.options.map(({ id }) => {
    const asked = firstOfEach(states.filter((p) => p.prefers === id));
    return {
      option: id,
      asked,
      accepted: firstOfEach(
        states.filter((p) => p.accepts?.includes(id)),
        asked,
      ),
      documents: [
        ...new Set(
          (index.provisionsOf.get(issue.id) ?? [])
            .filter((p) => p.provision.option === id && counted(index, p.document.id, day))
            .map((p) => p.document),
        ),
      ].sort((a, b) => compareDates(a.date, b.date)),
    };
  });
}
