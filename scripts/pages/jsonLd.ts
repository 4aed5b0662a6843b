/** Structured data for search engines: schema.org, typed by schema-dts. */
import type {
  BreadcrumbList,
  Claim as SchemaClaim,
  Dataset,
  Event as SchemaEvent,
  Graph,
  Organization,
  Person as SchemaPerson,
  Quotation,
  Thing,
  WebPage,
} from 'schema-dts';
import { parseEdtf } from '../../src/record/edtf.ts';
import type { RecordIndex } from '../../src/record/recordIndex.ts';
import { roleOn } from '../../src/record/role.ts';
import type { Event, Statement } from '../../src/record/types.ts';
import { listOf, screenPath } from '../../src/store/screenPath.ts';
import { en } from '../../src/messages/en/en.ts';
import type { Page } from './list.ts';

/** What the builders need to know of the site. */
export interface Site {
  readonly index: RecordIndex;
  /** With a slash at its end. */
  readonly url: string;
  /** The release that the record is; null if it is none. */
  readonly version: string | null;
}

/** A date as schema.org has it: a day, a month or a year; an interval's first day. */
function isoDate(edtf: string): string {
  const date = parseEdtf(edtf);
  if (!date) return edtf;
  const length = date.precision === 'year' ? 4 : date.precision === 'month' ? 7 : 10;
  return date.from.slice(0, length);
}

function person(site: Site, id: string, on?: string): SchemaPerson | Organization {
  const p = site.index.people.get(id);
  const url = site.url + screenPath('person', id);
  const name = p?.name ?? id;
  if (p?.kind === 'body') return { '@type': 'Organization', '@id': url, name, url };
  const role = p && (on === undefined ? p.roles.at(-1) : roleOn(p, on));
  const party = p?.party === undefined ? undefined : site.index.parties.get(p.party);
  return {
    '@type': 'Person',
    '@id': url,
    name,
    url,
    ...(role ? { jobTitle: role.title } : {}),
    ...(p?.spellings ? { alternateName: [...p.spellings] } : {}),
    ...(party ? { affiliation: { '@type': 'Organization', name: party.name } } : {}),
  };
}

/** Who made a claim: a person of the record where the name is one's, else an outlet or an office. */
function claimant(site: Site, by: string): SchemaPerson | Organization {
  const known = site.index.data.people.find((p) => p.name === by);
  return known ? person(site, known.id) : { '@type': 'Organization', name: by };
}

function quotation(site: Site, s: Statement): Quotation | SchemaClaim {
  const source = site.index.sources.get(s.source);
  const url = site.url + screenPath('quote', s.id);
  const about = s.issues
    .flatMap((i) => site.index.issues.get(i)?.title ?? [])
    .map((name): Thing => ({ '@type': 'Thing', name }));
  const cited = source
    ? {
        '@type': 'CreativeWork' as const,
        name: source.title ?? source.publisher,
        publisher: { '@type': 'Organization' as const, name: source.publisher },
        ...(source.url === undefined ? {} : { url: source.url }),
        ...(source.published === undefined ? {} : { datePublished: isoDate(source.published) }),
      }
    : undefined;
  const common = {
    '@id': url,
    url,
    dateCreated: isoDate(s.date),
    about,
    ...(cited ? { isBasedOn: cited } : {}),
  };
  // A report gives no words: it is no quotation, so it must not say that it is one.
  return s.quote === undefined
    ? { '@type': 'Claim', ...common, text: s.says, author: person(site, s.speaker, s.date) }
    : {
        '@type': 'Quotation',
        ...common,
        text: s.quote,
        inLanguage: 'en',
        spokenByCharacter: person(site, s.speaker, s.date),
        ...(s.translator === undefined
          ? {}
          : { translator: { '@type': 'Organization', name: s.translator } }),
      };
}

function event(e: Event): SchemaEvent {
  return {
    '@type': 'Event',
    name: e.title,
    description: e.summary,
    startDate: isoDate(e.date),
    endDate: isoDate(e.date.split('/')[1] ?? e.date),
    ...(e.place === undefined ? {} : { location: { '@type': 'Place', name: e.place } }),
  };
}

function dataset(site: Site): Dataset {
  const { meta } = site.index.data;
  return {
    '@type': 'Dataset',
    '@id': `${site.url}#dataset`,
    name: `Redlines: ${meta.title}`,
    description: `${meta.question} ${meta.coverage}`,
    url: site.url,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: 'Redlines' },
    dateModified: meta.searchedUntil,
    ...(meta.version === undefined ? {} : { version: meta.version }),
    distribution: [
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: `${site.url}data/record.json`,
      },
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/vnd.datapackage+json',
        contentUrl: `${site.url}data/datapackage.json`,
      },
    ],
  };
}

function breadcrumbs(site: Site, page: Page): BreadcrumbList {
  const home = { name: en.shell.brand, url: site.url };
  const list = page.item === null ? null : listOf(page.screen);
  const steps = [
    home,
    ...(list && list !== 'compare'
      ? [{ name: en.shell.screens[list as 'quotes'], url: site.url + screenPath(list, null) }]
      : []),
    ...(page.path === '' ? [] : [{ name: page.title, url: site.url + page.path }]),
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((s, i) => ({
      '@type': 'ListItem' as const,
      position: i + 1,
      name: s.name,
      item: { '@type': 'WebPage' as const, '@id': s.url },
    })),
  };
}

function about(site: Site, page: Page): readonly Thing[] {
  const { index } = site;
  const id = page.item ?? '';
  switch (page.screen) {
    case 'compare':
    case 'data':
      return [dataset(site)];
    case 'timeline':
      return index.data.events.map(event);
    case 'quote':
      return [quotation(site, index.statements.get(id)!)];
    case 'person':
      return [person(site, id)];
    case 'party':
      return [
        { '@type': 'Organization', name: index.parties.get(id)!.name, url: site.url + page.path },
      ];
    case 'issue': {
      const issue = index.issues.get(id)!;
      return [{ '@type': 'Question', name: issue.title, text: issue.question }];
    }
    case 'dispute':
      return index.disputes.get(id)!.claims.map((c): SchemaClaim => ({
        '@type': 'Claim',
        text: c.says,
        author: claimant(site, c.by),
        ...(c.date === undefined ? {} : { dateCreated: isoDate(c.date) }),
      }));
    case 'document': {
      const d = index.documents.get(id)!;
      return [
        {
          '@type': 'CreativeWork',
          name: d.title,
          abstract: d.summary,
          dateCreated: isoDate(d.date),
          author: d.authors.map((a) => ({
            '@type': 'Organization' as const,
            name: index.parties.get(a)?.name ?? a,
          })),
        },
      ];
    }
    default:
      return [];
  }
}

/** All that a page says of itself to machines. */
export function jsonLd(site: Site, page: Page): Graph {
  const url = site.url + page.path;
  const self: WebPage = {
    '@type': 'WebPage',
    '@id': `${url}#page`,
    url,
    name: page.title,
    description: page.description,
    inLanguage: 'en',
    dateModified: page.changed,
    isPartOf: { '@type': 'WebSite', name: en.shell.brand, url: site.url },
  };
  return {
    '@context': 'https://schema.org',
    '@graph': [self, breadcrumbs(site, page), ...about(site, page)] as Thing[],
  };
}
