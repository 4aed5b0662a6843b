/** The types of the record, taken from its schema. Shapes: `schema.ts`. */
import type { InferOutput } from 'valibot';
import type * as d from './documentSchema.ts';
import type * as p from './positionSchema.ts';
import type * as s from './schema.ts';

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

export type RecordData = Frozen<InferOutput<typeof s.RecordSchema>>;
export type Party = Frozen<InferOutput<typeof s.PartySchema>>;
export type Group = Frozen<InferOutput<typeof s.GroupSchema>>;
export type Issue = Frozen<InferOutput<typeof s.IssueSchema>>;
export type Person = Frozen<InferOutput<typeof s.PersonSchema>>;
export type Role = Frozen<InferOutput<typeof s.RoleSchema>>;
export type Source = Frozen<InferOutput<typeof s.SourceSchema>>;
export type Statement = Frozen<InferOutput<typeof s.StatementSchema>>;
export type Position = Frozen<InferOutput<typeof p.PositionSchema>>;
export type Provision = Frozen<InferOutput<typeof d.ProvisionSchema>>;
export type Response = Frozen<InferOutput<typeof d.ResponseSchema>>;
export type Document = Frozen<InferOutput<typeof d.DocumentSchema>>;
export type Witness = Frozen<InferOutput<typeof d.WitnessSchema>>;
export type Clause = Frozen<InferOutput<typeof d.ClauseSchema>>;
export type Event = Frozen<InferOutput<typeof d.EventSchema>>;
export type Claim = Frozen<InferOutput<typeof d.ClaimSchema>>;
export type Dispute = Frozen<InferOutput<typeof d.DisputeSchema>>;
export type Voice = Frozen<InferOutput<typeof p.VoiceSchema>>;
export type Silence = Frozen<InferOutput<typeof p.SilenceSchema>>;
export type Act = Position['act'];
