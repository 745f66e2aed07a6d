/** A given name and the short forms that news uses for it, a line each. */
const LINES = `
william bill billy will willy
robert bob bobby rob robbie
richard dick rick ricky rich
michael mike mick mickey
joseph joe joey
james jim jimmy jamie
john jack johnny jon
thomas tom tommy
charles charlie chuck
edward ed eddie ted ned
daniel dan danny
david dave
stephen steve
steven steve
christopher chris
anthony tony
andrew andy drew
matthew matt
nicholas nick
patrick pat paddy
peter pete
philip phil
ronald ron ronnie
donald don donny
samuel sam
timothy tim
gregory greg
benjamin ben bibi
alexander alex sasha
kenneth ken
lawrence larry
gerald jerry
jeffrey jeff
theodore ted
elizabeth liz beth betty
margaret maggie meg peggy
katherine kate kathy
catherine kate cathy
jennifer jen jenny
susan sue
deborah debbie
barbara barb
patricia pat patty
rebecca becky
victoria vicky
alexandra alex sasha
bernard bernie
mitchell mitch
`;

const FORMS = new Map<string, Set<string>>();
for (const line of LINES.trim().split("\n")) {
  const [name, ...short] = line.split(" ");
  for (const form of short) {
    const names = FORMS.get(form) ?? new Set();
    FORMS.set(form, names.add(name!));
  }
}

/** Whether two folded given names may be one person's: Bill and William, Bill and Billy. */
export function sharesNickname(a: string, b: string): boolean {
  const namesOf = (name: string) => new Set([name, ...(FORMS.get(name) ?? [])]);
  const ofB = namesOf(b);
  return [...namesOf(a)].some((name) => ofB.has(name));
}
