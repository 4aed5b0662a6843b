/** Colours of a picture: the light ones of `styles/tokens.css`, which a file of its own can't refer to. */
export const PALETTE = {
  paper: '#fbfaf5',
  ink: '#1b1a17',
  ink2: '#55524b',
  ink3: '#67645c',
  hair: '#dedbd1',
  tint: '#f3ece0',
} as const;
