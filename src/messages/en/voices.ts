/** Voices of one party that differ from the line of those who decide for it. */
export const voices = {
  /** In a cell: "≠ differs: Kellogg (16 Apr 2025)". */
  differs: (n: number, names: string) => `≠ ${n === 1 ? 'differs' : 'differ'}: ${names}`,
  named: (name: string, date: string) => `${name} (${date})`,
  title: (party: string, issue: string) =>
    `Voices of ${party} that differ from its line on ${issue}`,
  heading: 'Voices that differ',
  asks: (act: string, option: string) => `${act}; asks for: ${option}`,
  statement: 'The statement',
  until: (date: string) => `differed until ${date}`,
  /** On the card of a statement that is such a voice. */
  fromLine: (party: string) => `Differs from the line of ${party} on`,
};
