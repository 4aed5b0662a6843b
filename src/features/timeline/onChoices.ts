/** Whether an event is one of the list of choices, which lies upon the chart but is no part of it. */
export function onChoices(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-choices]') !== null;
}
