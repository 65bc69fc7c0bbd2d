package mns.fact;

/**
 * Where a fact is: its chapter and its position there.
 *
 * @param chapter the chapter
 * @param index the position, from 0
 */
public record FactPlace(Chapter chapter, int index) {
    /** Returns the fact. */
    public Fact fact() {
        return chapter.fact(index);
    }
}
