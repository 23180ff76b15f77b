/** A share in per cent, with the digits that it was written with: "34 %", "1.2 %", "0.13 %". */
export function percent(share: number | null, smallest: number): string {
  if (share === null) {
    return "not a number";
  }
  if (share < smallest) {
    return `< ${twoDigits(smallest)} %`;
  }
  return share >= 1 ? "100 %" : `${twoDigits(share)} %`;
}

function twoDigits(share: number): string {
  const value = 100 * share;
  // Near 100 %, what is missing has two digits.
  if (value >= 90) {
    return value >= 99.95 ? "100" : value.toFixed(1);
  }
  return value >= 9.95 ? value.toFixed(0) : value >= 0.995 ? value.toFixed(1) : value.toFixed(2);
}
