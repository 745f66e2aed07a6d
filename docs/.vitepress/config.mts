import { defineConfig } from "vitepress";

const page = (text: string, link: string) => ({ text, link });

export default defineConfig({
  title: "whosaid",
  description: "Who said it, and what are they? Quotations in English news.",
  lang: "en",
  cleanUrls: true,
  // What lies outside docs/ (the README, bench/, corpus/) has no page here; every other dead link fails the build.
  ignoreDeadLinks: [/\.\.\//, /^\.\/\.\.\//],
  vite: { publicDir: false },
  themeConfig: {
    search: { provider: "local" },
    nav: [page("Guide", "/guide/first-quotes"), page("Recipes", "/recipes/newsroom"), page("API", "/api/")],
    sidebar: [
      {
        text: "Guide",
        items: [
          page("First quotes in five minutes", "/guide/first-quotes"),
          page("What a quote is here", "/guide/quotes"),
          page("Reading confidence", "/guide/confidence"),
          page("Formats", "/guide/formats"),
          page("Archives", "/archives"),
          page("Scale", "/scale"),
        ],
      },
      {
        text: "Recipes",
        items: [
          page("A newsroom's CMS", "/recipes/newsroom"),
          page("A fact-checker", "/recipes/fact-checker"),
          page("Counting who is heard", "/recipes/who-is-heard"),
        ],
      },
      {
        text: "Behind it",
        items: [
          page("API", "/api/"),
          page("Accuracy", "/accuracy"),
          page("The models", "/model"),
          page("Performance", "/performance"),
          page("Architecture", "/architecture"),
          page("Glossary", "/glossary"),
        ],
      },
    ],
  },
});
