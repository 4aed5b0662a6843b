import { firstDay, lastDay } from './edtf.ts';
import type { Person, Role } from './types.ts';

/** The role that a person held on a date of the record; the latest that began, if several did. */
export function roleOn(person: Person, date: string): Role | undefined {
  const from = firstDay(date);
  const to = lastDay(date);
  let best: Role | undefined;
  for (const role of person.roles) {
    if (firstDay(role.from) > to) continue;
    if (role.to !== undefined && lastDay(role.to) < from) continue;
    if (!best || firstDay(role.from) >= firstDay(best.from)) best = role;
  }
  return best;
}

/** The roles that had begun by a day, as they stood then: an end that was still to come is none. */
export function rolesBy(person: Person, day: string): readonly Role[] {
  return person.roles
    .filter((role) => firstDay(role.from) <= day)
    .map((role) => {
      if (role.to === undefined || lastDay(role.to) < day) return role;
      const { to: _, ...rest } = role;
      return rest;
    });
}
