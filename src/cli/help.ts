/** What `--help` prints. */
export const help = `Usage: whosaid [FILES…]           find who said what in English news texts
       whosaid --jsonl [FILES…]   the same for articles by the million, as JSON Lines
       whosaid who WORDS FILES…   who said these words, where else, and in which words
       whosaid index FILES… -o archive.json
                                  save what was read, to ask again without reading
       whosaid bench [OPTIONS…]   measure accuracy and speed (see whosaid bench --help)

Reads text on standard input where no file is named, or for the name -.
Files are UTF-8. Offsets count UTF-16 code units of the whole file as decoded, a byte-order mark included.
With --jsonl it is a filter: {"id", "text"} a line in, {"id", "speakers", "quotes"} a line out, in the same order.

Options
  --format FORMAT            text (default): to read here. html: a page to read in a browser, one for all files.
                             json: one document, or an array of them for several files. jsonl: a document a line.
                             The package holds their JSON Schema, whosaid/schema.json. csv: a table for spreadsheets.
                             annotation: W3C Web Annotations. tei: TEI P5 XML. brat: standoff, one file at a time.
  --types LIST               only these types, with commas between: direct,mixed,indirect (default: all three)
  --min-confidence N         only quotes at least this sure, 0 to 1 (default: 0)
  --explain                  say of each quote why it has its speaker, and who else was considered
  --offsets utf16|codepoint  what the offsets of JSON count: UTF-16 code units (default), as JavaScript slices;
                             or Unicode code points, as Python does
  --help, -h                 this page
  --version, -v              the version

With --jsonl
  --jobs N                   worker threads (default: 1); the output is the same for any number
  --strict                   stop at the first line that cannot be read; else it is answered with an error in its place
  --keep                     take further fields of the input along
  --resume OUT               append to OUT: its last line is cut off if half written, and the lines it has are not done
                             again

With who and index, a name may be a folder, an archive, or a .jsonl file as --jsonl reads and writes it
  --speaker NAME             instead of WORDS: what everybody says whom the name can mean
  --limit N                  at most so many utterances (default: 10)
  --json                     as JSON: whosaid/quote-index has the types
  -o, --output FILE          where index saves; an archive of that name is replaced, anything else is left as it is.
                             Name the archive among the files as well to add to it

Colour is used on a terminal, never with NO_COLOR set, always with FORCE_COLOR set.
Exit code: 0; 1 where something failed; 2 for wrong usage; with --jsonl, 130 after an interrupt.

Examples
  whosaid article.txt
  whosaid --format html news/*.txt > report.html
  whosaid --format jsonl news/*.txt > quotes.jsonl
  whosaid --jsonl --jobs 2 articles.jsonl > quotes.jsonl
  whosaid who "worse than ISIS" news/
  echo '“We will win,” said Ann Lee, the mayor.' | whosaid --format json
`;
