import type { Screen } from '../../store/view.ts';
import type { Asked, Words } from './asked.ts';
import type { Maker } from './FileButtons.tsx';
import type { Scene } from './figures/figureOf.ts';

/** Names of the pictures that a screen offers. */
type Figure = 'comparison' | 'timeline' | 'path' | 'card';

function figuresOf(screen: Screen, item: string | null): readonly Figure[] {
  if (item !== null) return screen === 'issue' ? ['card', 'path'] : ['card'];
  if (screen === 'compare') return ['comparison', 'timeline'];
  return screen === 'timeline' ? ['timeline'] : [];
}

/** Pictures of the view, as SVG and PNG; what draws them is fetched when one is asked for. */
export function figureMakers(
  asked: Asked,
  { m, t, q, dates }: Words,
  screen: Screen,
  item: string | null,
): readonly Maker[] {
  const svg = async (figure: Figure): Promise<string> => {
    const [
      { figureOf },
      scenes,
      { canvasMeasure },
      { figureTexts },
      { figures },
      { documents },
      { disputes },
    ] = await Promise.all([
      import('./figures/figureOf.ts'),
      import('./figures/scenes.ts'),
      import('./figures/canvasMeasure.ts'),
      import('./figures/texts.ts'),
      import('../../messages/en/figures.ts'),
      import('../../messages/en/documents.ts'),
      import('../../messages/en/disputes.ts'),
    ]);
    const { filter, since } = asked.choice;
    const scene: Scene = {
      index: asked.index,
      parties: filter.parties,
      day: filter.day,
      since,
      compared: asked.compared,
      address: (asked.address ?? t.about.noAddress).replace(/^https?:\/\//, ''),
      texts: figureTexts(m, figures, documents.status, q, disputes.groups, (date) =>
        dates(date, 'long'),
      ),
      measure: canvasMeasure(),
    };
    const drawn =
      figure === 'comparison'
        ? scenes.comparisonScene(scene, asked.choice)
        : figure === 'timeline'
          ? scenes.timelineScene(scene, asked.choice, dates)
          : figure === 'path'
            ? scenes.pathScene(scene, item!, dates)
            : figureOf(scene, screen, item!);
    if (drawn === null) throw new Error(`nothing to draw: ${screen} ${item}`);
    return drawn;
  };
  return figuresOf(screen, item).flatMap((figure): Maker[] => [
    {
      label: t.figures[figure].png,
      what: figure,
      extension: 'png',
      make: async () => (await import('./figures/rasterise.ts')).rasterise(await svg(figure)),
    },
    {
      label: t.figures[figure].svg,
      what: figure,
      extension: 'svg',
      make: async () => new Blob([await svg(figure)], { type: 'image/svg+xml' }),
    },
  ]);
}
