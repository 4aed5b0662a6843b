/** What the wheel event of a browser says, as far as it counts here. */
export interface WheelTurn {
  readonly deltaX: number;
  readonly deltaY: number;
  /** Unit of the deltas: 0 pixels, 1 lines, 2 pages. */
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
}

/** What a turn does: time by a factor, or the window by a part of its own size. */
export type WheelStep =
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'pan'; readonly share: number };

/** Pixels of a line and of a page, where the browser counts in these. */
const UNIT = [1, 16, 400] as const;
/** What one pixel of a wheel does to the window: a notch of 100 shows a sixth more. */
const PIXEL = 1.0016;
/**
 * Browsers report a pinch on a trackpad as a wheel with Ctrl, a hundred times the logarithm of the
 * scale, in small steps. A turn of a real wheel with Ctrl comes in notches, which are larger.
 */
const PINCH = { unit: 100, largest: 40 } as const;

/**
 * What a turn of the wheel, a stroke or a pinch on a trackpad asks for. Sideways (or with Shift)
 * moves the window, anything else zooms. Law: small turns add up to what their sum does.
 */
export function wheelStep(turn: WheelTurn, width: number): WheelStep {
  const unit = UNIT[turn.deltaMode as 0 | 1 | 2] ?? 1;
  const y = turn.deltaY * unit;
  const x = turn.deltaX === 0 && turn.shiftKey ? y : turn.deltaX * unit;
  if (!turn.ctrlKey && (Math.abs(x) > Math.abs(y) || (turn.shiftKey && x !== 0)))
    return { kind: 'pan', share: x / Math.max(1, width) };
  const pinch = turn.ctrlKey && turn.deltaMode === 0 && Math.abs(y) <= PINCH.largest;
  return { kind: 'zoom', factor: pinch ? Math.exp(y / PINCH.unit) : PIXEL ** y };
}
