import { nobody, paper, voices } from "./palette";

/** A scheme's colours as custom properties. */
function colours(scheme: "light" | "dark"): string {
  const papers = Object.entries(paper[scheme]).map(([name, colour]) => `--${name}:${colour}`);
  const spoken = [...voices.map((voice, at) => [`v${at}`, voice] as const), ["nobody", nobody] as const].map(
    ([name, voice]) => `.whosaid .${name}{--voice:${voice[scheme].ink};--tint:${voice[scheme].tint}}`,
  );
  return `.whosaid,.whosaid-page,.whosaid-note{${papers.join(";")}}\n${spoken.join("\n")}`;
}

/**
 * The look of `toFragment`, on light and dark screens, phones and paper: a style sheet for a `<style>` element or a file.
 * All of its rules are for elements of class `whosaid`, those within, and `whosaid-note`, which `reportScript` adds.
 */
export const reportStyle = `${colours("light")}
@media (prefers-color-scheme:dark){
${colours("dark")}
}
.whosaid{color-scheme:light dark;--serif:Charter,"Bitstream Charter","Iowan Old Style",Palatino,Georgia,"Times New Roman",serif;--sans:"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;display:grid;grid-template-columns:minmax(0,38rem) minmax(15rem,20rem);justify-content:space-between;gap:0 3.5rem;color:var(--ink);background:var(--paper);font:1rem/1.5 var(--sans)}
.whosaid *{box-sizing:border-box}
.whosaid>header{grid-column:1/-1;margin-bottom:1.5rem;padding-bottom:.9rem;border-bottom:1px solid var(--hair)}
.whosaid :is(h1,h2,h3,h4,h5,h6){margin:0;font:600 1rem/1.3 var(--sans);overflow-wrap:anywhere}
.whosaid>header>:first-child{font:600 1.9rem/1.2 var(--serif);letter-spacing:-.01em}
.whosaid .amount,.whosaid .how{color:var(--quiet);font-size:.85rem}
.whosaid .amount{margin:.3rem 0 0}
.whosaid article{font:1.13rem/1.72 var(--serif);overflow-wrap:break-word;hyphens:manual}
.whosaid article p{margin:0 0 1.05em}
.whosaid mark{color:inherit;background:none}
.whosaid .said{border-radius:2px}
.whosaid .said:is(.direct,.mixed) mark{background:var(--tint);padding:.12em 0;-webkit-box-decoration-break:clone;box-decoration-break:clone;border-radius:2px}
.whosaid .said:is(.indirect,.mixed){text-decoration:underline dashed 1px var(--voice);text-underline-offset:.3em}
.whosaid .said.unsure:is(.direct,.mixed) mark{background:repeating-linear-gradient(125deg,var(--tint) 0 7px,transparent 7px 10px)}
.whosaid .said.unsure:is(.indirect,.mixed){text-decoration-style:dotted;text-decoration-thickness:2px}
.whosaid .said[data-label]::after{content:"\\2060" attr(data-label);display:inline-block;margin:0 .1em 0 .3em;color:var(--voice);font:700 .62em/1 var(--sans);letter-spacing:.04em;vertical-align:.5em;text-decoration:none}
.whosaid .cue{text-decoration:underline 1.5px var(--voice);text-underline-offset:.22em}
.whosaid .source{text-decoration:underline double 1px var(--voice);text-underline-offset:.2em}
.whosaid .lit:is(.cue,.source){background:var(--tint);border-radius:2px;box-shadow:0 0 0 .12em var(--tint)}
.whosaid .said.lit mark,.whosaid .said.lit.indirect{background:var(--tint)}
.whosaid .said.lit{text-decoration-thickness:2px}
.whosaid :focus-visible,.whosaid-page :focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.whosaid :target.said{outline:2px solid var(--voice);outline-offset:3px}
.whosaid .heard{align-self:start;position:sticky;top:1.25rem;max-height:calc(100vh - 2.5rem);overflow-y:auto;scrollbar-width:thin;padding:.2rem .4rem .2rem .2rem}
.whosaid .heard>:first-child{color:var(--quiet);font-size:.85rem;letter-spacing:.02em}
.whosaid .cast{list-style:none;margin:0;padding:0}
.whosaid .card{padding:.8rem 0;border-bottom:1px solid var(--hair)}
.whosaid .card:last-child{border-bottom:0}
.whosaid .card :is(h2,h3,h4,h5,h6){color:var(--ink);font:600 1.05rem/1.3 var(--serif)}
.whosaid .label{display:inline-block;min-width:2.1em;margin-right:.35em;padding:.25em .4em;border-radius:3px;background:var(--tint);color:var(--voice);font:700 .68rem/1 var(--sans);letter-spacing:.04em;text-align:center;vertical-align:.15em}
.whosaid .role,.whosaid .affiliation{margin:.15rem 0 0;font:italic .98rem/1.35 var(--serif);overflow-wrap:anywhere}
.whosaid .affiliation{color:var(--quiet)}
.whosaid .where{display:block;width:100%;height:.55rem;margin:.55rem 0 .4rem;background:linear-gradient(var(--hair),var(--hair)) center/100% 1px no-repeat}
.whosaid .where rect{fill:var(--voice)}
.whosaid .where .pale{fill-opacity:.45}
.whosaid summary{color:var(--quiet);font-size:.85rem;cursor:pointer}
.whosaid details ol{margin:.4rem 0 0;padding:0 0 0 1.7rem;font:.95rem/1.45 var(--serif)}
.whosaid details li{margin:0 0 .55rem}
.whosaid details li::marker{color:var(--quiet);font:.75rem var(--sans)}
.whosaid details a{color:inherit;text-decoration:underline 1px var(--hair);text-underline-offset:.2em;overflow-wrap:anywhere}
.whosaid details a:hover{text-decoration-color:var(--voice)}
.whosaid details a.indirect{font-style:italic}
.whosaid details .how{display:block;font:.78rem/1.4 var(--sans)}
.whosaid-note{position:fixed;z-index:9;max-width:min(24rem,calc(100vw - 2rem));padding:.6rem .8rem;border:1px solid var(--hair);border-radius:5px;background:var(--sheet);color:var(--ink);box-shadow:0 4px 18px rgb(0 0 0/.18);font:.85rem/1.4 "Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
.whosaid-note[hidden]{display:none}
.whosaid-note strong,.whosaid-note em{display:block;font-family:Charter,"Bitstream Charter",Palatino,Georgia,serif;font-size:1rem}
.whosaid-note span{display:block;margin-top:.25rem;color:var(--quiet)}
@media (max-width:56rem){
.whosaid{grid-template-columns:minmax(0,1fr)}
.whosaid>header>:first-child{font-size:1.55rem}
.whosaid .heard{position:static;max-height:none;overflow:visible;margin-top:1.5rem;padding:1rem 0 0;border-top:1px solid var(--hair)}
}
@media (max-width:36rem){
.whosaid-note{inset:auto 1rem 1rem!important;max-width:none}
}
@media print{
.whosaid{display:block;background:none}
.whosaid .said,.whosaid mark,.whosaid .label,.whosaid .where{-webkit-print-color-adjust:exact;print-color-adjust:exact}
.whosaid .heard{position:static;max-height:none;overflow:visible;margin-top:1.5rem}
.whosaid .card,.whosaid details li{break-inside:avoid}
.whosaid article{font-size:11pt;line-height:1.55}
.whosaid-note{display:none}
}
`;
