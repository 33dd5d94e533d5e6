/** So many numbers spread evenly from the first to the last, both included. */
export function samplesIn(first: number, last: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + ((last - first) * index) / (count - 1));
}
