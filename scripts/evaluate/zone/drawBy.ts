/** Answers a function that draws one of many, by how heavy each is; `at` is from 0 to 1. */
export function drawBy<Item>(items: readonly Item[], weightOf: (item: Item) => number): (at: number) => Item {
  const ends: number[] = [];
  let sum = 0;
  for (const item of items) {
    sum += weightOf(item);
    ends.push(sum);
  }
  return (at) => {
    let [low, high] = [0, ends.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] as number) <= at * sum) low = middle + 1;
      else high = middle;
    }
    return items[low] as Item;
  };
}
