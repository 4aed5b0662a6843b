// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { ScaleTrack, type ScaleMark, type ScaleTick } from './ScaleTrack.tsx';

const look = { shape: 'square', colour: { light: '#c03a0a', dark: '#f08a5d' } } as const;
const mark = (key: string, step: number, accepts: number[] = []): ScaleMark => ({
  key,
  step,
  look,
  label: key,
  accepts,
});
const tick = (key: string, step: number): ScaleTick => ({ key, step, label: `T${key}` });
const base = {
  options: ['None', 'Some', 'All'],
  ordered: true,
  label: 'Two steps',
  moreTicks: (n: number) => `${n} texts`,
};

test('without handlers it is one picture with the words given', () => {
  render(<ScaleTrack {...base} marks={[mark('a', 0)]} ticks={[tick('1', 2)]} />);
  expect(screen.getByRole('img', { name: 'Two steps' })).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

test('with handlers every mark and tick is a button that names its option', async () => {
  const onMark = vi.fn();
  const onTick = vi.fn();
  const { container } = render(
    <ScaleTrack
      {...base}
      marks={[mark('a', 0), mark('b', 0)]}
      ticks={[tick('1', 2)]}
      onMark={onMark}
      onTick={onTick}
    />,
  );
  const track = within(screen.getByRole('group', { name: 'Two steps' }));
  await userEvent.click(track.getByRole('button', { name: 'b: None' }));
  expect(onMark).toHaveBeenCalledWith('b');
  await userEvent.click(track.getByRole('button', { name: 'T1: All' }));
  expect(onTick).toHaveBeenCalledWith('1');
  expect((await axe.run(container)).violations).toEqual([]);
});

test('ticks on one step are gathered under one label', () => {
  render(<ScaleTrack {...base} marks={[]} ticks={[tick('1', 1), tick('2', 1), tick('3', 2)]} />);
  expect(screen.getByText('2 texts')).toHaveAttribute('title', 'T1, T2: Some');
  expect(screen.getByText('T3')).toBeVisible();
});

test('labels of ticks share the width without overlapping', () => {
  const { container } = render(
    <ScaleTrack {...base} marks={[]} ticks={[tick('1', 0), tick('2', 2)]} />,
  );
  const slots = [...container.querySelectorAll<HTMLElement>('.slot')];
  expect(slots[0]!.style.left).toBe('0px');
  expect(slots[1]!.style.left).toContain('0.5');
});

test('a band reaches to each accepted step, and none where options have no order', () => {
  const marks = [mark('a', 0, [1, 2])];
  const { container, rerender } = render(<ScaleTrack {...base} marks={marks} ticks={[]} />);
  expect(container.querySelectorAll('.band')).toHaveLength(2);
  rerender(<ScaleTrack {...base} ordered={false} marks={marks} ticks={[]} />);
  expect(container.querySelectorAll('.band, .line')).toHaveLength(0);
  expect(container.querySelectorAll('.reach')).toHaveLength(2);
});

test('many marks on an end stay inside the drawing and apart', () => {
  const { container } = render(
    <ScaleTrack {...base} marks={['a', 'b', 'c', 'd'].map((k) => mark(k, 0))} ticks={[]} />,
  );
  const shifts = [...container.querySelectorAll<HTMLElement>('.mark')].map((x) =>
    Number.parseFloat(x.style.marginLeft),
  );
  expect(Math.min(...shifts)).toBeGreaterThanOrEqual(-17);
  expect(new Set(shifts).size).toBe(4);
});

test('the room beside a label is shared out whole, so that it stands below its own step', () => {
  const { container } = render(
    <ScaleTrack {...base} marks={[]} ticks={[tick('1', 0), tick('2', 1), tick('3', 2)]} />,
  );
  const [left, , right] = [...container.querySelectorAll('.slot')[1]!.children] as HTMLElement[];
  expect(left!.style.flexGrow).toBe(right!.style.flexGrow);
  expect(Number(left!.style.flexGrow) + Number(right!.style.flexGrow)).toBeGreaterThanOrEqual(1);
});
