// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { TrackMoves } from './TrackMoves.tsx';

const look = { shape: 'square', colour: { light: '#c03a0a', dark: '#f08a5d' } } as const;
const move = (party: string, from: number, to: number) => ({
  party,
  from,
  to,
  look,
  text: `${party} from ${from} to ${to}.`,
});
const label = (texts: readonly string[]) => `Moved: ${texts.join(' ')}`;

test('one arrow for each that moved, in rows of their own, told in one sentence', async () => {
  const { container } = render(
    <TrackMoves
      steps={4}
      marks={[
        { party: 'a', step: 2 },
        { party: 'b', step: 0 },
      ]}
      moves={[move('a', 0, 2), move('b', 3, 0)]}
      label={label}
    />,
  );
  screen.getByRole('img', { name: 'Moved: a from 0 to 2. b from 3 to 0.' });
  const arrows = [...container.querySelectorAll<HTMLElement>('[data-moved]')];
  expect(arrows.map((x) => x.dataset.moved)).toEqual(['a', 'b']);
  expect(arrows.map((x) => x.classList.contains('left'))).toEqual([false, true]);
  expect(arrows[0]!.style.top).not.toBe(arrows[1]!.style.top);
  // The head is where the mark is: half of the ghost beyond its own step.
  expect(arrows[0]!.style.width).toContain('4.5px + 0.66');
  expect((await axe.run(container)).violations).toEqual([]);
});

test('the head points to its own mark where several share a step', () => {
  const marks = ['a', 'b'].map((party) => ({ party, step: 1 }));
  const { container } = render(
    <TrackMoves steps={3} marks={marks} moves={[move('a', 0, 1), move('b', 0, 1)]} label={label} />,
  );
  const widths = [...container.querySelectorAll<HTMLElement>('[data-moved]')].map(
    (x) => x.style.width,
  );
  expect(new Set(widths).size).toBe(2);
});

test('nothing where nobody moved', () => {
  const { container } = render(<TrackMoves steps={3} marks={[]} moves={[]} label={label} />);
  expect(container).toBeEmptyDOMElement();
});
