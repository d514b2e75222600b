/** `a = ? and b = ?` -> `a = $1 and b = $2`. Our statements hold no question mark but those of parameters. */
export function numbered(sql: string): string {
  let place = 0;
  return sql.replace(/\?/g, () => `$${++place}`);
}
