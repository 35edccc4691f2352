/** The numbers 0 to `length - 1` in random order (Fisher and Yates). */
export function shuffledNumbers(length: number, random: () => number): Int32Array {
  const numbers = Int32Array.from({ length }, (_, number) => number);
  for (let last = length - 1; last > 0; last--) {
    const chosen = Math.floor(random() * (last + 1));
    const number = numbers[last]!;
    numbers[last] = numbers[chosen]!;
    numbers[chosen] = number;
  }
  return numbers;
}
