package org.followthrough.dashboard;

/**
 * Something the meeting must decide.
 *
 * @param count how many actions it is about
 * @param rows the actions it is about, as many as the count
 */
record Decision(Finding finding, int count, Rows rows) {
}
