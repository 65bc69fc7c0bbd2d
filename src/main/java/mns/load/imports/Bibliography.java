package mns.load.imports;

import java.util.List;

/**
 * The entries of a bibliography.
 *
 * @param entries the entries, in the order of the file
 * @param remarks what could not be read
 */
public record Bibliography(List<Entry> entries, List<Remark> remarks) {}
