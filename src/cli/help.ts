/** What `--help` prints. */
export const help = `Usage: whosaid [FILES…]           find who said what in English news texts
       whosaid bench [OPTIONS…]   measure accuracy and speed (see whosaid bench --help)

Reads text on standard input where no file is named, or for the name -.
Files are UTF-8. Offsets count UTF-16 code units of the whole file as decoded, a byte-order mark included.

Options
  --format text|json|jsonl   text (default): to read. json: one document, or an array of them for several files.
                             jsonl: a document a line. The package holds their JSON Schema, whosaid/schema.json.
  --types LIST               only these types, with commas between: direct,mixed,indirect (default: all three)
  --min-confidence N         only quotes at least this sure, 0 to 1 (default: 0)
  --explain                  say of each quote why it has its speaker, and who else was considered
  --help, -h                 this page
  --version, -v              the version

Colour is used on a terminal, never with NO_COLOR set, always with FORCE_COLOR set.
Exit code: 0; 1 where something failed; 2 for wrong usage.

Examples
  whosaid article.txt
  whosaid --format jsonl news/*.txt > quotes.jsonl
  echo '“We will win,” said Ann Lee, the mayor.' | whosaid --format json
`;
