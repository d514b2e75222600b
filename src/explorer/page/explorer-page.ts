import type { VNode } from 'preact';
import type { FlatHeaders } from '../../platform/http/visit.js';
import type { Speaking } from '../words/speaking.js';
import type { Asking } from './asking.js';

/** What a page is asked for. */
export interface PageRequest extends Asking, Speaking {
  /** Without the query string. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** The UTC day, `2026-11-22`. */
  readonly today: string;
  /** Base of permanent addresses, without a slash at the end. */
  readonly publicUrl: string;
}

/** A form that was sent by a page of ours. */
export interface FormRequest extends PageRequest {
  readonly form: URLSearchParams;
}

/** What a page shows. */
export interface Shown {
  /** 200 unless told. */
  readonly status?: number;
  readonly title: string;
  /** Which entry of the navigation is here. */
  readonly section: Section | null;
  readonly body: VNode;
  /** Further elements of the head: alternates, a canonical address. */
  readonly head?: VNode;
  /** Whether it may be shown within pages of others: then it has neither navigation nor footer. */
  readonly framed?: boolean;
  /** Sent with the page, which nobody then keeps. */
  readonly headers?: FlatHeaders;
}

/** Sends the visitor on, after a form was taken. */
export interface SentOn {
  readonly location: string;
}

export const SECTIONS = ['ask', 'compare', 'frameworks', 'microcredentials', 'evidence', 'register', 'steward', 'data'] as const;
export type Section = (typeof SECTIONS)[number];

/** Where each section begins. */
export const SECTION_PATHS: Readonly<Record<Section, string>> = {
  ask: '/', compare: '/compare', frameworks: '/frameworks', microcredentials: '/microcredentials', evidence: '/evidence', register: '/register', steward: '/steward', data: '/data',
};

/** A page of the explorer. One whose path ends with `/` answers for everything below it. */
export interface ExplorerPage {
  readonly path: string;
  readonly show: (request: PageRequest) => Promise<Shown | SentOn>;
  /** What is sent by a form, no larger than 256 kB. */
  readonly take?: (request: FormRequest) => Promise<Shown | SentOn>;
}
