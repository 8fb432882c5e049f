package org.followthrough.indicator;

/**
 * A file of figures as it was sent.
 *
 * @param name as its sender calls it
 */
public record FigureFile(long id, String name, long sentBy, byte[] content) {
}
