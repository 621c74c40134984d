/**
 * Makes something when it is used for the first time. Compiling the schemas of all operations takes a second of
 * every start, and most processes answer few of them in their first minute.
 *
 * @returns gives what was made, the same each time
 */
export function atFirstUse<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => {
    made ??= make()
    return made
  }
}
