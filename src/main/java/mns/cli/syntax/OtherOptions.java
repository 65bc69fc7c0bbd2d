package mns.cli.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Options of other tools, with what does the same here; they are suggested and never run. */
final class OtherOptions {
    /** What people try, and after it what it may mean, the first that the command knows. */
    private static final String[][] TABLE = {
        {"--grep", "--match"},
        {"--search", "--match"},
        {"--query", "--match"},
        {"--find", "--match"},
        {"--contains", "--match"},
        {"--text", "--match"},
        {"--keyword", "--match"},
        {"--filter", "--match"},
        {"--pattern", "--regex"},
        {"--regexp", "--regex"},
        {"--perl-regexp", "--regex"},
        {"--extended-regexp", "--regex"},
        {"--format", "--output", "--style"},
        {"--out", "--output", "--style"},
        {"--type", "--output"},
        {"--before", "--to"},
        {"--until", "--to"},
        {"--end", "--to"},
        {"--after", "--from"},
        {"--since", "--from"},
        {"--start", "--from"},
        {"--date", "--on"},
        {"--at", "--on"},
        {"--columns", "--fields"},
        {"--field", "--fields"},
        {"--select", "--fields"},
        {"--offset", "--skip"},
        {"--max", "--limit"},
        {"--max-count", "--limit"},
        {"--head", "--limit"},
        {"--top", "--limit"},
        {"--number", "--limit"},
        {"--order", "--sort"},
        {"--order-by", "--sort"},
        {"--sort-by", "--sort"},
        {"--desc", "--reverse"},
        {"--category", "--topic"},
        {"--label", "--tag"},
        {"--author", "--said-by"},
        {"--by", "--said-by"},
        {"--speaker", "--said-by"},
        {"--file", "--facts"},
        {"--base", "--facts"},
        {"--database", "--facts"},
        {"--silent", "--quiet"},
        {"--print0", "--null"},
        {"--colour", "--color"},
        {"--no-color", "--color never"},
        {"--no-colour", "--color never"},
        {"--pager", "--no-pager"},
        {"--title", "--titles"},
        {"--short", "--titles"},
        {"--json", "--style csl-json"},
        {"--csl-json", "--style csl-json"},
        {"--csl", "--style csl-json"},
        {"--bibtex", "--style bibtex"},
        {"--bib", "--style bibtex"},
        {"--ris", "--style ris"},
        {"--csv", "--output csv"},
        {"--tsv", "--output tsv"},
        {"--yaml", "--output yaml"},
        {"--jsonl", "--output jsonl"},
        {"--ndjson", "--output jsonl"},
        {"--markdown", "--output markdown"},
        {"--md", "--output markdown"},
        {"--usage", "--help"},
        {"-v", "--version"},
        {"--ver", "--version"}
    };

    private OtherOptions() {}

    /** Returns what an option that a command does not know may mean there, nothing if that is not known. */
    static List<String> meant(String option, CommandSyntax usage) {
        String lower = option.toLowerCase(Locale.ROOT);
        List<String> meant = new ArrayList<>();
        for (String[] row : TABLE) {
            for (int i = 1; row[0].equals(lower) && i < row.length; i++) {
                int blank = row[i].indexOf(' ');
                String name = blank < 0 ? row[i] : row[i].substring(0, blank);
                if (meant.isEmpty() && OptionGroup.find(name, usage.groups()).isPresent()) {
                    meant.add(row[i]);
                }
            }
        }
        return meant;
    }
}
