/** How a party is drawn: a shape and a colour of its own. */
export interface Look {
  readonly shape: 'square' | 'circle' | 'triangle' | 'diamond' | 'cross' | 'ring';
  readonly colour: { readonly light: string; readonly dark: string };
}

/** Outline of a shape around a centre, as an SVG path; `r` is half its size. */
export function shapePath(shape: Look['shape'], x: number, y: number, r: number): string {
  switch (shape) {
    case 'square':
      return `M${x - r * 0.88} ${y - r * 0.88}h${r * 1.76}v${r * 1.76}h${-r * 1.76}z`;
    case 'triangle':
      return `M${x} ${y - r * 1.05}L${x + r * 1.1} ${y + r * 0.9}H${x - r * 1.1}z`;
    case 'diamond':
      return `M${x} ${y - r * 1.2}L${x + r * 1.2} ${y}L${x} ${y + r * 1.2}L${x - r * 1.2} ${y}z`;
    case 'cross':
      return `M${x - r} ${y - r * 0.4}h${r * 0.6}v${-r * 0.6}h${r * 0.8}v${r * 0.6}h${r * 0.6}v${r * 0.8}h${-r * 0.6}v${r * 0.6}h${-r * 0.8}v${-r * 0.6}h${-r * 0.6}z`;
    case 'ring':
      return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0M${x - r * 0.5} ${y}a${r * 0.5} ${r * 0.5} 0 1 1 ${r} 0a${r * 0.5} ${r * 0.5} 0 1 1 ${-r} 0z`;
    case 'circle':
      return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  }
}
