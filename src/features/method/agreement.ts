/** Counts of what two codings say alike. */
export interface AgreementCount {
  readonly coded: number;
  readonly same: number;
}

/** How far the first and the second coding agree, as the build counts it. */
export interface Agreement {
  /** Positions of the record today: those that came after the second coding were coded once. */
  readonly entries: number;
  readonly positions: AgreementCount;
  readonly points: AgreementCount;
  /** Krippendorff's alpha over all issues; null where it can't be told. */
  readonly alpha: number | null;
  readonly parties: readonly (AgreementCount & { readonly party: string })[];
  readonly issues: readonly (AgreementCount & {
    readonly issue: string;
    /** Entries on which both named an option: what alpha is counted from. */
    readonly pairs: number;
    readonly alpha: number | null;
  })[];
  /** Differences by what holds now. */
  readonly settled: { readonly first: number; readonly second: number; readonly other: number };
  readonly reasons: readonly {
    readonly entry: string;
    readonly issue: string;
    readonly first: string | null;
    readonly second: string | null;
    readonly settled: string | null;
    readonly reason: string;
  }[];
}
