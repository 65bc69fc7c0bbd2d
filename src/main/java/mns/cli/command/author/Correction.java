package mns.cli.command.author;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mns.cli.options.CheckOptions;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Session;
import mns.load.check.FactBaseCheck;
import mns.load.check.Inspection;
import mns.load.edit.FactBaseFix;
import mns.load.json.JsonFile;
import mns.load.json.Problem;

/**
 * What was corrected in the file of a fact base, and what a check says of it since.
 *
 * @param done what was corrected, in the order of the file
 */
record Correction(List<Problem> done, Inspection inspection) {
    /** Returns what a check says where nothing is corrected. */
    static Correction none(Inspection inspection) {
        return new Correction(List.of(), inspection);
    }

    /**
     * Corrects a file, unless there is none that could be read.
     *
     * @param file the file, empty for the bundled base
     * @param taken names that a topic may not have
     */
    static Correction of(Optional<String> file, List<String> taken, Session session) throws UsageException {
        Optional<Path> path = session.file(file);
        if (path.isEmpty()) {
            throw new UsageException("the bundled fact base cannot be changed", CheckOptions.FIX, List.of())
                    .advising("mns check --fix FILE corrects one of your own");
        }
        String name = path.get().toString();
        if (name.equals(Session.STANDARD_INPUT)) {
            throw new UsageException("standard input cannot be changed", Session.STANDARD_INPUT, List.of())
                    .advising("mns check --fix FILE corrects a file");
        }
        if (Files.notExists(path.get()) || Files.isDirectory(path.get())) {
            return none(session.check(file, taken));
        }
        AuthorFile base = new AuthorFile(name, path.get());
        byte[] before = base.read();
        FactBaseFix.Fixed fixed = FactBaseFix.fix(before);
        JsonFile after = new JsonFile(name, () -> new ByteArrayInputStream(fixed.content()));
        Inspection inspection = new FactBaseCheck(after, taken).inspect();
        if (!fixed.done().isEmpty()) {
            base.replace(before, fixed.content());
        }
        List<Problem> done = new ArrayList<>();
        for (Problem each : after.problems(fixed.done())) {
            done.add(each.withReason("fixed: " + each.reason()));
        }
        return new Correction(done, inspection);
    }
}
