/** A mere word for conflict is a topic: the services write it in brackets, mostly beside their word for a copy. */
export const CONFLICT = /conflicted copy|\.sync-conflict-\d{8}|\((?:sync |case |sf)?conflict(?:ed)?[ )]|\[conflict(?:ed)?\]|冲突的?副本|\([^)]*(?:kopi|cop[iy])[^)]*[ck]onfli|\([^)]*[ck]onfli[^)]*(?:kopi|cop[iy])/i;
