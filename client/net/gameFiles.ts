/** The files of the game and their sizes, as the build wrote them into the page; while developing there is no list. */
export interface GameFile {
  url: string;
  bytes: number;
}

export function listedFiles(): GameFile[] {
  const text = document.getElementById('game-files')?.textContent;
  return text ? (JSON.parse(text) as GameFile[]) : [];
}
