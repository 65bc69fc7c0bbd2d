package mns.load.prepared;

/**
 * Where a table of sorted keys is.
 *
 * @param blocks the place of the places of its blocks
 * @param count how many keys there are
 */
record KeyTable(long blocks, int count) {}
