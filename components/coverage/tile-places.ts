/** Rough places of Shenyang's districts on the tile grid, as [column, row] (ux.md 6.5). */
export const TILE_PLACES: Readonly<Record<string, readonly [number, number]>> = {
  "210123": [2, 1],
  "210124": [3, 1],
  "210181": [1, 2],
  "210113": [4, 2],
  "210114": [2, 3],
  "210105": [3, 3],
  "210104": [4, 3],
  "210106": [2, 4],
  "210102": [3, 4],
  "210103": [4, 4],
  "210112": [5, 4],
  "210115": [1, 5],
  "210111": [4, 5],
};
