/** Divides a whole number by weights into whole parts that add up to it exactly. */
export function shares(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  let weight = 0;
  let given = 0;
  return weights.map((own) => {
    weight += own;
    const upToHere = sum === 0 ? 0 : Math.round((total * weight) / sum);
    const part = upToHere - given;
    given = upToHere;
    return part;
  });
}
