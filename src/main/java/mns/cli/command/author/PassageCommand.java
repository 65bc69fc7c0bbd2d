package mns.cli.command.author;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mns.cli.command.Command;
import mns.cli.command.ExitCode;
import mns.cli.options.CommonOptions;
import mns.cli.options.FilterNames;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.ErrorMessage;
import mns.cli.syntax.Option;
import mns.cli.syntax.OptionGroup;
import mns.cli.syntax.UsageException;
import mns.cli.syntax.ValueKind;
import mns.cli.terminal.Session;
import mns.fact.Passage;
import mns.load.json.TextForm;
import mns.output.JsonLine;
import mns.query.cite.NearPassage;
import mns.query.cite.QuoteSearch;

/** Prints the fingerprint of a passage, or with the text of its source the whole evidence that a fact base needs. */
public final class PassageCommand implements Command {
    public static final String NAME = "passage";

    /** So many words of the source are shown on each side of the one that differs. */
    private static final int CONTEXT = 4;

    @Override
    public CommandSyntax usage() {
        OptionGroup evidence = new OptionGroup(
                "Evidence",
                List.of(Option.values(
                        ValueKind.FILE_OF_SOURCE,
                        "find the words in FILE, the text of the source ID, and print the whole evidence",
                        SourceFile.OPTION)));
        return new CommandSyntax(
                NAME,
                "[WORD...]",
                "the fingerprint of a passage; --source ID=FILE makes the evidence",
                "The fingerprint of a passage for the evidence of a fact: how many words it has and their"
                        + " SHA-256. Without words the passage is read from standard input. With --source it must be in"
                        + " the file word for word; if it is not, the nearest place is shown with the first word that"
                        + " differs, and the exit code is 1. Fill in the locator, for example a page.",
                List.of(evidence, CommonOptions.group()),
                List.of(
                        new CommandSyntax.Example(NAME + " Fights international terrorism", "of three words"),
                        new CommandSyntax.Example(NAME + " < quote.txt", "of a file"),
                        new CommandSyntax.Example(
                                NAME + " --source ID=page.txt \"words of the page\"", "the evidence, with its place")));
    }

    /** A passage is text, whatever dashes it has. */
    @Override
    public List<String> forParser(List<String> words, CommandSyntax usage) {
        return words;
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, IOException {
        Optional<SourceFile> source = source(arguments, session);
        boolean isTyped = !arguments.operands().isEmpty();
        if (!isTyped && source.isPresent() && source.get().file().equals(Session.STANDARD_INPUT)) {
            String message = "standard input holds the source, so the quote must be typed";
            throw new UsageException(message, Session.STANDARD_INPUT, List.of());
        }
        List<String> words = Passage.words(isTyped ? String.join(" ", arguments.operands()) : session.input());
        if (words.isEmpty()) {
            throw new UsageException(NAME + " needs at least one word", "", List.of())
                    .advising("for example: mns " + NAME + " Fights international terrorism");
        }
        if (source.isPresent()) {
            return evidence(source.get(), words, session);
        }
        print(members(Passage.of(words)), session);
        return ExitCode.FOUND;
    }

    private static Optional<SourceFile> source(Arguments arguments, Session session) throws UsageException {
        List<String> values = arguments.texts(SourceFile.OPTION);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        if (values.size() > 1) {
            throw new UsageException(NAME + " takes one " + SourceFile.OPTION, values.get(1), List.of())
                    .advising("try one after the other");
        }
        SourceFile source = SourceFile.of(values.get(0), CommonOptions.program(arguments));
        Optional<String> base = arguments.text(CommonOptions.FACTS);
        if (base.isPresent() || session.usualFacts().isPresent()) {
            String id = new FilterNames(session.facts(base), CommonOptions.program(base))
                    .sources(source.id())
                    .iterator()
                    .next();
            return Optional.of(new SourceFile(id, source.file()));
        }
        // Of a base that nobody names the source may be; the bundled one need not have it.
        if (!TextForm.SLUG.fits(source.id()) || source.id().length() > TextForm.SLUG.longest()) {
            String message = "\"" + source.id() + "\" cannot be the id of a source: expected " + TextForm.SLUG.what();
            throw new UsageException(message, source.id(), List.of());
        }
        return Optional.of(source);
    }

    private static ExitCode evidence(SourceFile source, List<String> quote, Session session)
            throws UsageException, IOException {
        List<String> text = Passage.words(session.text(source.file()));
        Optional<QuoteSearch.Found> found = QuoteSearch.find(quote, text);
        if (found.isEmpty()) {
            String message = source.file() + " does not have the quote word for word; "
                    + QuoteSearch.nearest(quote, text)
                            .map(near -> nearest(near, text))
                            .orElse("no passage is like it");
            session.messages(false).report(new ErrorMessage("not_found", message, "", List.of(), ""));
            return ExitCode.NOT_FOUND;
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("source", source.id());
        members.put("locator", "");
        members.put("stance", "supports");
        members.put("passage", members(found.get().passage()));
        print(members, session);
        if (found.get().times() > 1) {
            session.messages(false)
                    .write("the quote is there " + found.get().times() + " times; \"at\" is the first place");
        }
        return ExitCode.FOUND;
    }

    /** Says where a text comes near to a quote, and which word is the first to differ. */
    private static String nearest(NearPassage near, List<String> text) {
        int from = Math.max(near.at() - 1, near.sourceAt() - 1 - CONTEXT);
        int to = Math.min(text.size(), near.sourceAt() + CONTEXT);
        String context = String.join(" ", text.subList(Math.min(from, to), to));
        String place = "the nearest place is word " + near.at() + ", where \"" + context + "\" ";
        if (near.source().isEmpty()) {
            return place + "does not have \"" + near.quote() + "\", word " + near.quoteAt() + " of the quote";
        }
        if (near.quote().isEmpty()) {
            return place + "has \"" + near.source() + "\", word " + near.sourceAt() + ", which the quote leaves out";
        }
        return place + "has \"" + near.source() + "\", word " + near.sourceAt() + ", for \"" + near.quote()
                + "\", word " + near.quoteAt() + " of the quote";
    }

    private static Map<String, Object> members(Passage passage) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("words", passage.words());
        if (passage.at().isPresent()) {
            members.put("at", passage.at().getAsInt());
        }
        members.put("sha256", passage.sha256());
        return members;
    }

    private static void print(Map<String, Object> members, Session session) throws IOException {
        session.out().add(JsonLine.of(members)).add('\n').flush();
    }
}
