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
  /** The file that came with it; null where none did. */
  readonly file: { readonly name: string; readonly bytes: Buffer } | null;
  /** Sends a file of records to the public interface for imports, in the visitor's name. */
  readonly importFile: (file: FileSent, dryRun: boolean) => Promise<FileAnswered>;
}

export interface FileSent {
  readonly format: 'csv' | 'jsonl';
  readonly bytes: Buffer;
}

/** The answer of `POST /import`, line by line; or why there is none. */
export interface FileAnswered {
  readonly refused: { readonly code: string; readonly message: string; readonly messageLanguage?: string } | null;
  readonly lines: readonly string[];
  readonly line?: number;
  readonly problems?: readonly { readonly column: string | null; readonly found: string; readonly expected: string; readonly fix: string | null; readonly messageLanguage?: string }[];
}

/** What a page shows. */
export interface Shown {
  /** 200 unless told. */
  readonly status?: number;
  readonly title: string;
  /** Which entry of the navigation is here. */
  readonly section: Section | null;
  readonly body: VNode;
  /**
   * Id of the element with which the first screen ends. Up to there the page is drawn at once, and not in parts, each of
   * which would be laid out anew, in browsers that know of it.
   */
  readonly firstScreen?: string;
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
  /** Whether a file of up to 1 MB may come with it. */
  readonly takesFile?: true;
}
