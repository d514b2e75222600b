import { AsyncLocalStorage } from 'node:async_hooks';

/** A request to write, with the key by which its sender knows it again. */
export interface WriteRequest {
  /** Key of the body that asks. */
  readonly body: string;
  /** Idempotency key: chosen by the sender, anew for each thing to be done. */
  readonly requestKey: string;
  /** Of what is asked for, so that another question under the same key is noticed; hexadecimal. */
  readonly sha256: string;
}

const answered = new AsyncLocalStorage<WriteRequest>();

/** Does the work of a request. What it writes is remembered under the request's key, without every service having to pass that on. */
export const answering = <T>(request: WriteRequest, work: () => T): T => answered.run(request, work);

/** The request that is being answered; undefined where it has no key. */
export const requestBeingAnswered = (): WriteRequest | undefined => answered.getStore();
