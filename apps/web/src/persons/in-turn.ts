/**
 * Does the same with several things, one after the other, until one fails.
 *
 * @param items what it is done with
 * @param act does it with one
 * @param onDone told of each that was done, also when a later one fails
 * @throws whatever the one that failed threw
 */
export async function inTurn<Item, Made>(
  items: readonly Item[],
  act: (item: Item) => Promise<Made>,
  onDone: (made: Made) => void,
): Promise<void> {
  for (const item of items) onDone(await act(item))
}
