/** What a call to the file system gives, or null where it is refused: the caller says what that means for the folder. */
export function attempt<Outcome>(call: () => Outcome): Outcome | null {
  try {
    return call();
  } catch {
    return null;
  }
}
