package mns.load.check;

import java.util.List;
import mns.fact.FactBase;
import mns.load.json.InvalidFactBaseException;
import mns.load.json.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a check has found out about a fact base.
 *
 * @param file the file as the user named it
 * @param facts how many facts were read
 * @param sources how many sources were read
 * @param problems all that is wrong, in the order of the file; none if the base is sound
 * @param sound the fact base, if it is sound
 * @param doubts finds what is doubtful in it, if it is sound
 */
public record Inspection(
        String file,
        int facts,
        int sources,
        List<Problem> problems,
        @Nullable FactBase sound,
        @Nullable WarningCheck doubts) {

    /**
     * Returns the fact base that was checked.
     *
     * @throws InvalidFactBaseException if it is not sound
     */
    public FactBase base() {
        if (sound == null) {
            throw new InvalidFactBaseException(problems);
        }
        return sound;
    }

    /** Returns what is doubtful in a sound base, in the order of the file; nothing of an unsound one. */
    public List<Problem> warnings() {
        return doubts == null ? List.of() : doubts.warnings();
    }
}
