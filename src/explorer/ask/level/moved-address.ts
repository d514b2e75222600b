/**
 * The address of a page with one of its values changed, so that what was moved can be sent to somebody; without the value
 * where it is null. `('/?from=ie-nfq:8&slide=2015-10-01', 'slide', null)` -> `/?from=ie-nfq:8`. Pure.
 */
export function movedAddress(address: string, name: string, value: string | null): string {
  const { pathname, searchParams, hash } = new URL(address, 'http://page');
  if (value === null) searchParams.delete(name);
  else searchParams.set(name, value);
  return `${pathname}?${searchParams.toString().replaceAll('%3A', ':')}${hash}`;
}
