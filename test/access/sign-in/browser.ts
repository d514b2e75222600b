/** What a browser got to see at last, and where. */
export interface Seen {
  readonly url: string;
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

/** As much of a browser as signing in takes: cookies for each host, redirects, forms with `Origin`. */
export class Browser {
  readonly cookies = new Map<string, Map<string, string>>();

  async open(url: string, init: RequestInit = {}, hops = 0): Promise<Seen> {
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { ...(init.headers as Record<string, string>), cookie: this.cookieHeader(url) } });
    for (const cookie of response.headers.getSetCookie()) this.keep(url, cookie);
    const location = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && location && hops < 12) return this.open(new URL(location, url).href, {}, hops + 1);
    return { url, status: response.status, text: await response.text(), headers: response.headers };
  }

  post(url: string, fields: Readonly<Record<string, string>>, origin = new URL(url).origin): Promise<Seen> {
    return this.open(url, { method: 'POST', body: new URLSearchParams(fields).toString(), headers: { 'content-type': 'application/x-www-form-urlencoded', origin } });
  }

  /** Follows a page that leads on by itself. */
  goOn({ text }: Seen): Promise<Seen> {
    return this.open(addressIn(text));
  }

  jar(url: string): Map<string, string> {
    const { host } = new URL(url);
    const jar = this.cookies.get(host) ?? new Map<string, string>();
    this.cookies.set(host, jar);
    return jar;
  }

  private cookieHeader(url: string): string {
    return [...this.jar(url)].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private keep(url: string, cookie: string): void {
    const [pair = '', ...attributes] = cookie.split('; ');
    const [name = '', ...value] = pair.split('=');
    const ended = attributes.some((attribute) => /^max-age=0$/i.test(attribute) || /^expires=Thu, 01 Jan 1970/i.test(attribute));
    if (ended) this.jar(url).delete(name);
    else this.jar(url).set(name, value.join('='));
  }
}

/** Where a page leads on to. */
export const addressIn = (text: string): string => (/url=([^"]+)"/.exec(text)?.[1] ?? '').replaceAll('&amp;', '&');

/** Signs in at the provider's own page, as whoever one likes. */
export async function signInAtProvider(browser: Browser, page: Seen, login: string): Promise<Seen> {
  const action = /action="([^"]+)"/.exec(page.text)?.[1] ?? '';
  return browser.post(new URL(action, page.url).href, { prompt: 'login', login, password: 'any' });
}
