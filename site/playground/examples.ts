import visit from "../../corpus/000_d666c42d953fc35e.txt";
import second from "../../corpus/001_b10b467db3897349.txt";
import third from "../../corpus/002_3019ca12e349c566.txt";
import fourth from "../../corpus/003_de909f9bee4c4ac1.txt";
import fifth from "../../corpus/004_93b2a9b733b3340f.txt";

/** Invented: a pronoun, an apposition, somebody who passes words on, a title that nobody says. */
const pier = `“The pier is not safe,” said Ana Ruiz, the harbour master. She called the repairs “long overdue.”

The Baltic Courier quoted energy minister Boris Petrov as saying: “Nobody pays until spring.”

The city will pay, according to mayor Tom Okafor. “The Long Pier,” a film about the port, opens in June.
`;

export interface Example {
  readonly title: string;
  readonly text: string;
}

const opening = (text: string) =>
  `${text
    .trimStart()
    .slice(0, 48)
    .replace(/\s+\S*$/, "")} …`;

export const examples: readonly Example[] = [
  { title: "The pier (invented)", text: pier },
  ...[visit, second, third, fourth, fifth].map((text) => ({ title: opening(text), text })),
];
